import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { User, Work } from "@/lib/api/types";
import { usePerson } from "@/lib/session/use-session";
import { Panel } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { OfferCard } from "@/ui/offer-card";
import { Picture } from "@/ui/picture";
import { QueryView } from "@/ui/query-view";
import { ReportButton } from "@/ui/report";
import { UserText } from "@/ui/user-text";
import { listOffersOf, listWorks } from "../list-people";

/** The works of somebody; nothing where there are none. */
export function Works({ user }: { user: User }) {
  const { t } = useTranslation("people");
  const me = usePerson();
  const query = useQuery(listWorks(user.username));
  if (query.data?.items.length === 0) return null;
  return (
    <Panel title={t("works.title")}>
      <QueryView query={query} skeleton={<SkeletonRows rows={2} />}>
        {({ items }) => (
          <ul className="space-y-6">
            {items.map((work) => (
              <li key={work.id}>
                <WorkView work={work} />
                {me?.id !== user.id && <ReportButton subject={{ kind: "work", id: work.id }} />}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Panel>
  );
}

export function WorkView({ work }: { work: Work }) {
  const { t } = useTranslation("people");
  return (
    <article>
      <h3 className="font-semibold" dir="auto">
        {work.title}
      </h3>
      {work.description && <UserText className="max-w-prose text-small">{work.description}</UserText>}
      {work.link && (
        <a
          href={work.link}
          rel="noopener noreferrer nofollow ugc"
          target="_blank"
          className="text-small text-accent underline break-all"
          dir="ltr"
        >
          {work.link}
        </a>
      )}
      {work.pictures.length > 0 && (
        <ul className="mt-3 grid grid-cols-2 gap-2 sm:grid-cols-3">
          {work.pictures.map((file, number) => (
            <li key={file}>
              <Picture
                file={file}
                label={t("works.picture", { number: number + 1, title: work.title })}
                className="aspect-4/3 w-full rounded-soft border border-line object-cover"
              />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** What somebody offers; nothing where there is nothing. */
export function Offers({ user }: { user: User }) {
  const { t } = useTranslation("people");
  const query = useQuery(listOffersOf(user.username));
  if (!query.data || query.data.items.length === 0) return null;
  return (
    <Panel title={t("offer.of_person")}>
      <ul className="grid gap-4 sm:grid-cols-2">
        {query.data.items.map((offer) => (
          <li key={offer.id}>
            <OfferCard offer={offer} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What follows from a person's tasks, in numbers that are theirs. */
export function Numbers({ user }: { user: User }) {
  const { t } = useTranslation("people");
  const { facts } = user;
  const hires = user.role !== "freelancer";
  const works = user.role !== "client";
  const rows: Array<[string, string]> = [
    ...(works ? [[t("facts.done"), String(facts.done)] as [string, string]] : []),
    ...(hires ? [[t("facts.posted"), String(facts.posted)] as [string, string]] : []),
    ...(hires ? [[t("facts.completed"), String(facts.completed)] as [string, string]] : []),
    ...(hires && facts.hire_rate !== null
      ? [[t("facts.hire_rate"), t("facts.per_cent", { rate: facts.hire_rate })] as [string, string]]
      : []),
  ];
  return (
    <Panel title={t("facts.title")}>
      <dl className="grid grid-cols-2 gap-4 text-small sm:grid-cols-4">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="text-ink-soft">{label}</dt>
            <dd className="text-lead font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
