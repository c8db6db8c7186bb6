import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MyApplication } from "@/lib/api/types";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { StatusBadge } from "@/ui/stage";
import { TimeText } from "@/ui/time";
import { listMyApplications } from "../list-mine";

export function MyApplicationsPage() {
  const { t } = useTranslation();
  const query = useInfiniteQuery(listMyApplications());
  const browse = (
    <ButtonLink to="/tasks" look="primary">
      {t("nav.browse")}
    </ButtonLink>
  );
  return (
    <Page title={t("nav.my_applications")}>
      <Card className="overflow-hidden">
        <ListView
          query={query}
          skeleton={<SkeletonRows />}
          empty={
            <Empty title={t("my_applications.empty_title")} action={browse}>
              {t("my_applications.empty_text")}
            </Empty>
          }
        >
          {(applications) => (
            <ul className="ruled">
              {applications.map((application) => (
                <Row key={application.id} application={application} />
              ))}
            </ul>
          )}
        </ListView>
      </Card>
    </Page>
  );
}

function Row({ application }: { application: MyApplication }) {
  const { t } = useTranslation();
  return (
    <li className="relative flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4 transition-colors hover:bg-paper">
      <div className="min-w-0 flex-1 basis-64">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: application.task.id }}
          className="block truncate font-semibold after:absolute after:inset-0"
        >
          <bdi>{application.task.title}</bdi>
        </Link>
        <p className="mt-0.5 text-fine text-ink-soft">
          {t("apply.sent")} <TimeText at={application.submitted_at} />
          {" · "}
          {t("apply.days_count", { count: application.days })}
        </p>
      </div>
      <StatusBadge status={application.status} />
      <MoneyText money={application.bid} className="ms-auto font-semibold sm:w-40 sm:text-end" />
    </li>
  );
}
