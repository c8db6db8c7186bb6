import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Panel } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { compare, getState } from "../streams";
import { EventLink } from "./event-list";
import { Fields } from "./fields";
import { Moment } from "./words";

interface Props {
  stream: string;
  version: number;
  /** What has changed since this version stands out. */
  against?: number | undefined;
}

/** What the events up to a version had led to. */
export function StateAt({ stream, version, against }: Props) {
  const { t } = useTranslation("audit");
  const query = useQuery(getState(stream, version));
  const since = against ?? Math.max(version - 1, 0);
  const changed = useQuery({ ...compare(stream, since, version), enabled: since !== version });
  const paths = since === version ? [] : (changed.data?.changed ?? []).map((each) => each.path);
  return (
    <Panel title={t("state.title")}>
      <QueryView query={query} skeleton={<SkeletonRows rows={3} />}>
        {({ event, state }) => (
          <div className="space-y-4">
            {event ? (
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line pb-3 text-small text-ink-soft">
                {t("state.after")} <EventLink event={event} /> <Moment at={event.at} />
              </p>
            ) : (
              <p className="text-small text-ink-soft">{t("state.before_first")}</p>
            )}
            <Fields value={state} changed={paths} />
          </div>
        )}
      </QueryView>
    </Panel>
  );
}
