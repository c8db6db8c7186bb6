import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Balance } from "@/lib/api/types";
import { ButtonLink } from "@/ui/button";
import { Card, Panel } from "@/ui/card";
import { Bone, Empty, Skeleton, SkeletonRows } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { Page } from "@/ui/page";
import { ListView, QueryView } from "@/ui/query-view";
import { SandboxNote } from "@/ui/sandbox-note";
import { Lines } from "../components/lines";
import { getWallet, listLines } from "../get-wallet";

export function WalletPage() {
  const { t } = useTranslation();
  const balances = useQuery(getWallet);
  const lines = useInfiniteQuery(listLines);
  return (
    <Page title={t("wallet.title")} lead={t("wallet.lead")}>
      <div className="space-y-6">
        <SandboxNote />
        <QueryView query={balances} skeleton={<BalanceSkeleton />}>
          {(wallet) => <Balances balances={wallet.balances} />}
        </QueryView>
        <Panel title={t("wallet.lines")} flush>
          <ListView
            query={lines}
            skeleton={<SkeletonRows />}
            empty={
              <Empty
                title={t("wallet.empty_title")}
                action={<ButtonLink to="/tasks">{t("nav.browse")}</ButtonLink>}
              >
                {t("wallet.empty_text")}
              </Empty>
            }
          >
            {(items) => <Lines lines={items} />}
          </ListView>
        </Panel>
      </div>
    </Page>
  );
}

function Balances({ balances }: { balances: Balance[] }) {
  const shown: Balance[] =
    balances.length > 0 ? balances : [{ currency: "EGP", available: 0, held: 0, spent: 0, earned: 0 }];
  return (
    <ul className="space-y-4">
      {shown.map((balance) => (
        <li key={balance.currency}>
          <BalanceCard balance={balance} />
        </li>
      ))}
    </ul>
  );
}

function BalanceCard({ balance }: { balance: Balance }) {
  const { t } = useTranslation();
  const { currency } = balance;
  return (
    <Card className="flex flex-wrap gap-x-10 gap-y-5 p-5 sm:p-6">
      <div className="min-w-56 flex-1">
        <p className="text-small text-ink-soft">{t("wallet.available")}</p>
        <MoneyText money={{ minor: balance.available, currency }} className="text-title font-semibold" />
      </div>
      <dl className="flex flex-wrap gap-x-10 gap-y-4">
        <Fact label={t("wallet.held")} dot="bg-saffron" minor={balance.held} currency={currency} />
        <Fact label={t("wallet.earned")} dot="bg-released" minor={balance.earned} currency={currency} />
        <Fact label={t("wallet.spent")} dot="bg-refunded" minor={balance.spent} currency={currency} />
      </dl>
    </Card>
  );
}

function Fact({
  label,
  dot,
  minor,
  currency,
}: {
  label: string;
  dot: string;
  minor: number;
  currency: string;
}) {
  return (
    <div>
      <dt className="flex items-center gap-2 text-small text-ink-soft">
        <span aria-hidden="true" className={`size-2.5 rounded-full ${dot}`} />
        {label}
      </dt>
      <dd className="mt-0.5 font-semibold">
        <MoneyText money={{ minor, currency }} />
      </dd>
    </div>
  );
}

function BalanceSkeleton() {
  return (
    <Skeleton>
      <Bone className="h-28 w-full rounded-round" />
    </Skeleton>
  );
}
