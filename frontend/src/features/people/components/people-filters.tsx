import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { catalogue, useNames } from "@/lib/catalogue";
import { Button } from "@/ui/button";
import { SelectField, TextField } from "@/ui/field";
import { AVAILABILITIES, type PeopleFilters, readPeopleFilters } from "../filters";

/** Narrowing the directory. Choices apply at once; what is typed applies when it is sent. */
export function PeopleFilterPanel({
  filters,
  onChange,
}: {
  filters: PeopleFilters;
  onChange: (filters: PeopleFilters) => void;
}) {
  const { t } = useTranslation("people");
  const names = useNames();
  const { data } = useQuery(catalogue);
  const categories = data?.categories ?? [];
  const skills = categories
    .filter((each) => filters.category === undefined || each.id === filters.category)
    .flatMap((each) => each.skills);
  const change = (part: Record<string, unknown>) => onChange(readPeopleFilters({ ...filters, ...part }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change(Object.fromEntries(new FormData(event.currentTarget)));
  };
  return (
    <form
      onSubmit={submit}
      aria-label={t("directory.filters")}
      className="space-y-5"
      key={`${filters.city} ${filters.max}`}
    >
      <SelectField
        label={t("directory.category")}
        value={filters.category ?? ""}
        onChange={(event) => change({ category: event.target.value, skill: undefined })}
      >
        <option value="">{t("directory.any")}</option>
        {categories.map(({ id }) => (
          <option key={id} value={id}>
            {names.category(id)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("directory.skill")}
        value={filters.skill ?? ""}
        onChange={(event) => change({ skill: event.target.value })}
      >
        <option value="">{t("directory.any")}</option>
        {[...new Set([...skills, ...(filters.skill ? [filters.skill] : [])])].sort().map((skill) => (
          <option key={skill} value={skill}>
            {names.skill(skill)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("directory.availability")}
        value={filters.availability ?? ""}
        onChange={(event) => change({ availability: event.target.value })}
      >
        <option value="">{t("directory.any")}</option>
        {AVAILABILITIES.map((each) => (
          <option key={each} value={each}>
            {t(`availability.${each}`)}
          </option>
        ))}
      </SelectField>
      <label className="flex min-h-8 items-center gap-2 text-small">
        <input
          type="checkbox"
          className="size-5"
          checked={filters.verified ?? false}
          onChange={(event) => change({ verified: event.target.checked || undefined })}
        />
        {t("directory.confirmed_only")}
      </label>
      <TextField
        label={t("directory.city")}
        name="city"
        defaultValue={filters.city}
        maxLength={80}
        dir="auto"
      />
      <TextField label={t("directory.max_rate")} name="max" inputMode="decimal" defaultValue={filters.max} />
      <Button type="submit" className="w-full">
        {t("directory.apply")}
      </Button>
    </form>
  );
}
