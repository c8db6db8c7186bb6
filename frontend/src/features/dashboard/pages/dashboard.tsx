import { useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Dashboard } from "@/lib/api/types";
import { audits, hires, operates, usePerson, works } from "@/lib/session/use-session";
import { ActivityLine } from "@/ui/activity";
import { ButtonLink } from "@/ui/button";
import { Panel } from "@/ui/card";
import { cx } from "@/ui/cx";
import { Bone, Empty, Note, Skeleton } from "@/ui/feedback";
import { OnboardingCard } from "@/ui/onboarding-card";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { Counts } from "../components/counts";
import { MoneyFacts } from "../components/money-facts";
import { Waiting } from "../components/waiting";
import { getDashboard } from "../get-dashboard";

export function DashboardPage() {
  const { t } = useTranslation();
  const person = usePerson();
  const query = useQuery(getDashboard);
  return (
    <Page
      title={t("dashboard.title", { name: person?.name.split(" ")[0] ?? "" })}
      windowTitle={t("nav.dashboard")}
      actions={<Next />}
    >
      <QueryView query={query} skeleton={<DashboardSkeleton />}>
        {(data) => <Sections data={data} />}
      </QueryView>
    </Page>
  );
}

/** What somebody of this role most likely came to do. */
function Next() {
  const { t } = useTranslation();
  const person = usePerson();
  if (hires(person)) {
    return (
      <ButtonLink to="/tasks/create" look="primary">
        <Plus className="size-4" aria-hidden="true" />
        {t("nav.post")}
      </ButtonLink>
    );
  }
  const [to, words] = operates(person)
    ? (["/desk", t("nav.desk")] as const)
    : audits(person)
      ? (["/audit", t("nav.audit")] as const)
      : (["/tasks", t("nav.browse")] as const);
  return (
    <ButtonLink to={to} look="primary">
      {words}
    </ButtonLink>
  );
}

function Sections({ data }: { data: Dashboard }) {
  const { t } = useTranslation();
  const person = usePerson();
  const trades = hires(person) || works(person);
  return (
    <div className={cx("grid items-start gap-6", trades && "lg:grid-cols-[minmax(0,1fr)_22rem]")}>
      <div className="min-w-0 space-y-6">
        {operates(person) && <Note>{t("dashboard.at_the_desk")}</Note>}
        {(trades || data.waiting.length > 0) && (
          <Panel title={t("dashboard.waiting")} flush>
            <Waiting items={data.waiting} />
          </Panel>
        )}
        <Panel title={t("dashboard.activity")} flush>
          {data.activity.length === 0 ? (
            <Empty title={t("dashboard.no_activity")}>{t("dashboard.no_activity_text")}</Empty>
          ) : (
            <ul className="ruled">
              {data.activity.map((each) => (
                <li key={`${each.kind} ${each.at} ${each.task?.id}`}>
                  <ActivityLine what={each} />
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
      <div className="min-w-0 space-y-6">
        {trades && <OnboardingCard />}
        {trades && <MoneyFacts facts={data.money} />}
        {hires(person) && (
          <Counts title={t("dashboard.hiring")} counts={hiringCounts(data, t)} to="/my-tasks" />
        )}
        {works(person) && (
          <Counts title={t("dashboard.working")} counts={workingCounts(data, t)} to="/my-applications" />
        )}
      </div>
    </div>
  );
}

type Translate = TFunction<"translation">;

function hiringCounts({ hiring }: Dashboard, t: Translate): Array<[string, number]> {
  return [
    [t("dashboard.open"), hiring.open],
    [t("dashboard.awaiting_choice"), hiring.awaiting_choice],
    [t("dashboard.awaiting_payment"), hiring.awaiting_payment],
    [t("dashboard.in_progress"), hiring.in_progress],
    [t("dashboard.completed"), hiring.completed],
  ];
}

function workingCounts({ working }: Dashboard, t: Translate): Array<[string, number]> {
  return [
    [t("dashboard.pending"), working.pending],
    [t("dashboard.accepted"), working.accepted],
    [t("dashboard.in_progress"), working.in_progress],
    [t("dashboard.completed"), working.completed],
  ];
}

function DashboardSkeleton() {
  return (
    <Skeleton>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Bone className="h-72 rounded-round" />
        <Bone className="h-72 rounded-round" />
      </div>
    </Skeleton>
  );
}
