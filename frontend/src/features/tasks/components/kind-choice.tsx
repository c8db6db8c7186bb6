import { Globe, MapPin, Waypoints } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Kind } from "@/lib/api/types";
import { KINDS } from "@/lib/vocabulary";

const ICONS = { digital: Globe, physical: MapPin, both: Waypoints };

/** Where the work is done. */
export function KindChoice({ chosen, onChoose }: { chosen: Kind; onChoose: (kind: Kind) => void }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-2 text-small font-semibold">{t("task_form.kind")}</legend>
      <div className="grid gap-2 sm:grid-cols-3">
        {KINDS.map((each) => {
          const Icon = ICONS[each];
          return (
            <label
              key={each}
              className="flex min-h-12 cursor-pointer items-center gap-3 rounded-soft border border-line-strong px-4 text-small has-checked:border-accent has-checked:bg-accent-wash has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                className="sr-only"
                name={name}
                checked={chosen === each}
                onChange={() => onChoose(each)}
              />
              <Icon className="size-4.5 text-accent" aria-hidden="true" />
              {t(`kind.${each}`)}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
