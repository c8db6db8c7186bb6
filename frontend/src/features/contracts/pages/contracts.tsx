import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { RoomBadge } from "../components/room-badge";
import { listContracts, type RoomCard } from "../reads";

/** One's contracts on either side. */
export function ContractsPage() {
  const { t } = useTranslation("contracts");
  const query = useInfiniteQuery(listContracts());
  return (
    <Page title={t("list.title")} actions={<ButtonLink to="/disputes">{t("disputes.title")}</ButtonLink>}>
      <Card className="overflow-hidden">
        <ListView
          query={query}
          skeleton={<SkeletonRows />}
          empty={
            <Empty
              title={t("list.empty_title")}
              action={
                <ButtonLink to="/tasks" look="primary">
                  {t("list.browse")}
                </ButtonLink>
              }
            >
              {t("list.empty_text")}
            </Empty>
          }
        >
          {(rooms) => (
            <ul className="ruled">
              {rooms.map((room) => (
                <Row key={room.id} room={room} />
              ))}
            </ul>
          )}
        </ListView>
      </Card>
    </Page>
  );
}

function Row({ room }: { room: RoomCard }) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4">
      <div className="min-w-0 flex-1">
        <Link
          to="/contracts/$contractId"
          params={{ contractId: room.id }}
          className="block truncate font-semibold hover:underline"
        >
          <bdi>{room.task.title}</bdi>
        </Link>
        <p className="truncate text-fine text-ink-soft">
          <bdi>{room.client.name}</bdi>
          {" · "}
          <bdi>{room.freelancer.name}</bdi>
          {" · "}
          <TimeText at={room.agreed_at} />
        </p>
      </div>
      <RoomBadge room={room} />
      <MoneyText money={room.amount} className="font-semibold" />
    </li>
  );
}
