import { ArrowUp } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { listen } from "@/lib/realtime/browser";
import { couldMatch, type Filters } from "../filters";
import { postedBrief } from "../live";

/** Counts tasks posted while the list is being read; they come in when asked for, not under the finger. */
export function NewTasks({ filters, onShow }: { filters: Filters; onShow: () => void }) {
  const { t } = useTranslation();
  const [count, setCount] = useState(0);
  useEffect(() => {
    setCount(0);
    return listen({
      event: (event) => {
        const brief = postedBrief(event);
        if (brief && couldMatch(filters, brief)) setCount((before) => before + 1);
      },
    });
  }, [filters]);
  const show = () => {
    setCount(0);
    onShow();
  };
  return (
    <div role="status">
      {count > 0 && (
        <button
          type="button"
          onClick={show}
          className="mb-4 flex min-h-11 w-full items-center justify-center gap-2 rounded-soft bg-accent-wash text-small font-semibold text-accent transition-colors hover:bg-sunken"
        >
          <ArrowUp className="size-4" aria-hidden="true" />
          {t("browse.new_tasks", { count })}
        </button>
      )}
    </div>
  );
}
