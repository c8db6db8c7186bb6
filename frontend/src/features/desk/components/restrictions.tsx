import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { dateOnly } from "@/lib/time";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { ListView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { listRestrictions, type Restricted } from "../cases";

/** All restrictions, or those whose appeal waits. What was written in them stands on the page of the case. */
export function Restrictions({ appealed }: { appealed: boolean }) {
  const { t } = useTranslation("desk");
  const query = useInfiniteQuery(listRestrictions(appealed));
  return (
    <Card className="overflow-hidden">
      <ListView
        query={query}
        skeleton={<SkeletonRows />}
        empty={<Empty title={t(appealed ? "empty.appeals" : "empty.restrictions")} />}
      >
        {(items) => (
          <ul className="ruled">
            {items.map((each) => (
              <Row key={`${each.person.id}-${each.case}`} restricted={each} />
            ))}
          </ul>
        )}
      </ListView>
    </Card>
  );
}

function Row({ restricted }: { restricted: Restricted }) {
  const { t } = useTranslation("desk");
  const standing = useTranslation("standing").t;
  const until = restricted.until
    ? standing("until", { date: dateOnly(new Date(restricted.until)) })
    : standing("for_good");
  const what = restricted.removed
    ? standing(`removed.${restricted.removed}`)
    : `${restricted.scopes.map((scope) => standing(`scope.${scope}`)).join(" · ")} · ${until}`;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-5 py-3">
      <div className="min-w-0">
        <Link
          to="/desk/cases/$caseId"
          params={{ caseId: restricted.case }}
          className="font-semibold hover:underline"
        >
          <bdi>{restricted.person.name}</bdi> · {standing(`rule.${restricted.rule}`)}
        </Link>
        <p className="text-small text-ink-soft">
          {what} <TimeText at={restricted.decided_at} />
        </p>
      </div>
      {restricted.outcome ? (
        <Badge>{t(`again.${restricted.outcome}`)}</Badge>
      ) : (
        restricted.appealed_at && <Badge tone="held">{t("again.waiting")}</Badge>
      )}
    </li>
  );
}
