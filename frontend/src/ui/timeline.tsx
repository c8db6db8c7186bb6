import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/lib/api.gen";
import { dateAndTime } from "@/lib/time";
import { Badge } from "./badge";
import { Panel } from "./card";
import { SkeletonRows } from "./feedback";
import { MoneyText } from "./money";
import { type ListPage, ListView } from "./query-view";

type Entry = components["schemas"]["EntryView"];

interface Props {
  query: UseInfiniteQueryResult<InfiniteData<ListPage<Entry>>>;
  /** The positions that a decision rests upon. */
  cited?: readonly number[] | undefined;
  /** Chooses one for the decision, or no more. */
  cite?: ((position: number, on: boolean) => void) | undefined;
}

/** Everything that happened, strictly in its order. */
export function Timeline({ query, cited = [], cite }: Props) {
  const { t } = useTranslation("contracts");
  return (
    <Panel title={t("timeline.title")}>
      <ListView query={query} skeleton={<SkeletonRows rows={4} />} empty={null} endNote={false}>
        {(entries) => (
          <ol className="space-y-4 border-s-2 border-line ps-5">
            {entries.map((entry) => (
              <Line key={entry.position} entry={entry} cited={cited.includes(entry.position)} cite={cite} />
            ))}
          </ol>
        )}
      </ListView>
    </Panel>
  );
}

function Line({ entry, cited, cite }: { entry: Entry; cited: boolean; cite: Props["cite"] }) {
  const { t } = useTranslation("contracts");
  const name = entry.name.replace(".", "_");
  return (
    <li id={`event-${entry.position}`} className="relative scroll-mt-24 text-small">
      <span aria-hidden="true" className="absolute -start-[1.6rem] top-1.5 size-2 rounded-full bg-accent" />
      <p>
        {t(`timeline.${name}` as "timeline.other", { defaultValue: entry.name })}
        {entry.amount && (
          <>
            {" · "}
            <MoneyText money={entry.amount} />
          </>
        )}{" "}
        {cited && !cite && <Badge tone="accent">{t("timeline.cited")}</Badge>}
      </p>
      <p className="text-fine text-ink-soft">
        <bdi dir="ltr">#{entry.position}</bdi>
        {" · "}
        {entry.actor ? <bdi>{entry.actor.name}</bdi> : t("timeline.platform")}
        {" · "}
        <time dateTime={entry.at}>{dateAndTime(new Date(entry.at))}</time>
      </p>
      {cite && (
        <label className="flex min-h-8 items-center gap-2 text-fine">
          <input
            type="checkbox"
            checked={cited}
            onChange={(event) => cite(entry.position, event.target.checked)}
            className="size-4"
          />
          {t("timeline.cite")}
        </label>
      )}
    </li>
  );
}
