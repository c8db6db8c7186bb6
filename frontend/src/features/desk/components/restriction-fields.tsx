import { useTranslation } from "react-i18next";
import { SelectField } from "@/ui/field";
import type { Scope } from "../cases";
import { type Chosen, DAYS, SCOPES } from "../decision";

export function RestrictionFields({
  wish,
  change,
  error,
}: {
  wish: Chosen;
  change: (wish: Chosen) => void;
  error: string | undefined;
}) {
  const { t } = useTranslation("desk");
  const scopes = useTranslation("standing").t;
  const toggle = (scope: Scope, on: boolean) =>
    change({ ...wish, scopes: on ? [...wish.scopes, scope] : wish.scopes.filter((each) => each !== scope) });
  return (
    <>
      <fieldset aria-describedby={error ? "scopes-error" : undefined}>
        <legend className="mb-1.5 text-small font-semibold">{t("decide.restrict")}</legend>
        {SCOPES.map((scope) => (
          <label key={scope} className="flex min-h-9 items-center gap-2 text-small">
            <input
              type="checkbox"
              checked={wish.scopes.includes(scope)}
              onChange={(event) => toggle(scope, event.target.checked)}
              className="size-4"
            />
            {scopes(`scope.${scope}`)}
          </label>
        ))}
        {error && (
          <p id="scopes-error" className="mt-1 text-small font-semibold text-disputed">
            {error}
          </p>
        )}
      </fieldset>
      <SelectField
        label={t("decide.until")}
        value={wish.days}
        onChange={(event) => change({ ...wish, days: event.target.value })}
      >
        {DAYS.map((days) => (
          <option key={days} value={days}>
            {days ? t("decide.days", { count: Number(days) }) : scopes("for_good")}
          </option>
        ))}
      </SelectField>
    </>
  );
}
