import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, useLocation } from "@tanstack/react-router";
import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SEARCH_ID } from "@/lib/shortcuts";
import { BrowseTabs } from "@/ui/browse-tabs";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Empty, SkeletonCards } from "@/ui/feedback";
import { SelectField } from "@/ui/field";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { SearchForm } from "@/ui/search-form";
import { TaskCard } from "@/ui/task-card";
import { FilterChips } from "../components/filter-chips";
import { FilterPanel } from "../components/filter-panel";
import { NewTasks } from "../components/new-tasks";
import { SaveSearch } from "../components/save-search";
import { type Filters, inForce, readFilters, SORTS } from "../filters";
import { listTasks } from "../list-tasks";

const route = getRouteApi("/tasks");

export function BrowsePage() {
  const { t } = useTranslation();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const wanted = useLocation({ select: (location) => location.hash === SEARCH_ID });
  const [sheet, setSheet] = useState(false);
  const query = useInfiniteQuery(listTasks(filters));
  const change = (next: Filters) => void navigate({ search: next, replace: true, resetScroll: false });
  const narrowed = inForce(filters).length;

  return (
    <Page title={t("browse.title")} lead={t("browse.lead")}>
      <BrowseTabs />
      <SearchForm
        value={filters.q}
        wanted={wanted}
        label={t("browse.search_label")}
        placeholder={t("browse.search_placeholder")}
        onSearch={(q) => change({ ...filters, q: q || undefined })}
      />
      <div className="mt-6 grid gap-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <aside className="hidden lg:block">
          <FilterPanel filters={filters} onChange={change} />
        </aside>
        <section aria-label={t("browse.results")} aria-busy={query.isFetching} className="min-w-0">
          <div className="mb-4 flex flex-wrap items-center gap-3">
            <Button onClick={() => setSheet(true)} className="lg:hidden">
              <SlidersHorizontal className="size-4" aria-hidden="true" />
              {narrowed > 0 ? t("filter.open_count", { count: narrowed }) : t("filter.open")}
            </Button>
            <FilterChips filters={filters} onChange={change} />
            {narrowed > 0 && <SaveSearch filters={filters} />}
            <SelectField
              label={t("sort.label")}
              hideLabel
              className="ms-auto w-48"
              value={filters.sort ?? "newest"}
              onChange={(event) =>
                change({ ...filters, sort: readFilters({ sort: event.target.value }).sort })
              }
            >
              {SORTS.map((each) => (
                <option key={each} value={each}>
                  {t(`sort.${each}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <NewTasks filters={filters} onShow={() => void query.refetch()} />
          <ListView
            query={query}
            skeleton={<SkeletonCards columns="sm:grid-cols-2" />}
            empty={<Nothing narrowed={narrowed > 0} onClear={() => change({})} />}
          >
            {(tasks) => (
              <ul className="grid gap-4 sm:grid-cols-2">
                {tasks.map((task) => (
                  <li key={task.id}>
                    <TaskCard task={task} />
                  </li>
                ))}
              </ul>
            )}
          </ListView>
        </section>
      </div>
      <Dialog sheet open={sheet} onClose={() => setSheet(false)} title={t("filter.title")}>
        <FilterPanel filters={filters} onChange={change} onDone={() => setSheet(false)} />
      </Dialog>
    </Page>
  );
}

function Nothing({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  if (!narrowed) return <Empty title={t("browse.empty_title")}>{t("browse.empty_text")}</Empty>;
  return (
    <Empty
      title={t("browse.none_title")}
      action={
        <Button look="primary" onClick={onClear}>
          {t("filter.clear")}
        </Button>
      }
    >
      {t("browse.none_text")}
    </Empty>
  );
}
