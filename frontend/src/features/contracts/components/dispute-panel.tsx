import { type ReactNode, useState } from "react";
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
  const [asking, setAsking] = useState<"answer" | Ending | null>(null);
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
        <Sure room={room} ending="settle" onClose={() => setAsking(null)}>
          <Split room={room} minor={other.minor} />
        </Sure>
      )}
      {(asking === "escalate" || asking === "withdraw") && (
        <Sure room={room} ending={asking} onClose={() => setAsking(null)}>
          <p>{t(`dispute.${asking}_text`)}</p>
        </Sure>
      )}
    </div>
  );
}

type Ending = "settle" | "escalate" | "withdraw";

const ENDINGS = {
  settle: [settleDispute, "dispute.settled_toast"],
  escalate: [escalateDispute, "dispute.escalated_toast"],
  withdraw: [withdrawDispute, "dispute.withdrawn_toast"],
} as const;

interface SureProps {
  room: Room;
  ending: Ending;
  children: ReactNode;
  onClose: () => void;
}

/** Asks before one's own part of the dispute ends. */
function Sure({ room, ending, children, onClose }: SureProps) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const [act, done] = ENDINGS[ending];
  const command = useWish(act, t(done), onClose);
  return (
    <ConfirmDialog
      open
      danger={ending === "settle"}
      onClose={onClose}
      onConfirm={() => command.mutate({ id: room.id })}
      title={t(`dispute.${ending}_title`)}
      confirm={t(`dispute.${ending}`)}
      pending={command.isPending}
      error={command.error}
      undo={ending === "withdraw" ? t("dispute.withdraw_undo") : common("undo.never")}
    >
      {children}
    </ConfirmDialog>
  );
}
