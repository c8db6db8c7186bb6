import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/lib/money";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { SelectField } from "@/ui/field";
import { MoneyText } from "@/ui/money";
import { type ListPage, ListView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { type EndedDispute, listDisputes, listEndedDisputes, type WaitingDispute } from "../cases";

/** Disputes between people that came before the operators: those to decide, or those that are over. */
export function Disputes({ ended, choose }: { ended: boolean; choose: (ended: boolean) => void }) {
  const { t } = useTranslation("desk");
  return (
    <>
      <SelectField
        label={t("filter.status")}
        className="mb-4 max-w-56"
        value={ended ? "ended" : "waiting"}
        onChange={(event) => choose(event.target.value === "ended")}
      >
        <option value="waiting">{t("dispute.waiting")}</option>
        <option value="ended">{t("dispute.ended")}</option>
      </SelectField>
      {ended ? <Ended /> : <Waiting />}
    </>
  );
}

/** Who has waited longest is first. */
function Waiting() {
  const { t } = useTranslation("desk");
  return (
    <Listing
      query={useInfiniteQuery(listDisputes())}
      empty={<Empty title={t("empty.disputes")}>{t("empty.disputes_text")}</Empty>}
    >
      {(each) => (
        <Row key={each.contract} dispute={each} at={each.escalated_at}>
          <p className="text-small text-ink-soft">
            {t("dispute.figures", { figures: figures(each).join(" / ") })}
          </p>
        </Row>
      )}
    </Listing>
  );
}

/** The last one to end is first. */
function Ended() {
  const { t } = useTranslation("desk");
  return (
    <Listing
      query={useInfiniteQuery(listEndedDisputes())}
      empty={<Empty title={t("empty.ended")}>{t("empty.ended_text")}</Empty>}
    >
      {(each) => (
        <Row key={each.contract} dispute={each} at={each.ended_at} outcome={each.status}>
          <Decision dispute={each} />
        </Row>
      )}
    </Listing>
  );
}

interface ListingProps<Item> {
  query: UseInfiniteQueryResult<InfiniteData<ListPage<Item>>>;
  empty: ReactNode;
  children: (item: Item) => ReactNode;
}

function Listing<Item>({ query, empty, children }: ListingProps<Item>) {
  return (
    <Card className="overflow-hidden">
      <ListView query={query} skeleton={<SkeletonRows />} empty={empty}>
        {(items) => <ul className="ruled">{items.map(children)}</ul>}
      </ListView>
    </Card>
  );
}

function Decision({ dispute }: { dispute: EndedDispute }) {
  const { t } = useTranslation("desk");
  const { amount, operator, to_freelancer_minor: minor } = dispute;
  const spoken = (part: number) => formatMoney({ minor: part, currency: amount.currency });
  return (
    <>
      {operator && (
        <p className="text-small text-ink-soft">
          {t("dispute.by")} <bdi>{operator.name}</bdi>
          {dispute.rule && (
            <>
              {" · "}
              <bdi>{dispute.rule}</bdi>
            </>
          )}
        </p>
      )}
      {minor !== null && (
        <p className="text-small">
          {t("dispute.split", { freelancer: spoken(minor), client: spoken(amount.minor - minor) })}
        </p>
      )}
    </>
  );
}

interface RowProps {
  dispute: WaitingDispute;
  at: string;
  /** How it ended; else why an operator is asked. */
  outcome?: EndedDispute["status"];
  children: ReactNode;
}

function Row({ dispute, at, outcome, children }: RowProps) {
  const { t } = useTranslation("desk");
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
          <bdi>{dispute.client.name}</bdi>
          {" · "}
          <bdi>{dispute.freelancer.name}</bdi>
          {" · "}
          <TimeText at={at} />
        </p>
        {children}
      </div>
      {outcome ? (
        <Badge tone={outcome === "decided" ? "accent" : "plain"}>{t(`dispute.how.${outcome}`)}</Badge>
      ) : (
        <Badge tone="disputed">{t(`dispute.${dispute.escalated}`)}</Badge>
      )}
      <MoneyText money={dispute.amount} className="font-semibold" />
    </li>
  );
}

const figures = (dispute: WaitingDispute) =>
  [dispute.asks_minor, dispute.offers_minor]
    .filter((minor) => minor !== null)
    .map((minor) => formatMoney({ minor, currency: dispute.amount.currency }));
