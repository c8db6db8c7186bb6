import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { toast } from "@/ui/toasts";
import { type Kept, useAutosave } from "../autosave";
import { type DraftBody, saveDraft } from "../drafts";
import { keys } from "../keys";
import { postTask } from "../post-task";
import { sketchOf, type TaskDraft } from "../task-draft";
import { SaveStatus } from "./save-status";
import { TaskForm } from "./task-form";

interface Props {
  draft: TaskDraft;
  kept: Kept | null;
  /** The draft has been saved under this id. */
  onKept: (id: string) => void;
  onShowOther: (id: string) => void;
}

/** A task in the making, saved while it is typed, until it is posted. */
export function NewTask({ draft, kept, onKept, onShowOther }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [begun] = useState(() => sketchOf(draft));
  const { autosave, state } = useAutosave<DraftBody>(saveDraft, kept, begun);
  const typed = useCallback((sketch: DraftBody) => autosave.typed(sketch), [autosave]);
  const { id } = autosave;
  useEffect(() => {
    if (id) onKept(id);
  }, [id, onKept]);
  useEffect(() => {
    if (state.kind === "saved") void queries.invalidateQueries({ queryKey: keys.drafts });
  }, [state, queries]);
  const command = useCommand(postTask, ({ id }) => {
    for (const queryKey of [keys.lists, keys.mine, keys.drafts]) void queries.invalidateQueries({ queryKey });
    toast(t("task_form.posted_toast"));
    void navigate({ to: "/tasks/$taskId", params: { taskId: id } });
  });
  return (
    <TaskForm
      draft={draft}
      submitLabel={t("task_form.post")}
      pending={command.isPending}
      error={command.error}
      onTyped={typed}
      onSubmit={async (body) => {
        await autosave.stop();
        command.mutate({ ...body, draft: autosave.id }, { onError: () => autosave.resume() });
      }}
      status={
        <SaveStatus
          autosave={autosave}
          state={state}
          onShowOther={async () => {
            await autosave.stop();
            if (autosave.id) onShowOther(autosave.id);
          }}
        />
      }
    />
  );
}
