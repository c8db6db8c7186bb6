import { useTranslation } from "react-i18next";
import { formatMoney } from "@/lib/money";
import { TextField } from "@/ui/field";
import type { Room } from "../reads";
import { shareOf } from "../share";

interface Props {
  room: Room;
  value: string;
  tried: boolean;
  onChange: (typed: string) => void;
}

/** What the freelancer gets of the amount; the rest, which goes back to the client, is shown beside. */
export function ShareField({ room, value, tried, onChange }: Props) {
  const { t } = useTranslation("contracts");
  const minor = shareOf(value, room);
  const currency = room.amount.currency;
  return (
    <TextField
      label={t("share.label")}
      inputMode="decimal"
      autoComplete="off"
      suffix={currency}
      value={value}
      error={tried && minor === null ? t("share.wrong", { amount: formatMoney(room.amount) }) : undefined}
      hint={
        minor === null
          ? t("share.hint", { amount: formatMoney(room.amount) })
          : t("share.rest", { amount: formatMoney({ minor: room.amount.minor - minor, currency }) })
      }
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
