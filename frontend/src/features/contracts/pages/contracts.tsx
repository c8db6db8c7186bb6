import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { ContractRow } from "../components/contract-row";
import { RoomBadge } from "../components/room-badge";
import { listContracts } from "../reads";

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
                <ContractRow key={room.id} contract={room.id} of={room} at={room.agreed_at}>
                  <RoomBadge room={room} />
                </ContractRow>
              ))}
            </ul>
          )}
        </ListView>
      </Card>
    </Page>
  );
}
