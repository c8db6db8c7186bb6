import { useTranslation } from "react-i18next";
import type { Me } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { SelectField, TextField } from "@/ui/field";

export type Level = Me["experience"][number]["level"];
export type Known = Record<string, { level: Level | ""; years: string }>;

const LEVELS: readonly Level[] = ["beginner", "intermediate", "advanced", "expert"];
const YEARS_MAX = 60;

export const knownFrom = (experience: Me["experience"]): Known =>
  Object.fromEntries(experience.map(({ skill, level, years }) => [skill, { level, years: String(years) }]));

/** Full years as typed: nothing typed is none yet, null is no number of years. */
export function yearsIn(typed: string): number | null {
  if (typed.trim() === "") return 0;
  const years = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return years <= YEARS_MAX ? years : null;
}

/** What is said of the chosen skills; undefined while some years are no number. */
export function experienceIn(known: Known, chosen: readonly string[]): Me["experience"] | undefined {
  const said: Me["experience"] = [];
  for (const skill of chosen) {
    const { level, years: typed } = known[skill] ?? { level: "", years: "" };
    const years = yearsIn(typed);
    if (level !== "" && years === null) return undefined;
    if (level !== "" && years !== null) said.push({ skill, level, years });
  }
  return said;
}

interface Props {
  chosen: readonly string[];
  known: Known;
  onChange: (known: Known) => void;
}

/** How well and for how long each chosen skill is known; it may be left unsaid. */
export function ExperienceRows({ chosen, known, onChange }: Props) {
  const { t } = useTranslation("people");
  const names = useNames();
  return (
    <fieldset>
      <legend className="mb-1 text-small font-semibold">{t("experience.title")}</legend>
      <p className="mb-3 text-small text-ink-soft">{t("experience.hint")}</p>
      <ul className="ruled rounded-soft border border-line">
        {chosen.map((skill) => {
          const held = known[skill] ?? { level: "" as const, years: "" };
          const change = (part: Partial<Known[string]>) =>
            onChange({ ...known, [skill]: { ...held, ...part } });
          return (
            <li
              key={skill}
              className="grid grid-cols-[1fr_6rem] items-start gap-x-3 gap-y-2 p-3 sm:grid-cols-[1fr_11rem_6rem]"
            >
              <span className="self-center font-semibold text-small max-sm:col-span-2">
                {names.skill(skill)}
              </span>
              <SelectField
                hideLabel
                label={t("experience.level_of", { skill: names.skill(skill) })}
                value={held.level}
                onChange={(event) =>
                  change({ level: LEVELS.find((one) => one === event.target.value) ?? "" })
                }
              >
                <option value="">{t("experience.unsaid")}</option>
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {t(`level.${level}`)}
                  </option>
                ))}
              </SelectField>
              <TextField
                hideLabel
                label={t("experience.years_of", { skill: names.skill(skill) })}
                placeholder={t("experience.years")}
                inputMode="numeric"
                autoComplete="off"
                maxLength={2}
                disabled={held.level === ""}
                value={held.years}
                error={yearsIn(held.years) === null ? t("experience.years_wrong") : undefined}
                onChange={(event) => change({ years: event.target.value })}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
