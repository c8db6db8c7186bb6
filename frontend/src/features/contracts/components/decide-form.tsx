import { useState } from "react";
import { useTranslation } from "react-i18next";
import { plainAmount } from "@/lib/money";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea, TextField } from "@/ui/field";
import { UserText } from "@/ui/user-text";
import { decideDispute } from "../commands";
import type { Dispute, Room } from "../reads";
import { partOf, percentOf, shareOf } from "../share";
import { useWish } from "../use-wish";
import { ShareField } from "./share-field";
import { Split } from "./split";

const REASON_LEAST = 20;

/** An operator's decision: how the amount is divided, by which rule and why. */
export function DecideForm({ room, dispute, cited }: { room: Room; dispute: Dispute; cited: number[] }) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const [share, setShare] = useState("");
  const [percent, setPercent] = useState("");
  const [rule, setRule] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const command = useWish(decideDispute, t("decide.toast"), () => setAsking(false));
  const minor = shareOf(share, room);
  const short = reason.trim().length < REASON_LEAST;
  const set = (next: number) => {
    setShare(plainAmount(next));
    setPercent(percentOf(next, room));
  };
  const byAmount = (typed: string) => {
    setShare(typed);
    const next = shareOf(typed, room);
    setPercent(next === null ? "" : percentOf(next, room));
  };
  const byPercent = (typed: string) => {
    setPercent(typed);
    const next = partOf(typed, room);
    setShare(next === null ? "" : plainAmount(next));
  };
  const named = (side: string) => (side === room.client.id ? room.client : room.freelancer).name;
  const decide = () => {
    if (minor === null) return;
    command.mutate({
      id: room.id,
      to_freelancer_minor: minor,
      rule: rule.trim(),
      reason: reason.trim(),
      cited,
    });
  };
  return (
    <Panel title={t("decide.title")}>
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          setAsking(minor !== null && rule.trim() !== "" && !short);
        }}
      >
        <ShareField room={room} value={share} tried={tried} onChange={byAmount} />
        <TextField
          label={t("decide.percent")}
          inputMode="decimal"
          autoComplete="off"
          suffix="%"
          value={percent}
          onChange={(event) => byPercent(event.target.value)}
        />
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => set(dispute.opened.minor)}>
            {t("decide.as", { name: named(dispute.opened.by) })}
          </Button>
          {dispute.answered && (
            <Button size="small" onClick={() => set(dispute.answered?.minor ?? 0)}>
              {t("decide.as", { name: named(dispute.answered.by) })}
            </Button>
          )}
        </div>
        <TextField
          label={t("decide.rule")}
          hint={t("decide.rule_hint")}
          maxLength={200}
          value={rule}
          error={tried && rule.trim() === "" ? common("form.required") : undefined}
          onChange={(event) => setRule(event.target.value)}
        />
        <TextArea
          label={t("decide.reason")}
          hint={t("decide.reason_hint")}
          rows={6}
          maxLength={5_000}
          value={reason}
          error={tried && short ? common("form.at_least", { count: REASON_LEAST }) : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <p className="text-small text-ink-soft">{t("decide.cited", { count: cited.length })}</p>
        <Button type="submit" look="primary">
          {t("decide.action")}
        </Button>
      </form>
      <ConfirmDialog
        open={asking}
        danger
        onClose={() => setAsking(false)}
        onConfirm={decide}
        title={t("decide.confirm_title")}
        confirm={t("decide.confirm")}
        pending={command.isPending}
        error={command.error}
        undo={common("undo.never")}
      >
        <p>{t("decide.effect")}</p>
        <Split room={room} minor={minor ?? 0} />
        <UserText className="text-small text-ink-soft">{reason.trim()}</UserText>
      </ConfirmDialog>
    </Panel>
  );
}
