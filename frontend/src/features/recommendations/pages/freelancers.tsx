import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { TaskCard } from "@/lib/api/types";
import { listOpenTasks } from "@/lib/invite";
import { hires, usePerson, works } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { SelectField } from "@/ui/field";
import { InviteButton } from "@/ui/invite";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { SuitedList } from "@/ui/suited-list";
import { ForYouTabs } from "../components/for-you-tabs";

const route = getRouteApi("/recommendations/freelancers");

/** Freelancers for one's own tasks, one task at a time. */
export function SuitedPage() {
  const { t } = useTranslation("people");
  const person = usePerson();
  return (
    <Page title={t("suited.title")} lead={t("suited.lead")}>
      {works(person) && hires(person) && <ForYouTabs />}
      {hires(person) ? <ForMyTasks /> : <ForFreelancers />}
    </Page>
  );
}

function ForFreelancers() {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  return (
    <Empty
      title={t("suited.hire_only")}
      action={
        <ButtonLink to="/profile" search={{ tab: "account" }} look="primary">
          {say("apply.change_role")}
        </ButtonLink>
      }
    >
      {t("suited.hire_text")}
    </Empty>
  );
}

function ForMyTasks() {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  const query = useQuery(listOpenTasks);
  return (
    <QueryView query={query} skeleton={<SkeletonRows rows={4} />}>
      {(open) =>
        open.length > 0 ? (
          <Choice tasks={open} />
        ) : (
          <Empty
            title={t("suited.no_task")}
            action={
              <ButtonLink to="/tasks/create" look="primary">
                {say("nav.post")}
              </ButtonLink>
            }
          >
            {t("suited.no_task_text")}
          </Empty>
        )
      }
    </QueryView>
  );
}

function Choice({ tasks }: { tasks: ReadonlyArray<Pick<TaskCard, "id" | "title">> }) {
  const { t } = useTranslation("people");
  const navigate = useNavigate();
  const { task } = route.useSearch();
  const chosen = tasks.find(({ id }) => id === task) ?? tasks[0];
  if (!chosen) return null;
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-end gap-4">
        <SelectField
          label={t("suited.for_task")}
          className="min-w-0 flex-1 basis-72"
          value={chosen.id}
          onChange={(event) =>
            void navigate({ to: "/recommendations/freelancers", search: { task: event.target.value } })
          }
        >
          {tasks.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <Link
          to="/tasks/$taskId"
          params={{ taskId: chosen.id }}
          className="flex min-h-11 items-center text-small font-semibold text-accent underline"
        >
          {t("suited.to_task")}
        </Link>
      </div>
      <SuitedList
        key={chosen.id}
        task={chosen.id}
        action={(person) => <InviteButton person={person} task={chosen.id} />}
      />
    </div>
  );
}
