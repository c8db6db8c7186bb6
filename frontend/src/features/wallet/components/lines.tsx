import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { WalletLine } from "@/lib/api/types";
import { dateOnly } from "@/lib/time";
import { Badge, type Tone } from "@/ui/badge";
import { cx } from "@/ui/cx";
import { MoneyText } from "@/ui/money";

const TONE: Record<WalletLine["kind"], Tone> = { paid: "held", received: "released", refunded: "refunded" };

/** The statement: a table where there is room to compare, entries under one another on a phone. */
export function Lines({ lines }: { lines: WalletLine[] }) {
  return (
    <>
      <div className="hidden overflow-x-auto md:block">
        <LinesTable lines={lines} />
      </div>
      <ul className="ruled md:hidden">
        {lines.map((line) => (
          <Entry key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
}

function LinesTable({ lines }: { lines: WalletLine[] }) {
  const { t } = useTranslation();
  return (
    <table className="w-full text-small">
      <thead className="text-fine text-ink-soft">
        <tr className="border-b border-line [&>th]:px-3 [&>th]:py-2.5 [&>th]:font-normal [&>th:first-child]:ps-5 [&>th:last-child]:pe-5">
          <th className="text-start">{t("wallet.date")}</th>
          <th className="text-start">{t("wallet.what")}</th>
          <th className="text-end">{t("wallet.gross")}</th>
          <th className="text-end">{t("wallet.fee")}</th>
          <th className="text-end">{t("wallet.net")}</th>
          <th className="text-end">{t("wallet.balance")}</th>
        </tr>
      </thead>
      <tbody className="ruled">
        {lines.map((line) => (
          <tr
            key={line.id}
            className="[&>td]:px-3 [&>td]:py-3 [&>td:first-child]:ps-5 [&>td:last-child]:pe-5"
          >
            <td className="whitespace-nowrap text-ink-soft">{dateOnly(new Date(line.at))}</td>
            <td className="min-w-48">
              <What line={line} />
            </td>
            <td className="text-end">
              <MoneyText money={line.gross} />
            </td>
            <td className="text-end">
              <Fee line={line} />
            </td>
            <td className="text-end font-semibold">
              <Net line={line} />
            </td>
            <td className="text-end">
              <Balance line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entry({ line }: { line: WalletLine }) {
  const { t } = useTranslation();
  return (
    <li className="space-y-2 px-5 py-4 text-small">
      <div className="flex items-start justify-between gap-4">
        <What line={line} />
        <span className="font-semibold">
          <Net line={line} />
        </span>
      </div>
      <dl className="grid grid-cols-[1fr_auto] gap-y-1 text-fine text-ink-soft [&>dd]:text-end">
        <dt>{t("wallet.date")}</dt>
        <dd>{dateOnly(new Date(line.at))}</dd>
        <dt>{t("wallet.gross")}</dt>
        <dd>
          <MoneyText money={line.gross} />
        </dd>
        <dt>{t("wallet.fee")}</dt>
        <dd>
          <Fee line={line} />
        </dd>
        {line.balance_minor !== null && (
          <>
            <dt>{t("wallet.balance")}</dt>
            <dd>
              <Balance line={line} />
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

function What({ line }: { line: WalletLine }) {
  const { t } = useTranslation();
  return (
    <div className="min-w-0">
      <Link
        to="/tasks/$taskId"
        params={{ taskId: line.task.id }}
        className="line-clamp-2 font-semibold hover:underline"
      >
        <bdi>{line.task.title}</bdi>
      </Link>
      <Badge tone={TONE[line.kind]} className="mt-1">
        {t(`wallet.kind.${line.kind}`)}
      </Badge>
    </div>
  );
}

function Fee({ line }: { line: WalletLine }) {
  if (line.fee_minor === 0) return <span aria-hidden="true">{"–"}</span>;
  return (
    <span className="whitespace-nowrap">
      {"− "}
      <MoneyText money={{ minor: line.fee_minor, currency: line.gross.currency }} />
    </span>
  );
}

function Net({ line }: { line: WalletLine }) {
  return (
    <span className={cx("whitespace-nowrap", line.sign > 0 && "text-released")}>
      {line.sign > 0 ? "+ " : "− "}
      <MoneyText money={line.net} />
    </span>
  );
}

function Balance({ line }: { line: WalletLine }) {
  if (line.balance_minor === null) return <span aria-hidden="true">{"–"}</span>;
  return <MoneyText money={{ minor: line.balance_minor, currency: line.gross.currency }} />;
}
