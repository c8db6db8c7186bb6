import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { offerEnd } from "../commands";
import type { Room } from "../reads";
import { shareOf } from "../share";
import { useWish } from "../use-wish";
import { ShareField } from "./share-field";

export function EndDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const [share, setShare] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const command = useWish(offerEnd, t("end.toast"), onClose);
  const minor = shareOf(share, room);
  const confirm = () => {
    if (minor === null || reason.trim() === "") return setTried(true);
    command.mutate({ id: room.id, to_freelancer_minor: minor, reason: reason.trim() });
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={confirm}
      title={t("end.title")}
      confirm={t("end.send")}
      pending={command.isPending}
      error={command.error}
      undo={t("end.undo")}
    >
      <p>{t("end.text")}</p>
      <ShareField room={room} value={share} tried={tried} onChange={setShare} />
      <TextArea
        label={t("end.reason")}
        rows={3}
        maxLength={2_000}
        value={reason}
        error={tried && reason.trim() === "" ? common("form.required") : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
