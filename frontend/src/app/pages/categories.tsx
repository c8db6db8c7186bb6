import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { catalogue, useNames } from "@/lib/catalogue";
import { CategoryIcon } from "@/ui/category-icon";
import { SkeletonCards } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";

const SKILLS_SHOWN = 4;

export function CategoriesPage() {
  const { t } = useTranslation();
  const names = useNames();
  const query = useQuery(catalogue);
  return (
    <Page title={t("categories.title")} lead={t("categories.lead")}>
      <QueryView query={query} skeleton={<SkeletonCards cards={9} />}>
        {(data) => (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {data.categories.map((category) => (
              <li
                key={category.id}
                className="group relative rounded-round border border-line bg-surface p-5 transition-shadow hover:border-line-strong hover:shadow-soft"
              >
                <span className="flex size-11 items-center justify-center rounded-soft bg-accent-wash text-accent">
                  <CategoryIcon category={category.id} className="size-5.5" />
                </span>
                <h2 className="mt-4 font-semibold">
                  <Link
                    to="/tasks"
                    search={{ category: category.id }}
                    className="after:absolute after:inset-0 after:rounded-round group-hover:text-accent"
                  >
                    {names.category(category.id)}
                  </Link>
                </h2>
                <p className="mt-0.5 text-small text-ink-soft">
                  {t("categories.open", { count: category.open_tasks })}
                </p>
                <p className="mt-3 text-fine text-ink-soft">
                  {category.skills.slice(0, SKILLS_SHOWN).map(names.skill).join(t("list.comma"))}
                </p>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Page>
  );
}
