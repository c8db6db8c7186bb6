import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Suited } from "@/lib/api/types";
import { listSuited } from "@/lib/suited";
import { ButtonLink } from "./button";
import { Empty, SkeletonRows } from "./feedback";
import { MoneyText } from "./money";
import { PersonLine } from "./person-line";
import { ListView } from "./query-view";
import { Reasons, usePersonReason } from "./reasons";

interface Props {
  task: string;
  /** How many at first, and with each page. */
  limit?: number;
  /** What can be done with somebody, such as inviting them. */
  action?: (person: Suited) => ReactNode;
}

/** Who would suit a task of ours, each with the reasons that add up to their place. */
export function SuitedList({ task, limit = 12, action }: Props) {
  const { t } = useTranslation("people");
  const say = usePersonReason();
  const query = useInfiniteQuery(listSuited(task, limit));
  return (
    <ListView
      query={query}
      skeleton={<SkeletonRows rows={3} />}
      empty={
        <Empty
          title={t("suited.none_title")}
          action={<ButtonLink to="/freelancers">{t("suited.directory")}</ButtonLink>}
        >
          {t("suited.none_text")}
        </Empty>
      }
    >
      {(people) => (
        <ul className="grid gap-4 sm:grid-cols-2">
          {people.map((person) => (
            <li key={person.id} className="flex flex-col rounded-soft border border-line p-4">
              <PersonLine person={person}>
                {t("directory.done", { count: person.done })}
                {person.hourly_rate && (
                  <>
                    {" · "}
                    <MoneyText money={person.hourly_rate} /> {t("directory.per_hour")}
                  </>
                )}
              </PersonLine>
              <Reasons of={person} say={say} title={t("suited.why")} />
              {action && <div className="mt-auto pt-3">{action(person)}</div>}
            </li>
          ))}
        </ul>
      )}
    </ListView>
  );
}
