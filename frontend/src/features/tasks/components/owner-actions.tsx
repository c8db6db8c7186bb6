import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Task } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { Button, ButtonLink } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { isOpen } from "@/ui/stage";
import { toast } from "@/ui/toasts";
import { cancel, remove } from "../cancel";
import { keys } from "../keys";

/** What only the client who posted the task may do with it as a whole. */
export function OwnerActions({ task }: { task: Task }) {
  const { t } = useTranslation();
  const { t: choosing } = useTranslation("choosing");
  const [asking, setAsking] = useState<"cancel" | "delete" | null>(null);
  const close = () => setAsking(null);
  if (!isOpen(task.stage) && task.stage !== "accepted") return null;
  return (
    <>
      {isOpen(task.stage) && (
        <ButtonLink to="/tasks/$taskId/edit" params={{ taskId: task.id }}>
          {t("task.edit")}
        </ButtonLink>
      )}
      <Button look="danger" onClick={() => setAsking("cancel")}>
        {t("task.cancel")}
      </Button>
      {isOpen(task.stage) && (
        <Button look="quiet" onClick={() => setAsking("delete")}>
          <Trash2 className="size-4" aria-hidden="true" />
          {choosing("delete.action")}
        </Button>
      )}
      {asking === "cancel" && <CancelDialog task={task} onClose={close} />}
      {asking === "delete" && <DeleteDialog task={task} onClose={close} />}
    </>
  );
}

function CancelDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const command = useCommand(cancel, async () => {
    await queries.invalidateQueries({ queryKey: keys.one(task.id) });
    toast(t("task.cancelled_toast"));
    onClose();
  });
  const confirm = () => {
    if (reason.trim() === "") return setMissing(true);
    command.mutate({ task: task.id, reason: reason.trim() });
  };
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      onConfirm={confirm}
      title={t("task.cancel_title")}
      confirm={t("task.cancel")}
      pending={command.isPending}
      error={command.error}
      undo={t("undo.never")}
    >
      <p>{t("task.cancel_text", { count: task.applications })}</p>
      <TextArea
        label={t("task.cancel_reason")}
        rows={3}
        maxLength={500}
        value={reason}
        error={missing && reason.trim() === "" ? t("form.required") : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}

function DeleteDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const { t } = useTranslation("choosing");
  const { t: say } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const command = useCommand(remove, async () => {
    await navigate({ to: "/my-tasks" });
    queries.removeQueries({ queryKey: keys.one(task.id) });
    void queries.invalidateQueries({ queryKey: keys.mine });
    toast(t("delete.toast"));
  });
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      onConfirm={() => command.mutate(task.id)}
      title={t("delete.title")}
      confirm={t("delete.action")}
      pending={command.isPending}
      error={command.error}
      undo={say("undo.never")}
    >
      <p>{t("delete.text")}</p>
    </ConfirmDialog>
  );
}
