import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { TaskCard, TaskStage } from "@/lib/api/types";
import { Button, ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ChipToggle } from "@/ui/chip";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { isUnderWay, StageBadge } from "@/ui/stage";
import { TimeText } from "@/ui/time";
import { listMyTasks } from "../list-mine";

const route = getRouteApi("/my-tasks");
const STAGES = [
  "posted",
  "applied",
  "accepted",
  "in_progress",
  "completed",
  "cancelled",
] as const satisfies readonly TaskStage[];

export function MyTasksPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const stage = STAGES.find((each) => each === search.stage);
  const query = useInfiniteQuery(listMyTasks(stage));
  const show = (wanted: TaskStage | undefined) => void navigate({ search: { stage: wanted }, replace: true });
  const post = (
    <ButtonLink to="/tasks/create" look="primary">
      <Plus className="size-4" aria-hidden="true" />
      {t("nav.post")}
    </ButtonLink>
  );
  return (
    <Page title={t("nav.my_tasks")} actions={post}>
      <fieldset className="mb-4 flex flex-wrap gap-2">
        <legend className="sr-only">{t("filter.stage")}</legend>
        <ChipToggle pressed={stage === undefined} onClick={() => show(undefined)}>
          {t("filter.all")}
        </ChipToggle>
        {STAGES.map((each) => (
          <ChipToggle key={each} pressed={stage === each} onClick={() => show(each)}>
            {t(`path.${each}`)}
          </ChipToggle>
        ))}
      </fieldset>
      <Card className="overflow-hidden">
        <ListView
          query={query}
          skeleton={<SkeletonRows />}
          empty={
            stage === undefined ? (
              <Empty title={t("my_tasks.empty_title")} action={post}>
                {t("my_tasks.empty_text")}
              </Empty>
            ) : (
              <Empty
                title={t("my_tasks.none_title")}
                action={<Button onClick={() => show(undefined)}>{t("filter.clear")}</Button>}
              />
            )
          }
        >
          {(tasks) => (
            <ul className="ruled">
              {tasks.map((task) => (
                <Row key={task.id} task={task} />
              ))}
            </ul>
          )}
        </ListView>
      </Card>
    </Page>
  );
}

function Row({ task }: { task: TaskCard }) {
  const { t } = useTranslation();
  return (
    <li className="relative flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4 transition-colors hover:bg-paper">
      <div className="min-w-0 flex-1 basis-64">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: task.id }}
          className="block truncate font-semibold after:absolute after:inset-0"
        >
          <bdi>{task.title}</bdi>
        </Link>
        <p className="mt-0.5 text-fine text-ink-soft">
          {t("task.applications", { count: task.applications })}
          {isUnderWay(task.stage) && (
            <>
              {" · "}
              {t("task.due")} <TimeText at={task.deadline} />
            </>
          )}
        </p>
      </div>
      <StageBadge stage={task.stage} />
      <MoneyText money={task.budget} className="ms-auto font-semibold sm:w-40 sm:text-end" />
    </li>
  );
}
