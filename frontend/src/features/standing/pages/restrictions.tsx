import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Badge } from "@/ui/badge";
import { Panel } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView, QueryView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { UserText } from "@/ui/user-text";
import { AppealForm } from "../components/appeal-form";
import { CheckPanel } from "../components/check-panel";
import { RestrictionFacts } from "../components/restriction-facts";
import { getStanding, listMyReports, type Report, type Restriction } from "../get-standing";

/** One's own standing: restrictions, warnings, and what came of what one reported. */
export function RestrictionsPage() {
  const { t } = useTranslation("standing");
  const query = useQuery(getStanding);
  return (
    <Page title={t("page.title")} lead={t("page.lead")} narrow>
      <div className="space-y-6">
        <QueryView query={query} skeleton={<SkeletonRows rows={4} />}>
          {(standing) => (
            <>
              {standing.restrictions.length === 0 && (
                <Panel title={t("page.restrictions")}>
                  <p className="text-ink-soft">{t("page.none")}</p>
                </Panel>
              )}
              {standing.restrictions.map((each) => (
                <RestrictionPanel key={each.case} restriction={each} />
              ))}
              <CheckPanel checked={standing.checked} />
              {standing.warnings.length > 0 && (
                <Panel title={t("page.warnings")}>
                  <ul className="ruled">
                    {standing.warnings.map((each) => (
                      <li key={each.case} className="py-3">
                        <p className="font-semibold">{t(`rule.${each.rule}`)}</p>
                        <UserText>{each.reason}</UserText>
                        <TimeText at={each.at} className="text-fine text-ink-soft" />
                      </li>
                    ))}
                  </ul>
                </Panel>
              )}
            </>
          )}
        </QueryView>
        <Reports />
      </div>
    </Page>
  );
}

function RestrictionPanel({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation("standing");
  return (
    <Panel
      title={t(restriction.removed ? "page.removal" : "page.restriction")}
      aside={
        <Badge tone={restriction.in_force ? "disputed" : "plain"}>
          {t(restriction.in_force ? "page.in_force" : "page.over")}
        </Badge>
      }
    >
      <div className="space-y-4">
        <RestrictionFacts restriction={restriction} />
        {restriction.can_appeal && <AppealForm restriction={restriction} />}
      </div>
    </Panel>
  );
}

function Reports() {
  const { t } = useTranslation("standing");
  const query = useInfiniteQuery(listMyReports);
  return (
    <Panel title={t("page.reports")} flush>
      <ListView
        query={query}
        skeleton={<SkeletonRows rows={2} />}
        empty={<Empty title={t("page.no_reports")}>{t("page.no_reports_text")}</Empty>}
      >
        {(items) => (
          <ul className="ruled">
            {items.map((each) => (
              <ReportRow key={each.id} report={each} />
            ))}
          </ul>
        )}
      </ListView>
    </Panel>
  );
}

function ReportRow({ report }: { report: Report }) {
  const { t } = useTranslation("standing");
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 px-5 py-3">
      <div className="min-w-0">
        <p className="font-semibold">
          {t(`kind.${report.kind}`)}
          {report.rule && ` · ${t(`rule.${report.rule}`)}`}
        </p>
        <UserText className="line-clamp-2 text-small text-ink-soft">{report.text}</UserText>
        <TimeText at={report.opened_at} className="text-fine text-ink-soft" />
      </div>
      <Badge tone={report.outcome ? "released" : "held"}>
        {report.outcome ? t(`told.${report.outcome}`) : t("told.waiting")}
      </Badge>
    </li>
  );
}
