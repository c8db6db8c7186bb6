import { useInfiniteQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Reason, Recommended } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { usePerson, works } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { Empty, SkeletonCards } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { TaskCard } from "@/ui/task-card";
import { listRecommendations } from "../list-recommendations";

export function ForYouPage() {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <Page title={t("for_you.title")} lead={works(person) ? t("for_you.lead") : undefined}>
      {works(person) ? <Recommendations /> : <ForClients />}
    </Page>
  );
}

function ForClients() {
  const { t } = useTranslation();
  return (
    <Empty
      title={t("for_you.clients_title")}
      action={
        <ButtonLink to="/profile" look="primary">
          {t("apply.change_role")}
        </ButtonLink>
      }
    >
      {t("for_you.clients_text")}
    </Empty>
  );
}

function Recommendations() {
  const { t } = useTranslation();
  const query = useInfiniteQuery(listRecommendations);
  return (
    <ListView
      query={query}
      skeleton={<SkeletonCards />}
      empty={
        <Empty
          title={t("for_you.empty_title")}
          action={
            <ButtonLink to="/profile" look="primary">
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
              <TaskCard task={task} foot={<Reasons task={task} />} />
            </li>
          ))}
        </ul>
      )}
    </ListView>
  );
}

/** Why this task is here: every reason with its points, which add up to its place in the list. */
function Reasons({ task }: { task: Recommended }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <div className="relative mt-3 rounded-soft bg-accent-wash px-3.5 py-3">
      <p className="flex justify-between text-fine font-semibold text-accent">
        <span>{t("for_you.why")}</span>
        <span>{t("for_you.points", { count: task.score })}</span>
      </p>
      <ul className="mt-1.5 space-y-1 text-fine">
        {task.reasons.map((reason) => (
          <li key={reason.kind} className="flex justify-between gap-3">
            <span className="flex gap-1.5">
              <Plus className="mt-0.5 size-3.5 shrink-0 text-accent" aria-hidden="true" />
              {say(reason)}
            </span>
            <span className="text-ink-soft">{reason.points}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useSay(): (reason: Reason) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (reason) => {
    const skills = Array.isArray(reason.detail.skills) ? reason.detail.skills.map(String) : [];
    if (reason.kind === "skills" && skills.length > 0) {
      return t("for_you.reason.skills_named", { skills: skills.map(names.skill).join(", ") });
    }
    return t(`for_you.reason.${reason.kind}`);
  };
}
