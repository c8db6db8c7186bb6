import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/lib/money";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { ListView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { listDisputes, type WaitingDispute } from "../cases";

/** Disputes between people that an operator has to decide; who has waited longest is first. */
export function Disputes() {
  const { t } = useTranslation("desk");
  const query = useInfiniteQuery(listDisputes());
  return (
    <Card className="overflow-hidden">
      <ListView
        query={query}
        skeleton={<SkeletonRows />}
        empty={<Empty title={t("empty.disputes")}>{t("empty.disputes_text")}</Empty>}
      >
        {(items) => (
          <ul className="ruled">
            {items.map((each) => (
              <Row key={each.contract} dispute={each} />
            ))}
          </ul>
        )}
      </ListView>
    </Card>
  );
}

function Row({ dispute }: { dispute: WaitingDispute }) {
  const { t } = useTranslation("desk");
  const { amount, client, freelancer } = dispute;
  const figures = [dispute.asks_minor, dispute.offers_minor]
    .filter((minor) => minor !== null)
    .map((minor) => formatMoney({ minor, currency: amount.currency }));
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-3">
      <div className="min-w-[min(16rem,100%)] flex-1">
        <Link
          to="/desk/disputes/$contractId"
          params={{ contractId: dispute.contract }}
          className="font-semibold hover:underline"
        >
          <bdi>{dispute.task.title}</bdi>
        </Link>
        <p className="text-small text-ink-soft">
          <bdi>{client.name}</bdi>
          {" · "}
          <bdi>{freelancer.name}</bdi>
          {" · "}
          <TimeText at={dispute.escalated_at} />
        </p>
        <p className="text-small text-ink-soft">{t("dispute.figures", { figures: figures.join(" / ") })}</p>
      </div>
      <Badge tone="disputed">{t(`dispute.${dispute.escalated}`)}</Badge>
      <MoneyText money={amount} className="font-semibold" />
    </li>
  );
}
