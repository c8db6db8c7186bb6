import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Empty, SkeletonCards } from "@/ui/feedback";
import { SelectField } from "@/ui/field";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { SearchForm } from "@/ui/search-form";
import { PeopleFilterPanel } from "../components/people-filters";
import { PersonCard } from "../components/person-card";
import { PEOPLE_SORTS, type PeopleFilters, readPeopleFilters } from "../filters";
import { listPeople } from "../list-people";

const route = getRouteApi("/freelancers");

export function FreelancersPage() {
  const { t } = useTranslation("people");
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(listPeople(filters));
  const change = (next: PeopleFilters) => void navigate({ search: next, replace: true, resetScroll: false });
  const { sort, ...narrowing } = filters;
  const narrowed = Object.values(narrowing).some((each) => each !== undefined);
  const clear = (
    <Button look="primary" onClick={() => change({})}>
      {t("directory.clear")}
    </Button>
  );
  return (
    <Page title={t("directory.title")} lead={t("directory.lead")}>
      <SearchForm
        value={filters.q}
        onSearch={(q) => change({ ...filters, q: q || undefined })}
        label={t("directory.search")}
        placeholder={t("directory.search_example")}
      />
      <div className="mt-6 grid gap-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <aside>
          <details className="lg:hidden">
            <summary className="min-h-10 cursor-pointer font-semibold">{t("directory.filters")}</summary>
            <PeopleFilterPanel filters={filters} onChange={change} />
          </details>
          <div className="hidden lg:block">
            <PeopleFilterPanel filters={filters} onChange={change} />
          </div>
        </aside>
        <section aria-label={t("directory.results")} aria-busy={query.isFetching} className="min-w-0">
          <SelectField
            label={t("directory.sort")}
            hideLabel
            className="mb-4 ms-auto w-56"
            value={sort ?? "most_done"}
            onChange={(event) => change(readPeopleFilters({ ...filters, sort: event.target.value }))}
          >
            {PEOPLE_SORTS.map((each) => (
              <option key={each} value={each}>
                {t(`directory_sort.${each}`)}
              </option>
            ))}
          </SelectField>
          <ListView
            query={query}
            skeleton={<SkeletonCards columns="sm:grid-cols-2" />}
            empty={
              <Empty title={t("directory.none_title")} action={narrowed && clear}>
                {t("directory.none_text")}
              </Empty>
            }
          >
            {(people) => (
              <ul className="grid gap-4 sm:grid-cols-2">
                {people.map((person) => (
                  <li key={person.id}>
                    <PersonCard person={person} />
                  </li>
                ))}
              </ul>
            )}
          </ListView>
        </section>
      </div>
    </Page>
  );
}
