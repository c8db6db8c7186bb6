import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Panel } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { ListView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { listSecurityEvents } from "../two-step";

/** What happened to one's sign-ins, so that one notices what one did not do. */
export function SecurityEvents() {
  const { t } = useTranslation("security");
  const query = useInfiniteQuery(listSecurityEvents);
  return (
    <Panel title={t("events.title")} flush>
      <ListView
        query={query}
        skeleton={<SkeletonRows rows={3} />}
        empty={<Empty title={t("events.empty")}>{t("events.empty_text")}</Empty>}
      >
        {(items) => (
          <ul className="ruled">
            {items.map((each) => (
              <li
                key={each.id}
                className="flex flex-wrap justify-between gap-x-4 gap-y-1 px-5 py-3 text-small"
              >
                <span>{t(`event.${each.kind}`)}</span>
                <span className="text-ink-soft">
                  <TimeText at={each.at} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </ListView>
    </Panel>
  );
}
