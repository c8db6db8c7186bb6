import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Difference } from "../types";
import { Value } from "./fields";

/** What differs: each value by its way to it, before and after. */
export function Changes({ changed }: { changed: Difference[] }) {
  const { t } = useTranslation("audit");
  if (changed.length === 0) return <p className="text-small text-ink-soft">{t("changes.none")}</p>;
  return (
    <ul aria-label={t("changes.label")} className="ruled text-small">
      {changed.map((each) => (
        <li key={each.path.join("/")} className="py-2">
          <code dir="ltr" className="text-fine text-ink-soft">
            {each.path.join(" › ")}
          </code>
          <div className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1">
            <del className="rounded-tight bg-disputed-wash px-1.5 text-disputed no-underline">
              <span className="sr-only">{t("changes.before")}</span> <Value value={each.before} />
            </del>
            <ArrowRight className="size-3.5 shrink-0 text-ink-soft rtl:-scale-x-100" aria-hidden="true" />
            <ins className="rounded-tight bg-released-wash px-1.5 text-released no-underline">
              <span className="sr-only">{t("changes.after")}</span> <Value value={each.after} />
            </ins>
          </div>
        </li>
      ))}
    </ul>
  );
}
