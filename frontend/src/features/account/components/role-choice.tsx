import { BriefcaseBusiness, Hammer, Repeat } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";

export const CHOSEN_ROLES = ["client", "freelancer", "both"] as const;
export type ChosenRole = (typeof CHOSEN_ROLES)[number];

export const isChosenRole = (role: unknown): role is ChosenRole => CHOSEN_ROLES.some((each) => each === role);

const ICONS = { client: BriefcaseBusiness, freelancer: Hammer, both: Repeat };

/** What somebody comes for; it can be changed later. */
export function RoleChoice({ chosen, onChoose }: { chosen: string; onChoose: (role: ChosenRole) => void }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="space-y-2">
      <legend className="mb-2 text-small font-semibold">{t("role.question")}</legend>
      {CHOSEN_ROLES.map((each) => {
        const Icon = ICONS[each];
        return (
          <label
            key={each}
            className="flex cursor-pointer items-center gap-4 rounded-soft border border-line-strong p-4 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={chosen === each}
              onChange={() => onChoose(each)}
            />
            <Icon className="size-6 shrink-0 text-accent" aria-hidden="true" />
            <span>
              <span className="block font-semibold">{t(`role.${each}`)}</span>
              <span className="block text-small text-ink-soft">{t(`role.${each}_text`)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
