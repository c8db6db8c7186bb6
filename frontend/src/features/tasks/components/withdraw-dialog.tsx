import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { withdraw } from "../choosing";
import { keys } from "../keys";

/** Takes one's own offer back. */
export function WithdrawDialog({
  task,
  application,
  onClose,
}: {
  task: string;
  application: string;
  onClose: () => void;
}) {
  const { t } = useTranslation("choosing");
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const command = useCommand(withdraw, async () => {
    await queries.invalidateQueries({ queryKey: keys.one(task) });
    await queries.invalidateQueries({ queryKey: keys.myApplications });
    toast(t("withdraw.toast"));
    onClose();
  });
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      onConfirm={() => command.mutate({ task, application, reason: reason.trim() })}
      title={t("withdraw.title")}
      confirm={t("withdraw.action")}
      pending={command.isPending}
      error={command.error}
      undo={t("withdraw.undo")}
    >
      <TextArea
        label={t("withdraw.reason")}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
