import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, useLocation } from "@tanstack/react-router";
import { Search, SlidersHorizontal } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { SEARCH_ID } from "@/lib/shortcuts";
import { Button } from "@/ui/button";
import { ListView } from "@/ui/data-view";
import { Dialog } from "@/ui/dialog";
import { SelectField } from "@/ui/field";
import { Empty, SkeletonCards } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { TaskCard } from "@/ui/task-card";
import { FilterChips } from "../components/filter-chips";
import { FilterPanel } from "../components/filter-panel";
import { NewTasks } from "../components/new-tasks";
import { type Filters, inForce, readFilters, SORTS } from "../filters";
import { listTasks } from "../list-tasks";

const route = getRouteApi("/tasks");

export function BrowsePage() {
  const { t } = useTranslation();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const [sheet, setSheet] = useState(false);
  const query = useInfiniteQuery(listTasks(filters));
  const change = (next: Filters) => void navigate({ search: next, replace: true, resetScroll: false });
  const narrowed = inForce(filters).length;

  return (
    <Page title={t("browse.title")} lead={t("browse.lead")}>
      <SearchBox filters={filters} onChange={change} />
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
            <SelectField
              label={t("sort.label")}
              hideLabel
              className="ms-auto w-48"
              value={filters.sort ?? "newest"}
              onChange={(event) => change({ ...filters, sort: readFilters({ sort: event.target.value }).sort })}
            >
              {SORTS.map((each) => (
                <option key={each} value={each}>
                  {t(`sort.${each}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <NewTasks filters={filters} onShow={() => void query.refetch()} />
          <ListView query={query} skeleton={<SkeletonCards />} empty={<Nothing narrowed={narrowed > 0} onClear={() => change({})} />}>
            {(tasks) => (
              <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
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
        <FilterPanel filters={filters} onChange={change} />
        <Button look="primary" className="mt-3 w-full" onClick={() => setSheet(false)}>
          {t("filter.show_results")}
        </Button>
      </Dialog>
    </Page>
  );
}

function SearchBox({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const wanted = useLocation({ select: (location) => location.hash === SEARCH_ID });
  useEffect(() => {
    if (wanted) box.current?.focus();
  }, [wanted]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onChange({ ...filters, q: readFilters({ q: box.current?.value }).q });
  };
  return (
    <form role="search" onSubmit={submit} className="flex gap-2">
      <div className="relative flex-1">
        <Search className="pointer-events-none absolute start-3.5 top-3.5 size-5 text-ink-soft" aria-hidden="true" />
        <input
          ref={box}
          id={SEARCH_ID}
          type="search"
          dir="auto"
          key={filters.q ?? ""}
          defaultValue={filters.q}
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
