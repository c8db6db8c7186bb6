import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { dateAndTime } from "@/lib/time";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { UserText } from "@/ui/user-text";
import { answerAppeal, keys, type Restriction } from "../cases";
import { LEAST } from "../decision";

/** Every restriction of whom the case is about; that of this case can be decided again here. */
export function AppealPanel({
  person,
  caseId,
  restrictions,
}: {
  person: string;
  caseId: string;
  restrictions: Restriction[];
}) {
  const { t } = useTranslation("desk");
  return (
    <Panel title={t("tab.restrictions")}>
      <ul className="ruled">
        {restrictions.map((each) => (
          <li key={each.case} className="space-y-3 py-3">
            <Facts restriction={each} />
            {each.case === caseId && each.reinstated === null && (
              <Answers person={person} restriction={each} />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Facts({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation("desk");
  const standing = useTranslation("standing").t;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <p className="font-semibold">{standing(`rule.${restriction.rule}`)}</p>
        <Badge tone={restriction.in_force ? "disputed" : "plain"}>
          {standing(restriction.in_force ? "page.in_force" : "page.over")}
        </Badge>
      </div>
      <p className="text-small text-ink-soft">
        {restriction.removed ? (
          <>
            {standing(`removed.${restriction.removed.kind}`)} <bdi>{restriction.removed.title}</bdi>
          </>
        ) : (
          <>
            {restriction.scopes.map((scope) => standing(`scope.${scope}`)).join(" · ")} ·{" "}
            {restriction.until ? dateAndTime(new Date(restriction.until)) : standing("for_good")}
          </>
        )}
      </p>
      {restriction.appeal && (
        <div className="rounded-soft bg-sunken px-4 py-3">
          <h3 className="text-small font-semibold">{t("appeal.title")}</h3>
          <UserText className="mt-1">{restriction.appeal}</UserText>
        </div>
      )}
      {restriction.answer && <UserText className="text-small">{restriction.answer}</UserText>}
    </>
  );
}

function Answers({ person, restriction }: { person: string; restriction: Restriction }) {
  const { t } = useTranslation("desk");
  const put = restriction.removed ? "put_back" : "reinstate";
  const leave = restriction.removed ? "leave_down" : "uphold";
  const least = useTranslation("standing").t("least", { count: LEAST });
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<"reinstated" | "upheld" | null>(null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const command = useCommand(answerAppeal, async () => {
    setOutcome(null);
    await queries.invalidateQueries({ queryKey: keys.all });
    toast(t("decide.done"));
  });
  const short = reason.trim().length < LEAST;
  const confirm = () => {
    setTried(true);
    if (outcome && !short) command.mutate({ person, id: restriction.case, outcome, reason: reason.trim() });
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button look="primary" size="small" onClick={() => setOutcome("reinstated")}>
        {t(`appeal.${put}`)}
      </Button>
      {restriction.appeal && (
        <Button size="small" onClick={() => setOutcome("upheld")}>
          {t(`appeal.${leave}`)}
        </Button>
      )}
      <ConfirmDialog
        open={outcome !== null}
        onClose={() => setOutcome(null)}
        onConfirm={confirm}
        title={t(`appeal.${outcome === "upheld" ? leave : put}`)}
        confirm={t("decide.confirm")}
        pending={command.isPending}
        error={command.error}
        undo={t("decide.undo")}
      >
        <TextArea
          label={t("decide.reason")}
          hint={t("decide.reason_hint")}
          rows={4}
          maxLength={2_000}
          value={reason}
          error={tried && short ? least : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </div>
  );
}
