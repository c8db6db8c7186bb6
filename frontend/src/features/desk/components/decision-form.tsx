import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { HOUSE_RULES, type HouseRule } from "@/lib/report";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { SelectField, TextArea } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { type Case, type Decision, decideCase, keys, type Outcome } from "../cases";
import { type Chosen, canBeUndone, decisionOf, LEAST, missingIn, outcomesOf, spokenOf } from "../decision";
import { RestrictionFields } from "./restriction-fields";

/** How a case ends: an outcome, the rule, the reasons, and what is restricted; confirmed before it is done. */
export function DecisionForm({ shown }: { shown: Case }) {
  const { t } = useTranslation("desk");
  const rules = useTranslation("standing").t;
  const queries = useQueryClient();
  const outcomes = outcomesOf(shown);
  const [wish, setWish] = useState<Chosen>({
    outcome: outcomes[0] ?? "dismissed",
    rule: shown.rule ?? "",
    reason: "",
    scopes: [],
    days: "30",
  });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState<Decision | null>(null);
  const missing = missingIn(wish, shown);
  const command = useCommand(decideCase, async () => {
    setAsking(null);
    await queries.invalidateQueries({ queryKey: keys.all });
    toast(t("decide.done"));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0) setAsking(decisionOf(wish, shown, new Date()));
  };
  const wrong = (field: string, words: string) => (tried && missing.includes(field) ? words : undefined);
  return (
    <Panel title={t("decide.title")}>
      <form onSubmit={submit} noValidate className="space-y-4">
        <SelectField
          label={t("decide.outcome")}
          value={wish.outcome}
          onChange={(event) => setWish({ ...wish, outcome: event.target.value as Outcome })}
        >
          {outcomes.map((each) => (
            <option key={each} value={each}>
              {t(`choose.${spokenOf(each, shown)}`)}
            </option>
          ))}
        </SelectField>
        {shown.kind === "report" && (
          <SelectField
            label={t("fact.rule")}
            value={wish.rule}
            error={wrong("rule", t("decide.rule"))}
            onChange={(event) => setWish({ ...wish, rule: event.target.value as HouseRule | "" })}
          >
            <option value="">{t("decide.rule")}</option>
            {HOUSE_RULES.map((each) => (
              <option key={each} value={each}>
                {rules(`rule.${each}`)}
              </option>
            ))}
          </SelectField>
        )}
        {wish.outcome === "restricted" && (
          <RestrictionFields wish={wish} change={setWish} error={wrong("scopes", t("decide.scopes"))} />
        )}
        <TextArea
          label={t(shown.kind === "report" ? "decide.reason" : "decide.answer")}
          hint={t(shown.kind === "report" ? "decide.reason_hint" : "decide.answer_hint")}
          rows={5}
          maxLength={2_000}
          value={wish.reason}
          error={wrong("reason", rules("least", { count: LEAST }))}
          onChange={(event) => setWish({ ...wish, reason: event.target.value })}
        />
        <Button type="submit" look="primary">
          {t("decide.action")}
        </Button>
      </form>
      <ConfirmDialog
        open={asking !== null}
        danger={["restricted", "removed"].includes(wish.outcome)}
        onClose={() => setAsking(null)}
        onConfirm={() => asking && command.mutate({ id: shown.id, ...asking })}
        title={t(`choose.${spokenOf(wish.outcome, shown)}`)}
        confirm={t("decide.confirm")}
        pending={command.isPending}
        error={command.error}
        undo={t(canBeUndone(wish.outcome, shown) ? "decide.undo_restricted" : "decide.undo")}
      >
        <p>{t(`effect.${spokenOf(wish.outcome, shown)}`)}</p>
        <p dir="auto" className="whitespace-pre-line text-small text-ink-soft">
          {wish.reason.trim()}
        </p>
      </ConfirmDialog>
    </Panel>
  );
}
