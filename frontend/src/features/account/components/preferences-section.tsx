import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Category, Me } from "@/lib/api/types";
import { catalogue, useNames } from "@/lib/catalogue";
import { useCommand } from "@/lib/command";
import { CURRENCIES, type Currency, parseAmount, plainAmount } from "@/lib/money";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ChipToggle } from "@/ui/chip";
import { CommandError } from "@/ui/feedback";
import { SelectField, TextField } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { keys } from "../keys";
import { savePreferences } from "../save";

/** What somebody wants to be shown; it feeds the recommendations and nothing else. */
export function PreferencesSection({ me }: { me: Me }) {
  const { t } = useTranslation();
  const names = useNames();
  const queries = useQueryClient();
  const { data } = useQuery(catalogue);
  const [chosen, setChosen] = useState<readonly Category[]>(me.categories);
  const [amount, setAmount] = useState(me.least_budget ? plainAmount(me.least_budget.minor) : "");
  const [currency, setCurrency] = useState<Currency>(me.least_budget?.currency ?? "EGP");
  const [wrong, setWrong] = useState(false);
  const command = useCommand(savePreferences, () => {
    void queries.invalidateQueries({ queryKey: keys.me });
    void queries.invalidateQueries({ queryKey: ["recommendations"] });
    toast(t("profile.saved"));
  });
  const toggle = (category: Category) =>
    setChosen(chosen.includes(category) ? chosen.filter((each) => each !== category) : [...chosen, category]);
  const save = () => {
    const minor = amount.trim() === "" ? 0 : parseAmount(amount);
    setWrong(minor === null);
    if (minor === null) return;
    const { most_budget, kinds, places, remote } = me;
    const least_budget = minor > 0 ? { minor, currency } : null;
    command.mutate({ categories: [...chosen], least_budget, most_budget, kinds, places, remote });
  };
  return (
    <Panel title={t("profile.preferences")}>
      <div className="space-y-5">
        <fieldset>
          <legend className="mb-2 text-small font-semibold">{t("profile.categories")}</legend>
          <div className="flex flex-wrap gap-2">
            {(data?.categories ?? []).map(({ id }) => (
              <ChipToggle key={id} pressed={chosen.includes(id)} onClick={() => toggle(id)}>
                {names.category(id)}
              </ChipToggle>
            ))}
          </div>
        </fieldset>
        <div className="grid grid-cols-[1fr_7rem] gap-3">
          <TextField
            label={t("profile.least_budget")}
            optional={t("form.optional")}
            inputMode="decimal"
            autoComplete="off"
            value={amount}
            error={wrong ? t("form.amount") : undefined}
            onChange={(event) => setAmount(event.target.value)}
          />
          <SelectField
            label={t("task_form.currency")}
            value={currency}
            onChange={(event) => setCurrency(event.target.value as Currency)}
          >
            {CURRENCIES.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </SelectField>
        </div>
        <CommandError error={command.error} />
        <Button look="primary" pending={command.isPending} onClick={save}>
          {t("action.save")}
        </Button>
      </div>
    </Panel>
  );
}
