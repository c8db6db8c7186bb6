import { useTranslation } from "react-i18next";
import { count } from "./words";

/** How much of a whole is done, as a bar and in figures. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  const { t } = useTranslation("audit");
  return (
    <div>
      <progress
        aria-label={label}
        value={total > 0 ? done : undefined}
        max={total > 0 ? total : undefined}
        className="h-2 w-full accent-accent"
      />
      <p className="text-fine text-ink-soft">
        {total > 0 ? t("progress.of", { done: count(done), total: count(total) }) : t("progress.begins")}
      </p>
    </div>
  );
}
