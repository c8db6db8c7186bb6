import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Task } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { Note, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { isOpen } from "@/ui/stage";
import { toast } from "@/ui/toasts";
import { TaskForm } from "../components/task-form";
import { getTask } from "../get-task";
import { keys } from "../keys";
import { editTask } from "../post-task";
import { draftOf } from "../task-draft";

const route = getRouteApi("/tasks/$taskId/edit");

export function EditTaskPage() {
  const { t } = useTranslation();
  const { taskId } = route.useParams();
  const query = useQuery(getTask(taskId));
  return (
    <Page title={t("task_form.edit_title")} narrow>
      <QueryView query={query} skeleton={<SkeletonRows rows={5} />}>
        {(task) =>
          task.mine && isOpen(task.stage) ? <Edit task={task} /> : <Note>{t("task_form.not_editable")}</Note>
        }
      </QueryView>
    </Page>
  );
}

function Edit({ task }: { task: Task }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const command = useCommand(editTask, () => {
    void queries.invalidateQueries({ queryKey: keys.one(task.id) });
    void queries.invalidateQueries({ queryKey: keys.lists });
    toast(t("task_form.saved_toast"));
    void navigate({ to: "/tasks/$taskId", params: { taskId: task.id } });
  });
  return (
    <TaskForm
      draft={draftOf(task)}
      submitLabel={t("action.save")}
      pending={command.isPending}
      error={command.error}
      onSubmit={(body) => command.mutate({ id: task.id, ...body })}
    />
  );
}
