import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { ChipRemove } from "@/ui/chip";
import { SelectField, TextField } from "@/ui/field";
import { EXAMPLES, type FilterName, type Filters, inForce, localTime, readFilters } from "../filters";
import { Moment } from "./words";

const IDS = ["actor", "command", "correlation"] as const;
const FAR = ["from", "to", "since", "until", "command", "correlation"] as const;

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Narrowing the list of events; what is typed applies when it is sent. */
export function FilterForm({ filters, onChange }: Props) {
  const { t } = useTranslation("audit");
  const [open, setOpen] = useState(FAR.some((name) => filters[name] !== undefined));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.currentTarget));
    onChange({ ...readFilters(typed), tail: filters.tail });
  };
  return (
    <form
      onSubmit={submit}
      key={JSON.stringify(filters)}
      aria-label={t("filter.label")}
      className="space-y-4 border-b border-line p-5"
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_2fr_10rem_auto_auto] lg:items-end">
        <TextField
          label={t("filter.name")}
          name="name"
          defaultValue={filters.name}
          placeholder={EXAMPLES.name}
          dir="ltr"
          spellCheck={false}
        />
        <TextField
          label={t("filter.stream")}
          name="stream"
          defaultValue={filters.stream}
          placeholder={EXAMPLES.stream}
          dir="ltr"
          spellCheck={false}
        />
        <SelectField label={t("filter.order")} name="order" defaultValue={filters.order ?? "newest"}>
          <option value="newest">{t("filter.newest")}</option>
          <option value="oldest">{t("filter.oldest")}</option>
        </SelectField>
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)} className="min-h-11">
          {open ? t("filter.less") : t("filter.more")}
        </Button>
        <Button type="submit" look="primary" className="min-h-11">
          {t("filter.apply")}
        </Button>
      </div>
      <div className={open ? "grid gap-4 sm:grid-cols-2 lg:grid-cols-4" : "hidden"}>
        {IDS.map((name) => (
          <TextField
            key={name}
            label={t(`filter.${name}`)}
            name={name}
            defaultValue={filters[name]}
            dir="ltr"
            spellCheck={false}
          />
        ))}
        <div className="max-lg:hidden" />
        <TextField
          label={t("filter.from")}
          name="from"
          defaultValue={filters.from}
          inputMode="numeric"
          dir="ltr"
        />
        <TextField label={t("filter.to")} name="to" defaultValue={filters.to} inputMode="numeric" dir="ltr" />
        <TextField
          label={t("filter.since")}
          name="since"
          type="datetime-local"
          defaultValue={localTime(filters.since)}
        />
        <TextField
          label={t("filter.until")}
          name="until"
          type="datetime-local"
          defaultValue={localTime(filters.until)}
        />
      </div>
      <Chips filters={filters} onChange={onChange} />
    </form>
  );
}

function Chips({ filters, onChange }: Props) {
  const { t } = useTranslation("audit");
  const names = inForce(filters);
  if (names.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {names.map((name) => (
        <ChipRemove
          key={name}
          label={t("filter.remove", { name: t(`filter.${name}`) })}
          onRemove={() => onChange({ ...filters, [name]: undefined })}
        >
          {t(`filter.${name}`)} <InForce name={name} filters={filters} />
        </ChipRemove>
      ))}
      <Button look="quiet" size="small" onClick={() => onChange({})}>
        {t("filter.clear")}
      </Button>
    </div>
  );
}

function InForce({ name, filters }: { name: FilterName; filters: Filters }) {
  const value = filters[name];
  if ((name === "since" || name === "until") && typeof value === "string") return <Moment at={value} />;
  const text = String(value);
  return <bdi dir="ltr">{text.length > 20 ? `${text.slice(0, 18)}…` : text}</bdi>;
}
