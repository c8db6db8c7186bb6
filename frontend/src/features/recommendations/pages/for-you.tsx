import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { hires, usePerson, works } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { Empty, SkeletonCards } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { Reasons, useTaskReason } from "@/ui/reasons";
import { TaskCard } from "@/ui/task-card";
import { ForYouTabs } from "../components/for-you-tabs";
import { listRecommendations } from "../list-recommendations";

export function ForYouPage() {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <Page title={t("for_you.title")} lead={works(person) ? t("for_you.lead") : undefined}>
      {works(person) && hires(person) && <ForYouTabs />}
      {works(person) ? <Recommendations /> : <ForClients />}
    </Page>
  );
}

function ForClients() {
  const { t } = useTranslation();
  const { t: say } = useTranslation("people");
  return (
    <Empty
      title={t("for_you.clients_title")}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <ButtonLink to="/recommendations/freelancers" look="primary">
            {say("suited.title")}
          </ButtonLink>
          <ButtonLink to="/profile" search={{ tab: "account" }}>
            {t("apply.change_role")}
          </ButtonLink>
        </div>
      }
    >
      {t("for_you.clients_text")}
    </Empty>
  );
}

function Recommendations() {
  const { t } = useTranslation();
  const say = useTaskReason();
  const query = useInfiniteQuery(listRecommendations);
  return (
    <ListView
      query={query}
      skeleton={<SkeletonCards />}
      empty={
        <Empty
          title={t("for_you.empty_title")}
          action={
            <ButtonLink to="/profile" search={{ tab: "skills" }} look="primary">
              {t("for_you.add_skills")}
            </ButtonLink>
          }
        >
          {t("for_you.empty_text")}
        </Empty>
      }
    >
      {(tasks) => (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {tasks.map((task) => (
            <li key={task.id}>
              <TaskCard task={task} foot={<Reasons of={task} say={say} title={t("for_you.why")} />} />
            </li>
          ))}
        </ul>
      )}
    </ListView>
  );
}
