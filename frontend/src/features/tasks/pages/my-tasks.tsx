import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OwnTaskCard, TaskStage } from "@/lib/api/types";
import { Button, ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ChipToggle } from "@/ui/chip";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { isUnderWay, StageBadge } from "@/ui/stage";
import { TimeText } from "@/ui/time";
import { DraftList } from "../components/draft-list";
import { TaskRow } from "../components/task-row";
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

const DRAFTS = "drafts";

export function MyTasksPage() {
  const { t } = useTranslation();
  const { t: say } = useTranslation("drafting");
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const stage = STAGES.find((each) => each === search.stage);
  const drafts = search.stage === DRAFTS;
  const show = (wanted: TaskStage | typeof DRAFTS | undefined) =>
    void navigate({ search: { stage: wanted }, replace: true });
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
        <ChipToggle pressed={stage === undefined && !drafts} onClick={() => show(undefined)}>
          {t("filter.all")}
        </ChipToggle>
        {STAGES.map((each) => (
          <ChipToggle key={each} pressed={stage === each} onClick={() => show(each)}>
            {t(`path.${each}`)}
          </ChipToggle>
        ))}
        <ChipToggle pressed={drafts} onClick={() => show(DRAFTS)}>
          {say("list")}
        </ChipToggle>
      </fieldset>
      <Card className="overflow-hidden">
        {drafts ? (
          <DraftList action={post} />
        ) : (
          <Posted stage={stage} post={post} onClear={() => show(undefined)} />
        )}
      </Card>
    </Page>
  );
}

interface PostedProps {
  stage: TaskStage | undefined;
  post: ReactNode;
  onClear: () => void;
}

function Posted({ stage, post, onClear }: PostedProps) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(listMyTasks(stage));
  const empty =
    stage === undefined ? (
      <Empty title={t("my_tasks.empty_title")} action={post}>
        {t("my_tasks.empty_text")}
      </Empty>
    ) : (
      <Empty
        title={t("my_tasks.none_title")}
        action={<Button onClick={onClear}>{t("filter.clear")}</Button>}
      />
    );
  return (
    <ListView query={query} skeleton={<SkeletonRows />} empty={empty}>
      {(tasks) => (
        <ul className="ruled">
          {tasks.map((task) => (
            <Row key={task.id} task={task} />
          ))}
        </ul>
      )}
    </ListView>
  );
}

function Row({ task }: { task: OwnTaskCard }) {
  const { t } = useTranslation();
  return (
    <TaskRow
      task={task}
      facts={
        <>
          {t("task.applications", { count: task.applications })} ·{" "}
          {t("my_tasks.views", { count: task.views })}
          {isUnderWay(task.stage) && (
            <>
              {" · "}
              {t("task.due")} <TimeText at={task.deadline} />
            </>
          )}
        </>
      }
      badge={<StageBadge stage={task.stage} />}
      money={task.budget}
    />
  );
}
