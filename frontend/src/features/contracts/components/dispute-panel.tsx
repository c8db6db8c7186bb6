import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { dateAndTime } from "@/lib/time";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { CommandError } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { UserText } from "@/ui/user-text";
import { escalateDispute, settleDispute, withdrawDispute } from "../commands";
import type { Dispute, Room } from "../reads";
import { useWish } from "../use-wish";
import { DisputeBadge } from "./dispute-badge";
import { DisputeDialog } from "./dispute-dialog";
import { FileList } from "./file-list";
import { Split } from "./split";

/** What each side claims, what happens next and by when. */
export function DisputePanel({ room, dispute }: { room: Room; dispute: Dispute }) {
  const { t } = useTranslation("contracts");
  return (
    <Panel title={t("dispute.title")} aside={<DisputeBadge status={dispute.status} />}>
      <div className="space-y-5">
        <Claim room={room} side={dispute.opened} />
        {dispute.answered && <Claim room={room} side={dispute.answered} />}
        {dispute.decision && (
          <div className="space-y-2 rounded-soft bg-sunken p-4 text-small">
            <p className="font-semibold">{t("dispute.decision")}</p>
            <Split room={room} minor={dispute.decided_minor ?? 0} />
            <UserText>{dispute.decision}</UserText>
            <p className="text-ink-soft">{t("dispute.rule", { rule: dispute.rule })}</p>
          </div>
        )}
        {dispute.ended_at === null && <Next room={room} dispute={dispute} />}
      </div>
    </Panel>
  );
}

function Claim({ room, side }: { room: Room; side: Dispute["opened"] }) {
  const { t } = useTranslation("contracts");
  const by = side.by === room.client.id ? room.client : room.freelancer;
  return (
    <div className="space-y-2 text-small">
      <p>
        <bdi className="font-semibold">{by.name}</bdi> {t("dispute.says")}{" "}
        <MoneyText money={{ minor: side.minor, currency: room.amount.currency }} className="font-semibold" />
      </p>
      <UserText className="max-w-prose">{side.reason}</UserText>
      <FileList files={side.files} />
    </div>
  );
}

function Next({ room, dispute }: { room: Room; dispute: Dispute }) {
  const { t } = useTranslation("contracts");
  const me = usePerson();
  const [asking, setAsking] = useState<"answer" | "settle" | null>(null);
  const opener = dispute.opened.by === me?.id;
  const other = opener ? dispute.answered : dispute.opened;
  const withdraw = useWish(withdrawDispute, t("dispute.withdrawn_toast"));
  const escalate = useWish(escalateDispute, t("dispute.escalated_toast"));
  const until = dispute.settle_by ?? dispute.answer_by;
  const answerable = !opener && dispute.status === "open";
  return (
    <div className="space-y-3 border-t border-line pt-4">
      <p className="text-small text-ink-soft">
        {dispute.status === "escalated"
          ? t("dispute.operator_decides")
          : t(`dispute.until.${dispute.answered ? "settle" : "answer"}`, {
              time: dateAndTime(new Date(until)),
            })}
      </p>
      <div className="flex flex-wrap gap-2">
        {answerable && (
          <Button look="primary" onClick={() => setAsking("answer")}>
            {t("dispute.answer")}
          </Button>
        )}
        {other && <Button onClick={() => setAsking("settle")}>{t("dispute.settle")}</Button>}
        {dispute.status === "answered" && (
          <Button pending={escalate.isPending} onClick={() => escalate.mutate({ id: room.id })}>
            {t("dispute.escalate")}
          </Button>
        )}
        {opener && (
          <Button pending={withdraw.isPending} onClick={() => withdraw.mutate({ id: room.id })}>
            {t("dispute.withdraw")}
          </Button>
        )}
      </div>
      <CommandError error={escalate.error ?? withdraw.error} />
      {asking === "answer" && <DisputeDialog room={room} answering onClose={() => setAsking(null)} />}
      {asking === "settle" && other && (
        <SettleDialog room={room} minor={other.minor} onClose={() => setAsking(null)} />
      )}
    </div>
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
