import { Monitor, Moon, Sun } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { setTheme, THEMES, useTheme } from "@/lib/theme";
import { cx } from "@/ui/cx";

const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** System, light or dark: one of three, always all in sight. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const chosen = useTheme();
  const name = useId();
  return (
    <fieldset className="flex rounded-soft border border-line-strong bg-surface p-0.5">
      <legend className="sr-only">{t("theme.label")}</legend>
      {THEMES.map((each) => {
        const Icon = ICONS[each];
        return (
          <label
            key={each}
            title={t(`theme.${each}`)}
            className={cx(
              "flex size-8 cursor-pointer items-center justify-center rounded-tight transition-colors has-focus-visible:outline-2 has-focus-visible:outline-accent",
              chosen === each ? "bg-accent-wash text-accent" : "text-ink-soft hover:text-ink",
            )}
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={chosen === each}
              onChange={() => setTheme(each)}
              aria-label={t(`theme.${each}`)}
            />
            <Icon className="size-4" aria-hidden="true" />
          </label>
        );
      })}
    </fieldset>
  );
}
