import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Bell, BellOff, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { ButtonLink, IconButton } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError, Empty, SkeletonCards, SkeletonRows } from "@/ui/feedback";
import { OneLine } from "@/ui/one-line";
import { Page } from "@/ui/page";
import { ListView, QueryView } from "@/ui/query-view";
import { TaskCard } from "@/ui/task-card";
import { toast } from "@/ui/toasts";
import { readFilters } from "../filters";
import {
  editSearch,
  listSaved,
  listSearches,
  removeSearch,
  type SavedSearch,
  SEARCHES,
  saveSearch,
} from "../saved";

export function SavedPage() {
  const { t } = useTranslation("people");
  const query = useInfiniteQuery(listSaved);
  const searches = useQuery(listSearches);
  return (
    <Page title={t("saved.title")}>
      <div className="space-y-8">
        <Panel title={t("saved.searches")} flush>
          <QueryView query={searches} skeleton={<SkeletonRows rows={2} />}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="p-5 text-small text-ink-soft">{t("saved.no_searches")}</p>
              ) : (
                <ul className="ruled">
                  {items.map((search) => (
                    <li key={search.id}>
                      <SearchRow search={search} />
                    </li>
                  ))}
                </ul>
              )
            }
          </QueryView>
        </Panel>
        <section aria-label={t("saved.tasks")}>
          <h2 className="mb-4 font-semibold">{t("saved.tasks")}</h2>
          <ListView
            query={query}
            skeleton={<SkeletonCards />}
            empty={
              <Empty
                title={t("saved.none_title")}
                action={
                  <ButtonLink to="/tasks" look="primary">
                    {t("browse.tasks")}
                  </ButtonLink>
                }
              >
                {t("saved.none_text")}
              </Empty>
            }
          >
            {(tasks) => (
              <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
                {tasks.map((task) => (
                  <li key={task.id}>
                    <TaskCard task={task} level="h3" />
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

function SearchRow({ search }: { search: SavedSearch }) {
  const { t } = useTranslation("people");
  const queries = useQueryClient();
  const done = () => void queries.invalidateQueries({ queryKey: SEARCHES });
  const edit = useCommand(editSearch, done);
  const again = useCommand(saveSearch, done);
  const { id, title, alert, min_budget, max_budget, ...terms } = search;
  const remove = useCommand(removeSearch, () => {
    done();
    const { id: _id, ...wish } = search;
    toast(t("saved.removed"), { label: t("saved.undo"), run: () => again.mutate(wish) });
  });
  const filters = readFilters({
    ...terms,
    min: min_budget === null ? undefined : min_budget / 100,
    max: max_budget === null ? undefined : max_budget / 100,
  });
  return (
    <div className="flex flex-wrap items-center gap-2 px-5 py-2">
      <Link
        to="/tasks"
        search={filters}
        className="min-w-0 flex-1 text-small font-semibold hover:text-accent"
      >
        <OneLine>{title}</OneLine>
      </Link>
      <IconButton
        label={alert ? t("saved.alert_off") : t("saved.alert_on")}
        aria-pressed={alert}
        onClick={() => edit.mutate({ id, title, alert: !alert })}
      >
        {alert ? (
          <Bell className="size-5" aria-hidden="true" />
        ) : (
          <BellOff className="size-5" aria-hidden="true" />
        )}
      </IconButton>
      <IconButton label={t("saved.remove", { title })} onClick={() => remove.mutate(id)}>
        <Trash2 className="size-5" aria-hidden="true" />
      </IconButton>
      <CommandError error={edit.error ?? remove.error} />
    </div>
  );
}
