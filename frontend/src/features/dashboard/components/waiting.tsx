import { Link } from "@tanstack/react-router";
import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { WaitingItem } from "@/lib/api/types";
import { Badge } from "@/ui/badge";
import { Empty } from "@/ui/feedback";
import { OneLine } from "@/ui/one-line";

/** What only this person can move on. */
export function Waiting({ items }: { items: WaitingItem[] }) {
  const { t } = useTranslation();
  if (items.length === 0)
    return <Empty title={t("dashboard.nothing_waits")}>{t("dashboard.nothing_waits_text")}</Empty>;
  return (
    <ul className="ruled">
      {items.map((item) => (
        <li
          key={`${item.what} ${item.task?.id ?? item.conversation}`}
          className="relative flex items-center gap-4 px-5 py-4 transition-colors hover:bg-paper"
        >
          <div className="min-w-0 flex-1">
            <Way item={item} />
            {item.task && (
              <p className="text-small text-ink-soft">
                <OneLine>{item.task.title}</OneLine>
              </p>
            )}
          </div>
          {item.count > 1 && <Badge tone="accent">{item.count}</Badge>}
          <ArrowRight className="size-5 shrink-0 text-accent rtl:-scale-x-100" aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}

function Way({ item }: { item: WaitingItem }) {
  const { t } = useTranslation();
  const words = t(`dashboard.wait.${item.what}`, { count: item.count });
  const look = "font-semibold after:absolute after:inset-0";
  if (item.what === "reply" && item.conversation) {
    return (
      <Link to="/messages/$conversationId" params={{ conversationId: item.conversation }} className={look}>
        {words}
      </Link>
    );
  }
  if (!item.task) return words;
  return (
    <Link to="/tasks/$taskId" params={{ taskId: item.task.id }} className={look}>
      {words}
    </Link>
  );
}
