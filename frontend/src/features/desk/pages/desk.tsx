import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Badge, type Tone } from "@/ui/badge";
import { Card } from "@/ui/card";
import { cx } from "@/ui/cx";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { SelectField } from "@/ui/field";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { type CaseCard, type CaseKind, listCases, type Status } from "../cases";
import { Disputes } from "../components/disputes";
import { Restrictions } from "../components/restrictions";

const TABS = ["report", "disputes", "contact", "verification", "appeals", "restrictions"] as const;
const STATUSES: readonly Status[] = ["open", "taken", "decided", "closed"];
const TONES: Record<Status, Tone> = { open: "disputed", taken: "held", decided: "accent", closed: "plain" };
const route = getRouteApi("/desk");

/** What waits for operators: reports, letters, requests to be checked, appeals. */
export function DeskPage() {
  const { t } = useTranslation("desk");
  const { tab = "report", status } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t("title")} lead={t("lead")}>
      <nav aria-label={t("tabs")} className="mb-4 flex flex-wrap gap-1 border-b border-line">
        {TABS.map((each) => (
          <Link
            key={each}
            to="/desk"
            search={{ tab: each }}
            aria-current={each === tab ? "page" : undefined}
            className={cx(
              "min-h-10 px-4 py-2 text-small font-semibold",
              each === tab ? "border-b-2 border-accent text-accent" : "text-ink-soft hover:text-ink",
            )}
          >
            {t(`tab.${each}`)}
          </Link>
        ))}
      </nav>
      {tab === "disputes" ? (
        <Disputes
          ended={status === "decided"}
          choose={(ended) => void navigate({ search: { tab, ...(ended && { status: "decided" }) } })}
        />
      ) : tab === "appeals" || tab === "restrictions" ? (
        <Restrictions appealed={tab === "appeals"} />
      ) : (
        <Cases kind={tab} status={status} />
      )}
    </Page>
  );
}

function Cases({ kind, status }: { kind: CaseKind; status: Status | undefined }) {
  const { t } = useTranslation("desk");
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(listCases({ kind, status }));
  const choose = (value: string) =>
    void navigate({ search: { tab: kind, ...(value && { status: value as Status }) } });
  return (
    <>
      <SelectField
        label={t("filter.status")}
        className="mb-4 max-w-56"
        value={status ?? ""}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t("filter.any")}</option>
        {STATUSES.map((each) => (
          <option key={each} value={each}>
            {t(`status.${each}`)}
          </option>
        ))}
      </SelectField>
      <Card className="overflow-hidden">
        <ListView
          query={query}
          skeleton={<SkeletonRows />}
          empty={<Empty title={t("empty.title")}>{t("empty.text")}</Empty>}
        >
          {(items) => (
            <ul className="ruled">
              {items.map((each) => (
                <Row key={each.id} case_={each} />
              ))}
            </ul>
          )}
        </ListView>
      </Card>
    </>
  );
}

function Row({ case_ }: { case_: CaseCard }) {
  const { t } = useTranslation("desk");
  const rules = useTranslation("standing").t;
  const title = case_.rule ? rules(`rule.${case_.rule}`) : t(`tab.${case_.kind}`);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-5 py-3">
      <div className="min-w-0">
        <Link
          to="/desk/cases/$caseId"
          params={{ caseId: case_.id }}
          className="font-semibold hover:underline"
        >
          {title}
        </Link>
        <p className="text-small text-ink-soft">
          {case_.subject_kind && `${t(`subject.${case_.subject_kind}`)} · `}
          {case_.about && <bdi>{case_.about.name}</bdi>}
          {case_.about && " · "}
          <TimeText at={case_.opened_at} />
          {case_.operator && ` · ${t("with", { operator: case_.operator.name })}`}
        </p>
      </div>
      <div className="flex gap-2">
        {case_.outcome && <Badge>{t(`outcome.${case_.outcome}`)}</Badge>}
        <Badge tone={TONES[case_.status]}>{t(`status.${case_.status}`)}</Badge>
      </div>
    </li>
  );
}
