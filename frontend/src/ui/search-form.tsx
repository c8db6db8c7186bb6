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
  /** What is looked through. */
  label: string;
  placeholder?: string;
  /** Beside other things that narrow a list, rather than first on its page. */
  compact?: boolean;
  className?: string;
}

/** The page's search box; `/` leads to it. */
export function SearchForm({ value, wanted, onSearch, label, placeholder, compact, className }: Props) {
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
      <div className="relative min-w-0 flex-1">
        <Search
          className={cx(
            "pointer-events-none absolute text-ink-soft",
            compact ? "start-3 top-3 size-4" : "start-3.5 top-3.5 size-5",
          )}
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
          aria-label={label}
          placeholder={placeholder}
          className={cx(
            "w-full rounded-soft border border-line-strong bg-surface placeholder:text-ink-soft",
            compact ? "min-h-10 ps-9 pe-2" : "min-h-12 ps-11 pe-3",
          )}
        />
      </div>
      <Button type="submit" {...(!compact && { look: "primary", size: "large" })}>
        {t("action.search")}
      </Button>
    </form>
  );
}
