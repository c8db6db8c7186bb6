import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { ConfirmDialog } from "@/ui/dialog";
import { SelectField, TextArea } from "@/ui/field";
import { PersonLine } from "@/ui/person-line";
import { toast } from "@/ui/toasts";
import { reject } from "../choosing";
import { keys } from "../keys";

const REASONS = ["price", "skills", "timing", "proposal", "other"] as const;

/** Declines an offer; its author is told why. */
export function RejectDialog({
  task,
  application,
  onClose,
}: {
  task: string;
  application: Application;
  onClose: () => void;
}) {
  const { t } = useTranslation("choosing");
  const common = useTranslation().t;
  const queries = useQueryClient();
  const [reason, setReason] = useState<(typeof REASONS)[number]>("skills");
  const [note, setNote] = useState("");
  const command = useCommand(reject, async () => {
    await queries.invalidateQueries({ queryKey: keys.applications(task) });
    toast(t("reject.toast", { name: application.freelancer.name }));
    onClose();
  });
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      onConfirm={() => command.mutate({ task, application: application.id, reason, note: note.trim() })}
      title={t("reject.title")}
      confirm={t("reject.action")}
      pending={command.isPending}
      error={command.error}
      undo={common("undo.never")}
    >
      <PersonLine person={application.freelancer} />
      <SelectField
        label={t("reject.reason")}
        value={reason}
        onChange={(event) => setReason(event.target.value as typeof reason)}
      >
        {REASONS.map((each) => (
          <option key={each} value={each}>
            {t(`declined.${each}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t("reject.note")}
        rows={3}
        maxLength={1_000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </ConfirmDialog>
  );
}
