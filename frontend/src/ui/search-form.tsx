import { Search } from "lucide-react";
import { type FormEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { SEARCH_ID } from "@/lib/shortcuts";
import { Button } from "./button";
import { cx } from "./cx";

interface Props {
  value?: string | undefined;
  /** Takes the cursor at once, for those who came to search. */
  wanted?: boolean;
  onSearch: (words: string) => void;
  className?: string;
}

/** The page's search box; `/` leads to it. */
export function SearchForm({ value, wanted, onSearch, className }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wanted) box.current?.focus();
  }, [wanted]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(box.current?.value.trim() ?? "");
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the role is known everywhere, the element is not yet
    <form role="search" onSubmit={submit} className={cx("flex gap-2", className)}>
      <div className="relative flex-1">
        <Search
          className="pointer-events-none absolute start-3.5 top-3.5 size-5 text-ink-soft"
          aria-hidden="true"
        />
        <input
          ref={box}
          id={SEARCH_ID}
          key={value ?? ""}
          defaultValue={value}
          type="search"
          dir="auto"
          maxLength={100}
          aria-label={t("browse.search_label")}
          placeholder={t("browse.search_placeholder")}
          className="min-h-12 w-full rounded-soft border border-line-strong bg-surface ps-11 pe-3 placeholder:text-ink-soft"
        />
      </div>
      <Button type="submit" look="primary" size="large">
        {t("action.search")}
      </Button>
    </form>
  );
}
