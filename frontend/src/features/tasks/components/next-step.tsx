import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Task } from "@/lib/api/types";
import { usePerson, works } from "@/lib/session/use-session";
import { Button, ButtonLink } from "@/ui/button";
import { Panel } from "@/ui/card";
import { Note } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { OtherRole } from "@/ui/other-role";
import { isOpen, StatusBadge } from "@/ui/stage";
import { TimeText, useNow } from "@/ui/time";
import { UserText } from "@/ui/user-text";
import { ApplyForm } from "./apply-form";
import { WithdrawDialog } from "./withdraw-dialog";

const OVER: ReadonlySet<string> = new Set(["not_chosen", "rejected", "expired", "cancelled"]);

/** What this reader can do about a task that is not theirs: sign in, apply, or see how they stand. */
export function NextStep({ task }: { task: Task }) {
  const { t } = useTranslation();
  const person = usePerson();
  const now = useNow();
  if (task.mine) return null;
  const again = task.my_application?.status === "withdrawn" && isOpen(task.stage);
  if (task.my_application && !again) return <Standing task={task} />;
  if (!isOpen(task.stage)) return person ? null : <Note>{t("apply.closed")}</Note>;
  if (new Date(task.deadline) <= now) return <Note>{t("apply.too_late")}</Note>;
  if (!person) return <SignIn task={task} />;
  if (!works(person)) {
    return <OtherRole>{t("apply.clients_only")}</OtherRole>;
  }
  return <ApplyForm task={task} />;
}

function SignIn({ task }: { task: Task }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("apply.title")}>
      <p className="mb-4 text-small text-ink-soft">{t("apply.sign_in_text")}</p>
      <ButtonLink to="/login" search={{ next: `/tasks/${task.id}` }} look="primary" className="w-full">
        {t("apply.sign_in")}
      </ButtonLink>
    </Panel>
  );
}

function Standing({ task }: { task: Task }) {
  const { t } = useTranslation();
  const choosing = useTranslation("choosing").t;
  const [doing, setDoing] = useState<"revise" | "withdraw" | null>(null);
  const mine = task.my_application;
  if (!mine) return null;
  if (doing === "revise") return <ApplyForm task={task} onRevised={() => setDoing(null)} />;
  const back = mine.status === "pending" || (mine.status === "accepted" && task.stage === "accepted");
  return (
    <Panel title={t("apply.yours")} aside={<StatusBadge status={mine.status} />}>
      <dl className="space-y-2 text-small">
        <div className="flex justify-between gap-4">
          <dt className="text-ink-soft">{t("apply.bid")}</dt>
          <dd className="font-semibold">
            <MoneyText money={mine.bid} />
          </dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt className="text-ink-soft">{t("apply.days")}</dt>
          <dd className="font-semibold">{t("apply.days_count", { count: mine.days })}</dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt className="text-ink-soft">{t("apply.sent")}</dt>
          <dd>
            <TimeText at={mine.submitted_at} />
          </dd>
        </div>
      </dl>
      <p className="mt-4 text-small text-ink-soft">{t(`apply.standing.${mine.status}`)}</p>
      {mine.declined && (
        <div className="mt-4 rounded-soft bg-sunken px-4 py-3 text-small">
          <p className="font-semibold">{choosing(`declined.${mine.declined}`)}</p>
          {mine.note && <UserText>{mine.note}</UserText>}
        </div>
      )}
      {OVER.has(mine.status) && (
        <ButtonLink to="/tasks" search={{ category: task.category }} size="small" className="mt-4">
          {choosing("similar")}
        </ButtonLink>
      )}
      {back && (
        <div className="mt-4 flex flex-wrap gap-2">
          {mine.status === "pending" && isOpen(task.stage) && (
            <Button size="small" onClick={() => setDoing("revise")}>
              {choosing("revise.action")}
            </Button>
          )}
          <Button size="small" look="danger" onClick={() => setDoing("withdraw")}>
            {choosing("withdraw.action")}
          </Button>
        </div>
      )}
      {doing === "withdraw" && (
        <WithdrawDialog task={task.id} application={mine.id} onClose={() => setDoing(null)} />
      )}
    </Panel>
  );
}
