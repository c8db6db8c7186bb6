import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { SplitTable } from "@/ui/money";
import { approve, requestRevision } from "../commands";
import type { Delivery, Room } from "../reads";
import { useWish } from "../use-wish";
import { Clock } from "./clock";
import { DeliverForm } from "./deliver-form";
import { DeliveryList } from "./delivery-list";

/** What was handed in and what the client said to it; the next thing to do stands on top. */
export function Deliveries({ room, client }: { room: Room; client: boolean }) {
  const { t } = useTranslation("contracts");
  const waiting = room.deliveries.find((each) => each.status === "waiting");
  return (
    <Panel title={t("deliveries.title")} flush>
      {room.approve_by && waiting && (
        <div className="space-y-4 border-b border-line p-5">
          {room.disputed ? (
            <p className="text-small text-ink-soft">{t("clock.stands_still")}</p>
          ) : (
            <Clock until={room.approve_by}>{t(client ? "clock.client" : "clock.freelancer")}</Clock>
          )}
          {client && <Answer room={room} delivery={waiting} />}
        </div>
      )}
      {!client && room.stage === "working" && !room.disputed && (
        <div className="border-b border-line p-5">
          <DeliverForm room={room} />
        </div>
      )}
      <DeliveryList
        room={room}
        empty={t(client ? "deliveries.empty_client" : "deliveries.empty_freelancer")}
      />
    </Panel>
  );
}

function Answer({ room, delivery }: { room: Room; delivery: Delivery }) {
  const { t } = useTranslation("contracts");
  const [asking, setAsking] = useState<"approve" | "revision" | null>(null);
  const close = () => setAsking(null);
  return (
    <div className="flex flex-wrap gap-2">
      <Button look="primary" onClick={() => setAsking("approve")}>
        {t("approve.action")}
      </Button>
      {!room.disputed && <Button onClick={() => setAsking("revision")}>{t("revision.action")}</Button>}
      {asking === "approve" && <ApproveDialog room={room} delivery={delivery} onClose={close} />}
      {asking === "revision" && <RevisionDialog room={room} onClose={close} />}
    </div>
  );
}

function ApproveDialog({ room, delivery, onClose }: { room: Room; delivery: Delivery; onClose: () => void }) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const command = useWish(approve, t("approve.toast"), onClose);
  const left = room.milestones.filter((each) => !each.approved && each.number !== delivery.milestone);
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => command.mutate({ id: room.id, number: delivery.number })}
      title={t("approve.title")}
      confirm={t("approve.action")}
      pending={command.isPending}
      error={command.error}
      undo={common("undo.never")}
    >
      {left.length > 0 ? (
        <p>{t("approve.part", { count: left.length })}</p>
      ) : (
        <>
          <p>{t("approve.text")}</p>
          <SplitTable gross={room.amount} for="client" />
        </>
      )}
    </ConfirmDialog>
  );
}

function RevisionDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < 10;
  const command = useWish(requestRevision, t("revision.toast"), onClose);
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => (short ? setTried(true) : command.mutate({ id: room.id, reason: reason.trim() }))}
      title={t("revision.title")}
      confirm={t("revision.action")}
      pending={command.isPending}
      error={command.error}
      undo={t("revision.undo")}
    >
      <TextArea
        label={t("revision.reason")}
        rows={4}
        maxLength={2_000}
        value={reason}
        error={tried && short ? common("form.at_least", { count: 10 }) : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
