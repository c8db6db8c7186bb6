import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { ContractRow } from "../components/contract-row";
import { DisputeBadge } from "../components/dispute-badge";
import { listDisputes } from "../reads";

/** The disputes one is a side of. */
export function DisputesPage() {
  const { t } = useTranslation("contracts");
  const query = useInfiniteQuery(listDisputes());
  return (
    <Page title={t("disputes.title")} lead={t("disputes.lead")}>
      <Card className="overflow-hidden">
        <ListView
          query={query}
          skeleton={<SkeletonRows />}
          empty={
            <Empty
              title={t("disputes.empty_title")}
              action={<ButtonLink to="/contracts">{t("list.title")}</ButtonLink>}
            >
              {t("disputes.empty_text")}
            </Empty>
          }
        >
          {(cases) => (
            <ul className="ruled">
              {cases.map((each) => (
                <ContractRow
                  key={each.contract}
                  contract={each.contract}
                  of={each}
                  at={each.dispute.opened_at}
                >
                  <DisputeBadge status={each.dispute.status} />
                </ContractRow>
              ))}
            </ul>
          )}
        </ListView>
      </Card>
    </Page>
  );
}
