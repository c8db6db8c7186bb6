import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { invite, listInvited, listOpenTasks } from "@/lib/invite";
import { ButtonLink } from "./button";
import { ConfirmDialog, Dialog } from "./dialog";
import { Empty, SkeletonRows } from "./feedback";
import { SelectField, TextArea } from "./field";
import { QueryView } from "./query-view";
import { toast } from "./toasts";

interface Props {
  person: Pick<Person, "id" | "name">;
  task: string | undefined;
  onClose: () => void;
}

/** Which of one's open tasks, and a word to go with it. */
export function InviteDialog({ person, task, onClose }: Props) {
  const { t } = useTranslation("choosing");
  const query = useQuery(listOpenTasks);
  const title = t("invite.title", { name: person.name });
  if (query.data && query.data.length > 0) {
    return <Form person={person} task={task} tasks={query.data} title={title} onClose={onClose} />;
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <QueryView query={query} skeleton={<SkeletonRows rows={2} />}>
        {() => (
          <Empty
            title={t("invite.none")}
            action={
              <ButtonLink to="/tasks/create" look="primary">
                {t("invite.post")}
              </ButtonLink>
            }
          />
        )}
      </QueryView>
    </Dialog>
  );
}

interface FormProps extends Props {
  tasks: readonly { id: string; title: string }[];
  title: string;
}

function Form({ person, task, tasks, title, onClose }: FormProps) {
  const { t } = useTranslation("choosing");
  const { t: say } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(task ?? (tasks.length === 1 ? (tasks[0]?.id ?? "") : ""));
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const invited = useQuery({ ...listInvited(chosen), enabled: chosen !== "" }).data?.items ?? [];
  const already = invited.some((each) => each.freelancer.id === person.id);
  const command = useCommand(invite, async () => {
    await queries.invalidateQueries({ queryKey: listInvited(chosen).queryKey });
    toast(t("invite.toast", { name: person.name }));
    onClose();
  });
  const send = () => {
    setTried(true);
    if (chosen !== "" && !already) command.mutate({ task: chosen, freelancer: person.id, note: note.trim() });
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={send}
      title={title}
      confirm={t("invite.send")}
      pending={command.isPending}
      error={command.error}
      undo={say("undo.never")}
    >
      <SelectField
        label={t("invite.task")}
        value={chosen}
        error={
          already ? t("invite.already", { name: person.name }) : required(tried, chosen, t("invite.choose"))
        }
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{t("invite.choose")}</option>
        {tasks.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t("invite.note", { name: person.name })}
        hint={t("invite.note_hint")}
        rows={4}
        maxLength={1_000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </ConfirmDialog>
  );
}

const required = (tried: boolean, value: string, words: string) =>
  tried && value === "" ? words : undefined;
