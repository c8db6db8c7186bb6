import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { escalateDispute, settleDispute, withdrawDispute } from "../commands";
import type { Dispute, Room } from "../reads";
import { useWish } from "../use-wish";
import { Clock } from "./clock";
import { DisputeBadge } from "./dispute-badge";
import { DisputeDialog } from "./dispute-dialog";
import { Positions } from "./positions";
import { Split } from "./split";

/** What each side claims, what happens next and by when. */
export function DisputePanel({ room, dispute }: { room: Room; dispute: Dispute }) {
  const { t } = useTranslation("contracts");
  return (
    <Panel title={t("dispute.title")} aside={<DisputeBadge status={dispute.status} />}>
      <div className="space-y-5">
        <Positions room={room} dispute={dispute} />
        {dispute.ended_at === null && <Next room={room} dispute={dispute} />}
      </div>
    </Panel>
  );
}

function Next({ room, dispute }: { room: Room; dispute: Dispute }) {
  const { t } = useTranslation("contracts");
  const me = usePerson();
  const [asking, setAsking] = useState<"answer" | "settle" | "escalate" | "withdraw" | null>(null);
  const opener = dispute.opened.by === me?.id;
  const other = opener ? dispute.answered : dispute.opened;
  const answerable = !opener && dispute.status === "open";
  return (
    <div className="space-y-3 border-t border-line pt-4">
      {dispute.status === "escalated" ? (
        <p className="text-small text-ink-soft">{t("dispute.operator_decides")}</p>
      ) : (
        <Clock until={dispute.settle_by ?? dispute.answer_by}>
          {t(`dispute.until.${dispute.answered ? "settle" : opener ? "answer" : "answer_you"}`)}
        </Clock>
      )}
      <div className="flex flex-wrap gap-2">
        {answerable && (
          <Button look="primary" onClick={() => setAsking("answer")}>
            {t("dispute.answer")}
          </Button>
        )}
        {other && <Button onClick={() => setAsking("settle")}>{t("dispute.settle")}</Button>}
        {dispute.status === "answered" && (
          <Button onClick={() => setAsking("escalate")}>{t("dispute.escalate")}</Button>
        )}
        {opener && <Button onClick={() => setAsking("withdraw")}>{t("dispute.withdraw")}</Button>}
      </div>
      {asking === "answer" && <DisputeDialog room={room} answering onClose={() => setAsking(null)} />}
      {asking === "settle" && other && (
        <SettleDialog room={room} minor={other.minor} onClose={() => setAsking(null)} />
      )}
      {asking === "escalate" && <EscalateDialog room={room} onClose={() => setAsking(null)} />}
      {asking === "withdraw" && <WithdrawDialog room={room} onClose={() => setAsking(null)} />}
    </div>
  );
}

function EscalateDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const command = useWish(escalateDispute, t("dispute.escalated_toast"), onClose);
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => command.mutate({ id: room.id })}
      title={t("dispute.escalate_title")}
      confirm={t("dispute.escalate")}
      pending={command.isPending}
      error={command.error}
      undo={common("undo.never")}
    >
      <p>{t("dispute.escalate_text")}</p>
    </ConfirmDialog>
  );
}

function WithdrawDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const { t } = useTranslation("contracts");
  const command = useWish(withdrawDispute, t("dispute.withdrawn_toast"), onClose);
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => command.mutate({ id: room.id })}
      title={t("dispute.withdraw_title")}
      confirm={t("dispute.withdraw")}
      pending={command.isPending}
      error={command.error}
      undo={t("dispute.withdraw_undo")}
    >
      <p>{t("dispute.withdraw_text")}</p>
    </ConfirmDialog>
  );
}

function SettleDialog({ room, minor, onClose }: { room: Room; minor: number; onClose: () => void }) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const command = useWish(settleDispute, t("dispute.settled_toast"), onClose);
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      onConfirm={() => command.mutate({ id: room.id })}
      title={t("dispute.settle_title")}
      confirm={t("dispute.settle")}
      pending={command.isPending}
      error={command.error}
      undo={common("undo.never")}
    >
      <Split room={room} minor={minor} />
    </ConfirmDialog>
  );
}
