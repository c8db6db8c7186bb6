import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dateAndTime } from "@/lib/time";
import { Panel } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { ListView } from "@/ui/query-view";
import { type Entry, listTimeline } from "../reads";

/** Everything that happened, strictly in its order. */
export function Timeline({ contract }: { contract: string }) {
  const { t } = useTranslation("contracts");
  const query = useInfiniteQuery(listTimeline(contract));
  return (
    <Panel title={t("timeline.title")}>
      <ListView query={query} skeleton={<SkeletonRows rows={4} />} empty={null} endNote={false}>
        {(entries) => (
          <ol className="space-y-4 border-s-2 border-line ps-5">
            {entries.map((entry) => (
              <Line key={entry.position} entry={entry} />
            ))}
          </ol>
        )}
      </ListView>
    </Panel>
  );
}

function Line({ entry }: { entry: Entry }) {
  const { t } = useTranslation("contracts");
  const name = entry.name.replace(".", "_");
  return (
    <li className="relative text-small">
      <span aria-hidden="true" className="absolute -start-[1.6rem] top-1.5 size-2 rounded-full bg-accent" />
      <p>
        {t(`timeline.${name}` as "timeline.other", { defaultValue: entry.name })}
        {entry.amount && (
          <>
            {" · "}
            <MoneyText money={entry.amount} />
          </>
        )}
      </p>
      <p className="text-fine text-ink-soft">
        {entry.actor ? <bdi>{entry.actor.name}</bdi> : t("timeline.platform")}
        {" · "}
        <time dateTime={entry.at}>{dateAndTime(new Date(entry.at))}</time>
      </p>
    </li>
  );
}
