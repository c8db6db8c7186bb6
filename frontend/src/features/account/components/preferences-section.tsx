import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Category, Kind, Me } from "@/lib/api/types";
import { catalogue, useNames } from "@/lib/catalogue";
import { useCommand } from "@/lib/command";
import { KINDS } from "@/lib/vocabulary";
import { AmountField, useAmount } from "@/ui/amount-field";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ChipToggle } from "@/ui/chip";
import { CommandError } from "@/ui/feedback";
import { toast } from "@/ui/toasts";
import { keys } from "../keys";
import { savePreferences } from "../save";
import { PlacesField } from "./places-field";

const toggled = <Item,>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((each) => each !== item) : [...items, item];

/** What somebody wants to be shown; it feeds the recommendations and nothing else. */
export function PreferencesSection({ me, onSaved }: { me: Me; onSaved?: () => void }) {
  const { t } = useTranslation();
  const { t: say } = useTranslation("people");
  const names = useNames();
  const queries = useQueryClient();
  const { data } = useQuery(catalogue);
  const [categories, setCategories] = useState<readonly Category[]>(me.categories);
  const [kinds, setKinds] = useState<readonly Kind[]>(me.kinds);
  const [places, setPlaces] = useState<readonly string[]>(me.places);
  const [remote, setRemote] = useState(me.remote);
  const least = useAmount(me.least_budget);
  const most = useAmount(me.most_budget);
  const command = useCommand(savePreferences, () => {
    void queries.invalidateQueries({ queryKey: keys.me });
    void queries.invalidateQueries({ queryKey: ["recommendations"] });
    toast(t("profile.saved"));
    onSaved?.();
  });
  const save = () => {
    const [least_budget, most_budget] = [least.read(), most.read()];
    if (least_budget === undefined || most_budget === undefined) return;
    const lists = { categories: [...categories], kinds: [...kinds], places: [...places] };
    command.mutate({ ...lists, least_budget, most_budget, remote });
  };
  return (
    <Panel title={t("profile.preferences")}>
      <div className="space-y-6">
        <fieldset>
          <legend className="mb-2 text-small font-semibold">{t("profile.categories")}</legend>
          <div className="flex flex-wrap gap-2">
            {(data?.categories ?? []).map(({ id }) => (
              <ChipToggle
                key={id}
                pressed={categories.includes(id)}
                onClick={() => setCategories(toggled(categories, id))}
              >
                {names.category(id)}
              </ChipToggle>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-2 text-small font-semibold">{say("wanted.kinds")}</legend>
          <div className="flex flex-wrap gap-2">
            {KINDS.map((kind) => (
              <ChipToggle
                key={kind}
                pressed={kinds.includes(kind)}
                onClick={() => setKinds(toggled(kinds, kind))}
              >
                {t(`kind.${kind}`)}
              </ChipToggle>
            ))}
          </div>
        </fieldset>
        <AmountField label={t("profile.least_budget")} amount={least} />
        <AmountField label={say("wanted.most_budget")} amount={most} />
        <PlacesField places={places} onChange={setPlaces} />
        <label className="flex min-h-11 items-center gap-3 text-small">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={remote}
            onChange={(event) => setRemote(event.target.checked)}
          />
          {say("wanted.remote")}
        </label>
        <CommandError error={command.error} />
        <Button look="primary" pending={command.isPending} onClick={save}>
          {t("action.save")}
        </Button>
      </div>
    </Panel>
  );
}
