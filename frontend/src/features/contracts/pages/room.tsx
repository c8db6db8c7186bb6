import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { MessageCircle } from "lucide-react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { Panel } from "@/ui/card";
import { EscrowBar } from "@/ui/escrow-bar";
import { Note, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { PageView } from "@/ui/page-view";
import { PersonLine } from "@/ui/person-line";
import { QueryView } from "@/ui/query-view";
import { Changes } from "../components/changes";
import { Deliveries } from "../components/deliveries";
import { DisputePanel } from "../components/dispute-panel";
import { EndOffer } from "../components/end-offer";
import { Milestones } from "../components/milestones";
import { Reviews } from "../components/reviews";
import { RoomBadge } from "../components/room-badge";
import { Terms } from "../components/terms";
import { Timeline } from "../components/timeline";
import { getMoney, getRoom, type Room } from "../reads";

const route = getRouteApi("/contracts/$contractId");

/** Everything two people have agreed on and do about one piece of work, in one place. */
export function RoomPage() {
  const { t } = useTranslation("contracts");
  const { contractId } = route.useParams();
  const query = useQuery(getRoom(contractId));
  return (
    <PageView title={t("room.title")} query={query} skeleton={<SkeletonRows rows={6} />}>
      {(room) => <RoomView room={room} />}
    </PageView>
  );
}

function RoomView({ room }: { room: Room }) {
  const { t } = useTranslation("contracts");
  const me = usePerson();
  const client = me?.id === room.client.id;
  const live = room.stage === "working" || room.stage === "delivered";
  return (
    <Page
      title={room.task.title}
      windowTitle={`${t("room.title")}: ${room.task.title}`}
      lead={
        <div className="flex flex-wrap items-center gap-3 text-small">
          <RoomBadge room={room} />
          <Link to="/tasks/$taskId" params={{ taskId: room.task.id }} className="text-accent underline">
            {t("room.task")}
          </Link>
        </div>
      }
      actions={
        <ButtonLink to="/messages/$conversationId" params={{ conversationId: room.conversation }}>
          <MessageCircle className="size-4" aria-hidden="true" />
          {t("room.chat")}
        </ButtonLink>
      }
    >
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-6">
          {room.stage === "agreed" && (
            <Note tone="held">
              <div className="flex flex-wrap items-center justify-between gap-3">
                {t(client ? "room.pay_first" : "room.wait_for_money")}
                {client && (
                  <ButtonLink to="/tasks/$taskId" params={{ taskId: room.task.id }} look="primary">
                    {t("room.pay")}
                  </ButtonLink>
                )}
              </div>
            </Note>
          )}
          {room.dispute && <DisputePanel room={room} dispute={room.dispute} />}
          {room.offer && <EndOffer room={room} offer={room.offer} />}
          <Deliveries room={room} client={client} />
          {(room.stage === "fulfilled" || room.stage === "ended") && <Reviews task={room.task.id} />}
          <Changes room={room} live={live} />
          <Timeline contract={room.id} cited={room.dispute?.cited} />
        </div>
        <div className="min-w-0 space-y-6">
          <Terms room={room} />
          <MoneyPanel room={room} />
          {room.milestones.length > 0 && <Milestones room={room} milestones={room.milestones} />}
          <Panel title={t(client ? "room.freelancer" : "room.client")}>
            <PersonLine person={client ? room.freelancer : room.client} />
          </Panel>
        </div>
      </div>
    </Page>
  );
}

function MoneyPanel({ room }: { room: Room }) {
  const { t } = useTranslation("contracts");
  const query = useQuery(getMoney(room.id));
  return (
    <Panel title={t("room.money")}>
      <QueryView query={query} skeleton={<SkeletonRows rows={2} />}>
        {(money) => (
          <EscrowBar
            stage={money.stage}
            amount={money.amount}
            feeMinor={money.fee_minor}
            netMinor={money.net_minor}
          />
        )}
      </QueryView>
    </Panel>
  );
}
