import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Task } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { plainAmount } from "@/lib/money";
import { dayKey } from "@/lib/time";
import { Note, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { isOpen } from "@/ui/stage";
import { toast } from "@/ui/toasts";
import { type TaskDraft, TaskForm } from "../components/task-form";
import { getTask } from "../get-task";
import { keys } from "../keys";
import { editTask } from "../post-task";

const route = getRouteApi("/tasks/$taskId/edit");

function draftOf(task: Task): TaskDraft {
  return {
    title: task.title,
    description: task.description,
    category: task.category,
    skills: [...task.skills],
    kind: task.kind,
    city: task.city,
    budget: plainAmount(task.budget.minor),
    currency: task.budget.currency,
    deadline: dayKey(new Date(task.deadline)),
    negotiable: task.negotiable,
    days: task.days === null ? "" : String(task.days),
    questions: task.questions.join("\n"),
    address: task.address,
    files: task.files.map((file) => file.id),
  };
}

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
