import { useTranslation } from "react-i18next";
import { dateAndTime } from "@/lib/time";
import { Card } from "@/ui/card";
import { MoneyText } from "@/ui/money";
import { TimeText } from "@/ui/time";
import type { Room } from "../reads";

/** What was agreed, and how it ended if that was early. */
export function Terms({ room }: { room: Room }) {
  const { t } = useTranslation("contracts");
  return (
    <Card className="p-5">
      <p className="text-small text-ink-soft">{t("terms.amount")}</p>
      <MoneyText money={room.amount} className="text-title font-semibold" />
      <dl className="mt-4 space-y-2 border-t border-line pt-4 text-small">
        <div className="flex justify-between gap-4">
          <dt className="text-ink-soft">{t("terms.agreed")}</dt>
          <dd>
            <TimeText at={room.agreed_at} />
          </dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt className="text-ink-soft">{t("terms.days")}</dt>
          <dd>{t("terms.days_count", { count: room.days })}</dd>
        </div>
        {room.due_at && (
          <div className="flex justify-between gap-4">
            <dt className="text-ink-soft">{t("terms.due")}</dt>
            <dd className="text-end">
              <TimeText at={room.due_at} />
              <span className="block text-fine text-ink-soft">{dateAndTime(new Date(room.due_at))}</span>
            </dd>
          </div>
        )}
      </dl>
      {room.ended && (
        <p className="mt-4 border-t border-line pt-4 text-small">
          {t(`ended.${room.ended}`)}{" "}
          <MoneyText
            money={{ minor: room.to_freelancer_minor ?? 0, currency: room.amount.currency }}
            className="font-semibold"
          />
        </p>
      )}
    </Card>
  );
}
