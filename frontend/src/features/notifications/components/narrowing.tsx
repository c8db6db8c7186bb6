import { useTranslation } from "react-i18next";
import { ChipToggle } from "@/ui/chip";
import { SearchForm } from "@/ui/search-form";
import { type Filters, TOPICS } from "../filters";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** By words, by what it is about, and by whether it was read. */
export function Narrowing({ filters, onChange }: Props) {
  const { t } = useTranslation("notices");
  return (
    <div className="mb-6 space-y-3">
      <SearchForm
        compact
        value={filters.q}
        label={t("page.search")}
        placeholder={t("page.placeholder")}
        onSearch={(q) => onChange({ ...filters, q: q || undefined })}
      />
      <fieldset className="-mx-1 flex min-w-0 gap-2 px-1 max-sm:overflow-x-auto max-sm:pb-1 max-sm:whitespace-nowrap sm:flex-wrap">
        <legend className="sr-only">{t("page.topics")}</legend>
        <ChipToggle
          className="shrink-0"
          pressed={filters.unread === true}
          onClick={() => onChange({ ...filters, unread: filters.unread ? undefined : true })}
        >
          {t("page.only_unread")}
        </ChipToggle>
        <span className="w-px shrink-0 bg-line" aria-hidden="true" />
        {TOPICS.map((topic) => (
          <ChipToggle
            key={topic}
            className="shrink-0"
            pressed={filters.topic === topic}
            onClick={() => onChange({ ...filters, topic: filters.topic === topic ? undefined : topic })}
          >
            {t(`topic.${topic}`)}
          </ChipToggle>
        ))}
      </fieldset>
    </div>
  );
}
