import { useTranslation } from "react-i18next";
import { MoneyText } from "@/ui/money";
import type { Room } from "../reads";

/** How the amount is divided: the freelancer's part (before the fee) and what goes back. */
export function Split({ room, minor }: { room: Pick<Room, "amount">; minor: number }) {
  const { t } = useTranslation("contracts");
  const currency = room.amount.currency;
  return (
    <dl className="ruled rounded-soft border border-line bg-paper text-small">
      <div className="flex justify-between gap-4 px-4 py-2.5">
        <dt>{t("split.freelancer")}</dt>
        <dd>
          <MoneyText money={{ minor, currency }} />
        </dd>
      </div>
      <div className="flex justify-between gap-4 px-4 py-2.5">
        <dt>{t("split.client")}</dt>
        <dd>
          <MoneyText money={{ minor: room.amount.minor - minor, currency }} />
        </dd>
      </div>
    </dl>
  );
}
