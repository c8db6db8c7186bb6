import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { hires, usePerson } from "@/lib/session/use-session";
import { dayKey } from "@/lib/time";
import { CreateTabs } from "@/ui/create-tabs";
import { Note } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { toast } from "@/ui/toasts";
import { type TaskDraft, TaskForm } from "../components/task-form";
import { keys } from "../keys";
import { postTask } from "../post-task";

const FORTNIGHT_MS = 14 * 86_400_000;

function emptyDraft(): TaskDraft {
  return {
    title: "",
    description: "",
    category: "web",
    skills: [],
    kind: "digital",
    city: "",
    budget: "",
    currency: "EGP",
    deadline: dayKey(new Date(Date.now() + FORTNIGHT_MS)),
    negotiable: false,
    days: "",
    questions: "",
    address: "",
    files: [],
  };
}

export function CreateTaskPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const person = usePerson();
  const command = useCommand(postTask, ({ id }) => {
    void queries.invalidateQueries({ queryKey: keys.lists });
    void queries.invalidateQueries({ queryKey: keys.mine });
    toast(t("task_form.posted_toast"));
    void navigate({ to: "/tasks/$taskId", params: { taskId: id } });
  });
  return (
    <Page title={t("task_form.create_title")} lead={t("task_form.create_lead")} narrow>
      <CreateTabs />
      {person && !hires(person) ? (
        <Note>
          {t("task_form.freelancers_only")}{" "}
          <Link to="/profile" className="font-semibold text-accent underline">
            {t("apply.change_role")}
          </Link>
        </Note>
      ) : (
        <TaskForm
          draft={emptyDraft()}
          submitLabel={t("task_form.post")}
          pending={command.isPending}
          error={command.error}
          onSubmit={(body) => command.mutate(body)}
        />
      )}
    </Page>
  );
}
