import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Category } from "@/lib/api/types";
import { catalogue, useNames } from "@/lib/catalogue";
import { ChipToggle } from "@/ui/chip";
import { SKILLS_MAX } from "../task-schema";

interface SkillChoiceProps {
  category: Category;
  chosen: string[];
  onChange: (skills: string[]) => void;
  error?: string | undefined;
}

/** The skills of a category, to choose from. */
export function SkillChoice({ category, chosen, onChange, error }: SkillChoiceProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { data } = useQuery(catalogue);
  const near = data?.categories.find((each) => each.id === category)?.skills ?? [];
  const shown = [...new Set([...near, ...chosen])];
  const toggle = (skill: string) =>
    onChange(chosen.includes(skill) ? chosen.filter((each) => each !== skill) : [...chosen, skill]);
  return (
    <fieldset>
      <legend className="mb-2 text-small font-semibold">
        {t("task_form.skills")}{" "}
        <span className="font-normal text-ink-soft">{t("task_form.skills_hint", { count: SKILLS_MAX })}</span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {shown.map((skill) => (
          <ChipToggle key={skill} pressed={chosen.includes(skill)} onClick={() => toggle(skill)}>
            {names.skill(skill)}
          </ChipToggle>
        ))}
      </div>
      {error && <p className="mt-1.5 text-small font-semibold text-disputed">{error}</p>}
    </fieldset>
  );
}
