import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Panel } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { ListView, QueryView } from "@/ui/query-view";
import { AuditPage } from "../components/audit-page";
import { Comparison } from "../components/comparison";
import { StateAt } from "../components/state-at";
import { Timeline } from "../components/timeline";
import { VersionSlider } from "../components/version-slider";
import { Code } from "../components/words";
import { listEvents } from "../events";
import { getStream } from "../streams";

const route = getRouteApi("/audit/streams/$stream");

/** A stream as a way through time: its events, and what they had led to at any of them. */
export function StreamPage() {
  const { t } = useTranslation("audit");
  const { stream } = route.useParams();
  const query = useQuery(getStream(stream));
  return (
    <AuditPage title={t("stream.title")} lead={<Code className="text-small">{stream}</Code>}>
      <QueryView query={query} skeleton={<SkeletonRows rows={6} />}>
        {(about) => <Through stream={stream} versions={about.events} />}
      </QueryView>
    </AuditPage>
  );
}

function Through({ stream, versions }: { stream: string; versions: number }) {
  const { t } = useTranslation("audit");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const version = Math.min(search.version ?? versions, versions);
  const against = search.against !== undefined && search.against <= versions ? search.against : undefined;
  const events = useInfiniteQuery(listEvents({ stream, order: "oldest" }, 100));
  const change = (next: typeof search) =>
    void navigate({ search: { ...search, ...next }, replace: true, resetScroll: false });
  return (
    <div className="space-y-6">
      <VersionSlider versions={versions} version={version} onChange={(next) => change({ version: next })} />
      <div className="grid items-start gap-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <Panel title={t("stream.events")} flush className="lg:max-h-[75vh] lg:overflow-y-auto">
          <ListView query={events} skeleton={<SkeletonRows rows={4} />} empty={null}>
            {(found) => (
              <Timeline events={found} version={version} onChoose={(next) => change({ version: next })} />
            )}
          </ListView>
        </Panel>
        <div className="min-w-0 space-y-6">
          <StateAt stream={stream} version={version} against={against} />
          <Comparison
            stream={stream}
            version={version}
            versions={versions}
            against={against}
            onChange={(next) => change({ against: next })}
          />
        </div>
      </div>
    </div>
  );
}
