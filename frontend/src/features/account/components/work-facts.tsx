import { useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Me } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { formatLocale } from "@/lib/i18n";
import { works } from "@/lib/session/use-session";
import { AmountField, useAmount } from "@/ui/amount-field";
import { Button, IconButton } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { SelectField } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { keys } from "../keys";
import { saveProfile } from "../save";

const AVAILABILITIES = ["available", "limited", "unavailable"] as const;
const FLUENCIES = ["basic", "conversational", "fluent", "native"] as const;
const LANGUAGES = [
  ...(["ar", "en", "fr", "de", "it", "es", "pt", "ru", "tr", "el", "fa"] as const),
  ...(["ur", "hi", "zh", "ja", "ko", "sw", "am", "he", "nl", "pl"] as const),
] as const;
type Language = (typeof LANGUAGES)[number];
const LANGUAGES_MAX = 10;

/** Languages, rate and availability: what clients look for. */
export function WorkFacts({ me, onSaved }: { me: Me; onSaved?: () => void }) {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  const queries = useQueryClient();
  const [languages, setLanguages] = useState(me.languages);
  const amount = useAmount(me.hourly_rate);
  const [availability, setAvailability] = useState(me.availability);
  const names = new Intl.DisplayNames([formatLocale()], { type: "language" });
  const command = useCommand(saveProfile, () => {
    void queries.invalidateQueries({ queryKey: keys.me });
    toast(say("profile.saved"));
    onSaved?.();
  });
  const save = () => {
    const hourly_rate = amount.read();
    if (hourly_rate === undefined) return;
    const { name, bio, city } = me;
    command.mutate({ name, bio, city, languages, hourly_rate, availability });
  };
  const left = LANGUAGES.filter((each) => !languages.some(({ language }) => language === each));
  const add = (language: Language) => setLanguages([...languages, { language, fluency: "fluent" }]);
  return (
    <Panel title={works(me) ? t("facts.work") : t("facts.languages")}>
      <div className="space-y-5">
        <fieldset>
          <legend className="mb-2 text-small font-semibold">{t("facts.languages")}</legend>
          <ul className="space-y-2">
            {languages.map(({ language, fluency }) => (
              <li key={language} className="flex items-center gap-2">
                <SelectField
                  label={names.of(language) ?? language}
                  className="flex-1"
                  value={fluency}
                  onChange={(event) =>
                    setLanguages(
                      languages.map((each) =>
                        each.language === language
                          ? {
                              language,
                              fluency: FLUENCIES.find((one) => one === event.target.value) ?? fluency,
                            }
                          : each,
                      ),
                    )
                  }
                >
                  {FLUENCIES.map((each) => (
                    <option key={each} value={each}>
                      {t(`fluency.${each}`)}
                    </option>
                  ))}
                </SelectField>
                <IconButton
                  label={t("facts.remove_language", { language: names.of(language) ?? language })}
                  className="mt-6"
                  onClick={() => setLanguages(languages.filter((each) => each.language !== language))}
                >
                  <X className="size-5" aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
          {languages.length < LANGUAGES_MAX && (
            <SelectField
              label={t("facts.add_language")}
              className="mt-3"
              value=""
              onChange={(event) => {
                const chosen = left.find((each) => each === event.target.value);
                if (chosen) add(chosen);
              }}
            >
              <option value="">{t("facts.choose")}</option>
              {left.map((each) => (
                <option key={each} value={each}>
                  {names.of(each)}
                </option>
              ))}
            </SelectField>
          )}
        </fieldset>
        {works(me) && <AmountField label={t("facts.rate")} amount={amount} />}
        {works(me) && (
          <SelectField
            label={t("directory.availability")}
            value={availability}
            onChange={(event) =>
              setAvailability(AVAILABILITIES.find((each) => each === event.target.value) ?? availability)
            }
          >
            {AVAILABILITIES.map((each) => (
              <option key={each} value={each}>
                {t(`availability.${each}`)}
              </option>
            ))}
          </SelectField>
        )}
        <CommandError error={command.error} />
        <Button look="primary" pending={command.isPending} onClick={save}>
          {say("action.save")}
        </Button>
      </div>
    </Panel>
  );
}
