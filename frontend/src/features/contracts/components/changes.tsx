import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { dateOnly } from "@/lib/time";
import { Badge, type Tone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { CommandError } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { TimeText } from "@/ui/time";
import { UserText } from "@/ui/user-text";
import { answerChange } from "../commands";
import type { Change, Room } from "../reads";
import { useWish } from "../use-wish";
import { ChangeDialog } from "./change-dialog";
import { DisputeDialog } from "./dispute-dialog";
import { EndDialog } from "./end-dialog";

const TONE: Record<Change["status"], Tone> = {
  open: "held",
  agreed: "released",
  declined: "plain",
  withdrawn: "plain",
};

/** Other terms that one side proposes and the other agrees to, and the ways out. */
export function Changes({ room, live }: { room: Room; live: boolean }) {
  const { t } = useTranslation("contracts");
  const [asking, setAsking] = useState<"change" | "end" | "dispute" | null>(null);
  const close = () => setAsking(null);
  const open = room.changes.some((each) => each.status === "open");
  if (!live && room.changes.length === 0) return null;
  return (
    <Panel title={t("changes.title")} flush>
      {live && !room.disputed && (
        <div className="flex flex-wrap gap-2 border-b border-line p-5">
          {!open && <Button onClick={() => setAsking("change")}>{t("change.action")}</Button>}
          <Button onClick={() => setAsking("end")}>{t("end.action")}</Button>
          <Button look="danger" onClick={() => setAsking("dispute")}>
            {t("dispute.open")}
          </Button>
        </div>
      )}
      {room.changes.length === 0 ? (
        <p className="p-5 text-small text-ink-soft">{t("changes.empty")}</p>
      ) : (
        <ol className="ruled">
          {room.changes.map((each) => (
            <Row key={each.number} room={room} change={each} answerable={live && !room.disputed} />
          ))}
        </ol>
      )}
      {asking === "change" && <ChangeDialog room={room} onClose={close} />}
      {asking === "end" && <EndDialog room={room} onClose={close} />}
      {asking === "dispute" && <DisputeDialog room={room} onClose={close} />}
    </Panel>
  );
}

function Row({ room, change, answerable }: { room: Room; change: Change; answerable: boolean }) {
  const { t } = useTranslation("contracts");
  const me = usePerson();
  const common = useTranslation().t;
  const [agreeing, setAgreeing] = useState(false);
  const command = useWish(answerChange, t("changes.toast"), () => setAgreeing(false));
  const mine = change.proposer === me?.id;
  const by = change.proposer === room.client.id ? room.client : room.freelancer;
  const answer = (agree: boolean) => command.mutate({ id: room.id, number: change.number, agree });
  return (
    <li className="space-y-3 p-5 text-small">
      <div className="flex flex-wrap items-center gap-3">
        <bdi className="font-semibold">{by.name}</bdi>
        <Badge tone={TONE[change.status]}>{t(`changes.status.${change.status}`)}</Badge>
        <span className="ms-auto text-fine text-ink-soft">
          <TimeText at={change.at} />
        </span>
      </div>
      {change.text && <UserText className="max-w-prose">{change.text}</UserText>}
      {change.due_at && <p>{t("changes.due", { date: dateOnly(new Date(change.due_at)) })}</p>}
      {change.milestones.length > 0 && (
        <ol className="ruled rounded-soft border border-line">
          {change.milestones.map((each) => (
            <li key={each.number} className="flex justify-between gap-4 px-4 py-2">
              <bdi>{each.title}</bdi>
              <MoneyText money={{ minor: each.amount_minor, currency: room.amount.currency }} />
            </li>
          ))}
        </ol>
      )}
      {change.reason && <UserText className="text-ink-soft">{change.reason}</UserText>}
      {change.status === "open" && answerable && (
        <div className="flex flex-wrap gap-2">
          {!mine && (
            <Button look="primary" size="small" onClick={() => setAgreeing(true)}>
              {t("changes.agree")}
            </Button>
          )}
          <Button size="small" pending={!agreeing && command.isPending} onClick={() => answer(false)}>
            {t(mine ? "changes.take_back" : "changes.decline")}
          </Button>
        </div>
      )}
      {!agreeing && <CommandError error={command.error} />}
      <ConfirmDialog
        open={agreeing}
        onClose={() => setAgreeing(false)}
        onConfirm={() => answer(true)}
        title={t("changes.agree_title")}
        confirm={t("changes.agree")}
        pending={command.isPending}
        error={command.error}
        undo={common("undo.never")}
      >
        <p>{t("changes.agree_text")}</p>
      </ConfirmDialog>
    </li>
  );
}
