import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { catalogue, useNames } from "@/lib/catalogue";
import { CURRENCIES } from "@/lib/money";
import { CATEGORIES, KINDS } from "@/lib/vocabulary";
import { Button } from "@/ui/button";
import { SelectField, TextField } from "@/ui/field";
import { type Filters, readFilters } from "../filters";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** In a sheet the button also leads back to the list. */
  onDone?: () => void;
}

/** Narrowing the list. Choices apply at once; what is typed applies when it is sent. */
export function FilterPanel({ filters, onChange, onDone }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const skills = useSkills(filters);
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = readFilters(Object.fromEntries(new FormData(event.currentTarget)));
    change({ city: typed.city, min: typed.min, max: typed.max });
    onDone?.();
  };
  return (
    <form
      onSubmit={submit}
      className="space-y-5"
      aria-label={t("filter.title")}
      key={`${filters.city} ${filters.min} ${filters.max}`}
    >
      <SelectField
        label={t("filter.category")}
        value={filters.category ?? ""}
        onChange={(event) =>
          change({ category: readFilters({ category: event.target.value }).category, skill: undefined })
        }
      >
        <option value="">{t("filter.any_category")}</option>
        {CATEGORIES.map((each) => (
          <option key={each} value={each}>
            {names.category(each)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("filter.skill")}
        value={filters.skill ?? ""}
        onChange={(event) => change({ skill: event.target.value || undefined })}
      >
        <option value="">{t("filter.any_skill")}</option>
        {skills.map((skill) => (
          <option key={skill} value={skill}>
            {names.skill(skill)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("filter.kind")}
        value={filters.kind ?? ""}
        onChange={(event) => change({ kind: readFilters({ kind: event.target.value }).kind })}
      >
        <option value="">{t("filter.any_kind")}</option>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`kind.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("filter.currency")}
        value={filters.currency ?? ""}
        onChange={(event) => change({ currency: readFilters({ currency: event.target.value }).currency })}
      >
        <option value="">{t("filter.any_currency")}</option>
        {CURRENCIES.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </SelectField>
      <fieldset>
        <legend className="mb-1.5 text-small font-semibold">{t("filter.budget")}</legend>
        <div className="grid grid-cols-2 gap-2">
          <TextField
            label={t("filter.min")}
            hideLabel
            placeholder={t("filter.min")}
            name="min"
            inputMode="decimal"
            defaultValue={filters.min}
          />
          <TextField
            label={t("filter.max")}
            hideLabel
            placeholder={t("filter.max")}
            name="max"
            inputMode="decimal"
            defaultValue={filters.max}
          />
        </div>
      </fieldset>
      <TextField label={t("filter.city")} name="city" defaultValue={filters.city} maxLength={80} dir="auto" />
      <Button type="submit" look={onDone ? "primary" : "secondary"} className="w-full">
        {onDone ? t("filter.show_results") : t("filter.apply")}
      </Button>
    </form>
  );
}

function useSkills(filters: Filters): string[] {
  const { data } = useQuery(catalogue);
  const categories = data?.categories ?? [];
  const near = categories.filter((each) => filters.category === undefined || each.id === filters.category);
  const skills = new Set(near.flatMap((each) => each.skills));
  if (filters.skill) skills.add(filters.skill);
  return [...skills].sort();
}
