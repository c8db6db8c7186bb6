import { Search } from "lucide-react";
import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { SEARCH_ID } from "@/lib/shortcuts";
import { Button } from "@/ui/button";
import { ChipToggle } from "@/ui/chip";
import { type Filters, TOPICS } from "../filters";

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** By words, by what it is about, and by whether it was read. */
export function Narrowing({ filters, onChange }: Props) {
  const { t } = useTranslation("notices");
  const { t: say } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ ...filters, q: box.current?.value.trim() || undefined });
  };
  return (
    <div className="mb-6 space-y-3">
      {/* biome-ignore lint/a11y/useSemanticElements: the role is known everywhere, the element is not yet */}
      <form role="search" onSubmit={submit} className="flex gap-2">
        <div className="relative min-w-0 flex-1">
          <Search
            className="pointer-events-none absolute start-3 top-3 size-4 text-ink-soft"
            aria-hidden="true"
          />
          <input
            ref={box}
            id={SEARCH_ID}
            key={filters.q ?? ""}
            defaultValue={filters.q}
            type="search"
            dir="auto"
            maxLength={100}
            aria-label={t("page.search")}
            placeholder={t("page.placeholder")}
            className="min-h-10 w-full rounded-soft border border-line-strong bg-surface ps-9 pe-2 placeholder:text-ink-soft"
          />
        </div>
        <Button type="submit">{say("action.search")}</Button>
      </form>
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
