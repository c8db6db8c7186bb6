import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { PersonLine } from "@/ui/person-line";
import { QueryView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { Changes } from "../components/changes";
import { DecideForm } from "../components/decide-form";
import { DeliveryList } from "../components/delivery-list";
import { DisputeBadge } from "../components/dispute-badge";
import { Milestones } from "../components/milestones";
import { Positions } from "../components/positions";
import { Terms } from "../components/terms";
import { Timeline } from "../components/timeline";
import { type Dispute, getDispute, type Room } from "../reads";

const CITED_MAX = 50;
const route = getRouteApi("/desk/disputes/$contractId");

/** A dispute as an operator sees it, and decides it. */
export function DecidingPage() {
  const { t } = useTranslation("contracts");
  const { contractId } = route.useParams();
  const query = useQuery(getDispute(contractId));
  const title = query.data?.task.title ?? t("dispute.title");
  return (
    <Page
      title={title}
      windowTitle={`${t("dispute.title")}: ${title}`}
      lead={
        <Link to="/desk" search={{ tab: "disputes" }} className="text-small underline">
          {t("decide.back")}
        </Link>
      }
    >
      <QueryView query={query} skeleton={<SkeletonRows rows={6} />}>
        {(room) => room.dispute && <Deciding room={room} dispute={room.dispute} />}
      </QueryView>
    </Page>
  );
}

function Deciding({ room, dispute }: { room: Room; dispute: Dispute }) {
  const { t } = useTranslation("contracts");
  const [cited, setCited] = useState<readonly number[]>([]);
  const open = dispute.status === "escalated";
  const cite = (position: number, on: boolean) =>
    setCited((known) => {
      const others = known.filter((each) => each !== position);
      return on ? [...others, position].slice(-CITED_MAX) : others;
    });
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0 space-y-6">
        <Panel title={t("dispute.title")} aside={<DisputeBadge status={dispute.status} />}>
          <div className="space-y-5">
            {open && dispute.escalated && dispute.escalated_at && (
              <p className="text-small text-ink-soft">
                {t(`decide.why.${dispute.escalated}`)} <TimeText at={dispute.escalated_at} />
              </p>
            )}
            <Positions room={room} dispute={dispute} />
          </div>
        </Panel>
        <Panel title={t("deliveries.title")} flush>
          <DeliveryList room={room} />
        </Panel>
        <Changes room={room} live={false} />
        <Timeline
          contract={room.id}
          desk
          cited={open ? cited : dispute.cited}
          cite={open ? cite : undefined}
        />
      </div>
      <div className="min-w-0 space-y-6">
        <Terms room={room} />
        {room.milestones.length > 0 && <Milestones room={room} milestones={room.milestones} />}
        <Panel title={t("room.client")}>
          <PersonLine person={room.client} />
        </Panel>
        <Panel title={t("room.freelancer")}>
          <PersonLine person={room.freelancer} />
        </Panel>
        {open && <DecideForm room={room} dispute={dispute} cited={[...cited]} />}
      </div>
    </div>
  );
}
