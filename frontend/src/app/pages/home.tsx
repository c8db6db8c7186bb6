import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowRight } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { listTasks } from "@/features/tasks/list-tasks";
import { postedBrief } from "@/features/tasks/live";
import { formatLocale } from "@/lib/i18n";
import { listen } from "@/lib/realtime/browser";
import { usePerson } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { Empty, SkeletonCards } from "@/ui/feedback";
import { MoneyWay } from "@/ui/money-way";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { SearchForm } from "@/ui/search-form";
import { TaskCard } from "@/ui/task-card";
import { statistics } from "../statistics";

const NEWEST = 6;
const ASK_AGAIN_MS = 30_000;

export function HomePage() {
  const { t } = useTranslation();
  return (
    <>
      <div className="awning w-full" aria-hidden="true" />
      <Page title={t("home.title")} windowTitle="Souk" hiddenHeading className="sm:py-12">
        <Hero />
        <Newest />
      </Page>
    </>
  );
}

function Hero() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = (q: string) => void navigate({ to: "/tasks", search: q === "" ? {} : { q } });
  return (
    <section
      aria-label={t("home.title")}
      className="grid items-center gap-10 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-16"
    >
      <div>
        <p aria-hidden="true" className="text-display font-semibold tracking-tight text-balance">
          {t("home.title")}
        </p>
        <p className="mt-5 max-w-xl text-lead text-ink-soft text-pretty">{t("home.lead")}</p>
        <SearchForm
          onSearch={search}
          label={t("browse.search_label")}
          placeholder={t("browse.search_placeholder")}
          className="mt-7 max-w-xl"
        />
        <Counts />
      </div>
      <MoneyWay />
    </section>
  );
}

/** Real counts or none at all. */
function Counts() {
  const { t } = useTranslation();
  const { data } = useQuery(statistics);
  const number = new Intl.NumberFormat(formatLocale());
  const facts = data && [
    { count: data.open_tasks, label: t("home.open_tasks", { count: data.open_tasks }) },
    { count: data.completed_tasks, label: t("home.completed_tasks", { count: data.completed_tasks }) },
    { count: data.people, label: t("home.people", { count: data.people }) },
  ];
  return (
    <dl className="mt-8 flex min-h-14 flex-wrap gap-x-10 gap-y-4">
      {facts?.map((fact) => (
        <div key={fact.label} className="flex flex-col-reverse">
          <dt className="text-small text-ink-soft">{fact.label}</dt>
          <dd className="text-title font-semibold">{number.format(fact.count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Newest() {
  const { t } = useTranslation();
  const person = usePerson();
  const query = useInfiniteQuery({
    ...listTasks({}, NEWEST),
    refetchInterval: person ? false : ASK_AGAIN_MS,
  });
  const { refetch } = query;
  useEffect(() => listen({ event: (event) => (postedBrief(event) ? void refetch() : undefined) }), [refetch]);
  const post = (
    <ButtonLink to={person ? "/tasks/create" : "/register"} look="primary">
      {t("nav.post")}
    </ButtonLink>
  );
  return (
    <section aria-labelledby="newest" className="mt-16">
      <div className="mb-5 flex items-end justify-between gap-4">
        <h2 id="newest" className="text-lead font-semibold">
          {t("home.newest")}
        </h2>
        <Link
          to="/tasks"
          className="flex items-center gap-1.5 py-1 text-small font-semibold text-accent hover:underline"
        >
          {t("home.all_tasks")}
          <ArrowRight className="size-4 rtl:-scale-x-100" aria-hidden="true" />
        </Link>
      </div>
      <ListView
        query={{ ...query, hasNextPage: false }}
        endNote={false}
        skeleton={<SkeletonCards cards={NEWEST} />}
        empty={
          <Empty
            title={t("home.empty_title")}
            action={post}
            className="rounded-round border border-dashed border-line-strong"
          >
            {t("home.empty_text")}
          </Empty>
        }
      >
        {(tasks) => (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {tasks.slice(0, NEWEST).map((task) => (
              <li key={task.id}>
                <TaskCard task={task} level="h3" />
              </li>
            ))}
          </ul>
        )}
      </ListView>
    </section>
  );
}
