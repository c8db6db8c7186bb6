import { useTranslation } from "react-i18next";
import { formatMoney, type Money, split } from "@/lib/money";
import { cx } from "./cx";

type Amount = { minor: number; currency: string };

/** An amount with its currency's code, in figures of one width. */
export function MoneyText({ money, className }: { money: Amount; className?: string }) {
  return (
    <bdi dir="ltr" className={cx("whitespace-nowrap tabular-nums", className)}>
      {formatMoney(money)}
    </bdi>
  );
}

/** Gross, fee and net, one under the other, adding up to the piastre. */
export function SplitTable({ gross, for: side }: { gross: Money; for: "client" | "freelancer" }) {
  const { t } = useTranslation();
  const parts = split(gross);
  const rows = [
    {
      label: side === "client" ? t("money.you_pay") : t("money.bid"),
      money: parts.gross,
      strong: side === "client",
    },
    { label: t("money.fee"), money: parts.fee, minus: true },
    {
      label: side === "client" ? t("money.freelancer_receives") : t("money.you_receive"),
      money: parts.net,
      strong: side === "freelancer",
    },
  ];
  return (
    <dl className="ruled rounded-soft border border-line bg-paper text-small">
      {rows.map((row) => (
        <div
          key={row.label}
          className={cx("flex justify-between gap-4 px-4 py-2.5", row.strong && "font-semibold")}
        >
          <dt>{row.label}</dt>
          <dd>
            {row.minus && <span aria-hidden="true">{"− "}</span>}
            <MoneyText money={row.money} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
