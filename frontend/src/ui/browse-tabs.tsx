import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

const ITEM =
  "block min-h-10 border-b-2 border-transparent px-3 py-2 text-small text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent";

/** What can be looked through: tasks, or services that are offered. Filters do not make it another place. */
export function BrowseTabs() {
  const { t } = useTranslation("people");
  return (
    <nav aria-label={t("browse.label")} className="mb-6 border-b border-line">
      <ul className="flex gap-1">
        {(["/tasks", "/offers"] as const).map((to) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: true, includeSearch: false }} className={ITEM}>
              {to === "/tasks" ? t("browse.tasks") : t("browse.offers")}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
