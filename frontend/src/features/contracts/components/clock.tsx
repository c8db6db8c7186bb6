import { Hourglass } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dateAndTime } from "@/lib/time";
import { useNow } from "@/ui/time";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** How long there is left, to the nearest day while there is more than one; `children` say what happens then. */
export function Clock({ until, children }: { until: string; children: ReactNode }) {
  const { t } = useTranslation("contracts");
  const now = useNow(30_000);
  const left = Math.max(new Date(until).getTime() - now.getTime(), 0);
  const days = left < DAY_MS ? 0 : Math.round(left / DAY_MS);
  const time =
    days > 0
      ? t("clock.days", { count: days })
      : t("clock.hours", { count: Math.max(Math.ceil(left / HOUR_MS), 0) });
  return (
    <p className="flex items-start gap-3 rounded-soft bg-held-wash px-4 py-3 text-small text-held">
      <Hourglass className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
      <span>
        <strong className="tabular-nums">{time}</strong> {children}{" "}
        <time dateTime={until}>{dateAndTime(new Date(until))}</time>
      </span>
    </p>
  );
}
