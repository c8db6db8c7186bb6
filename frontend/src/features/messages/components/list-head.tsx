import { Search } from "lucide-react";
import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";

interface Props {
  words: string;
  onWords: (words: string) => void;
  archived: boolean;
  onArchived: (archived: boolean) => void;
}

/** Searching, and the way to what was put away and back. */
export function ListHead({ words, onWords, archived, onArchived }: Props) {
  const { t } = useTranslation();
  const { t: tt } = useTranslation("talk");
  const box = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onWords(box.current?.value.trim() ?? "");
  };
  const clear = () => {
    if (box.current) box.current.value = "";
    onWords("");
  };
  return (
    <div className="sticky top-0 z-10 space-y-2 border-b border-line bg-surface px-5 py-3">
      <div className="flex items-center justify-between gap-3">
        <p aria-hidden="true" className="text-lead font-semibold">
          {archived ? tt("archive_list") : t("messages.title")}
        </p>
        <Button look="quiet" size="small" onClick={() => onArchived(!archived)}>
          {archived ? tt("inbox_list") : tt("archive_list")}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the role is known everywhere, the element is not yet */}
      <form role="search" onSubmit={submit} className="flex items-center gap-2">
        <div className="relative min-w-0 flex-1">
          <Search
            className="pointer-events-none absolute start-3 top-3 size-4 text-ink-soft"
            aria-hidden="true"
          />
          <input
            ref={box}
            type="search"
            dir="auto"
            maxLength={100}
            aria-label={tt("search")}
            placeholder={tt("search")}
            className="min-h-10 w-full rounded-soft border border-line-strong bg-surface ps-9 pe-2 text-base"
          />
        </div>
        {words && (
          <Button size="small" onClick={clear}>
            {tt("clear")}
          </Button>
        )}
      </form>
    </div>
  );
}
