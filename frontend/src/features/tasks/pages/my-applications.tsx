import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { MyApplication } from "@/lib/api/types";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { StatusBadge } from "@/ui/stage";
import { TimeText } from "@/ui/time";
import { Invitations } from "../components/invitations";
import { TaskRow } from "../components/task-row";
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
      <Invitations />
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
    <TaskRow
      task={application.task}
      facts={
        <>
          {t("apply.sent")} <TimeText at={application.submitted_at} />
          {" · "}
          {t("apply.days_count", { count: application.days })}
        </>
      }
      badge={<StatusBadge status={application.status} />}
      money={application.bid}
    />
  );
}
