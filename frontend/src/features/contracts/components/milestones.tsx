import { Check, Circle } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Panel } from "@/ui/card";
import { MoneyText } from "@/ui/money";
import type { Room } from "../reads";

export function Milestones({ room, milestones }: { room: Room; milestones: Room["milestones"] }) {
  const { t } = useTranslation("contracts");
  return (
    <Panel title={t("milestones.title")} flush>
      <ol className="ruled">
        {milestones.map((each) => (
          <li key={each.number} className="flex items-center gap-3 px-5 py-3 text-small">
            {each.approved ? (
              <Check className="size-4 shrink-0 text-released" aria-hidden="true" />
            ) : (
              <Circle className="size-4 shrink-0 text-ink-soft" aria-hidden="true" />
            )}
            <span className="min-w-0 flex-1">
              <bdi>{each.title}</bdi>
              <span className="sr-only"> {t(each.approved ? "milestones.approved" : "milestones.open")}</span>
            </span>
            <MoneyText money={{ minor: each.amount_minor, currency: room.amount.currency }} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
