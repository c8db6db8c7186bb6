import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Category, Me } from "@/lib/api/types";
import { catalogue, useNames } from "@/lib/catalogue";
import { useCommand } from "@/lib/command";
import { AmountField, useAmount } from "@/ui/amount-field";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ChipToggle } from "@/ui/chip";
import { CommandError } from "@/ui/feedback";
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
  const amount = useAmount(me.least_budget);
  const command = useCommand(savePreferences, () => {
    void queries.invalidateQueries({ queryKey: keys.me });
    void queries.invalidateQueries({ queryKey: ["recommendations"] });
    toast(t("profile.saved"));
  });
  const toggle = (category: Category) =>
    setChosen(chosen.includes(category) ? chosen.filter((each) => each !== category) : [...chosen, category]);
  const save = () => {
    const least_budget = amount.read();
    if (least_budget === undefined) return;
    const { most_budget, kinds, places, remote } = me;
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
        <AmountField label={t("profile.least_budget")} amount={amount} />
        <CommandError error={command.error} />
        <Button look="primary" pending={command.isPending} onClick={save}>
          {t("action.save")}
        </Button>
      </div>
    </Panel>
  );
}
