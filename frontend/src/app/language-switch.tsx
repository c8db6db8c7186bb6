import { ChevronDown, Languages } from "lucide-react";
import { useTranslation } from "react-i18next";
import { LOCALES, type Locale, setLocale } from "@/lib/i18n";

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <label className="relative flex items-center">
      <span className="sr-only">{t("language.label")}</span>
      <Languages className="pointer-events-none absolute start-2.5 size-4 text-ink-soft" aria-hidden="true" />
      <select
        value={i18n.language}
        onChange={(event) => void setLocale(event.target.value as Locale)}
        className="min-h-9 appearance-none rounded-soft border border-line-strong bg-surface ps-8 pe-8 text-small"
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {t(`language.${each}`)}
          </option>
        ))}
      </select>
      <ChevronDown className="pointer-events-none absolute end-2.5 size-4 text-ink-soft" aria-hidden="true" />
    </label>
  );
}
