import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { FilesField } from "@/ui/files-field";
import { useUploads } from "@/ui/use-uploads";
import { answerDispute, openDispute } from "../commands";
import type { Room } from "../reads";
import { shareOf } from "../share";
import { useWish } from "../use-wish";
import { ShareField } from "./share-field";

const REASON_LEAST = 20;

/** Opens a dispute, or answers one: what the freelancer should get, and why. */
export function DisputeDialog({
  room,
  answering,
  onClose,
}: {
  room: Room;
  answering?: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const [share, setShare] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const uploads = useUploads();
  const command = useWish(
    answering ? answerDispute : openDispute,
    t(answering ? "dispute.answered_toast" : "dispute.opened_toast"),
    onClose,
  );
  const minor = shareOf(share, room);
  const short = reason.trim().length < REASON_LEAST;
  const confirm = () => {
    if (minor === null || short || uploads.busy) return setTried(true);
    const files = uploads.stored.map((each) => each.id);
    command.mutate({ id: room.id, to_freelancer_minor: minor, reason: reason.trim(), files });
  };
  return (
    <ConfirmDialog
      open
      danger={!answering}
      onClose={onClose}
      onConfirm={confirm}
      title={t(answering ? "dispute.answer_title" : "dispute.open_title")}
      confirm={t(answering ? "dispute.answer" : "dispute.open")}
      pending={command.isPending}
      error={command.error}
      undo={t(answering ? "dispute.answer_undo" : "dispute.open_undo")}
    >
      <p>{t(answering ? "dispute.answer_text" : "dispute.open_text")}</p>
      <ShareField room={room} value={share} tried={tried} onChange={setShare} />
      <TextArea
        label={t("dispute.reason")}
        rows={5}
        maxLength={5_000}
        value={reason}
        error={tried && short ? common("form.at_least", { count: REASON_LEAST }) : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <FilesField uploads={uploads} hint={t("dispute.files_hint")} />
    </ConfirmDialog>
  );
}
