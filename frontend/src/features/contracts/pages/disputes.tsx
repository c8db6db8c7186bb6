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
import { DisputeBadge } from "../components/dispute-badge";
import { type Case, listDisputes } from "../reads";

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
                <Row key={each.contract} item={each} />
              ))}
            </ul>
          )}
        </ListView>
      </Card>
    </Page>
  );
}

function Row({ item }: { item: Case }) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4">
      <div className="min-w-0 flex-1">
        <Link
          to="/contracts/$contractId"
          params={{ contractId: item.contract }}
          className="block truncate font-semibold hover:underline"
        >
          <bdi>{item.task.title}</bdi>
        </Link>
        <p className="truncate text-fine text-ink-soft">
          <bdi>{item.client.name}</bdi>
          {" · "}
          <bdi>{item.freelancer.name}</bdi>
          {" · "}
          <TimeText at={item.dispute.opened_at} />
        </p>
      </div>
      <DisputeBadge status={item.dispute.status} />
      <MoneyText money={item.amount} className="font-semibold" />
    </li>
  );
}
