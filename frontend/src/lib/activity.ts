import type { TFunction } from "i18next";
import type { Activity } from "@/lib/api/types";
import { formatMoney } from "@/lib/money";

/** Keeps a name or title in its own direction inside a sentence of another. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** One sentence for something that happened, as notifications and the dashboard tell it. */
export function sentence(t: TFunction, what: Activity): string {
  return t(`activity.${what.kind}`, {
    count: what.count,
    actor: what.actor ? isolated(what.actor.name) : t("activity.someone"),
    task: what.task ? isolated(what.task.title) : t("activity.a_task"),
    amount: what.amount ? isolated(formatMoney(what.amount)) : "",
  });
}

export type Place =
  | { to: "/messages/$conversationId"; params: { conversationId: string } }
  | { to: "/tasks/$taskId"; params: { taskId: string } }
  | { to: "/wallet" };

/** Where it leads. */
export function placeOf(what: Activity): Place | null {
  if (what.kind === "message_received" && what.conversation) {
    return { to: "/messages/$conversationId", params: { conversationId: what.conversation } };
  }
  if (what.kind === "payment_received") return { to: "/wallet" };
  return what.task ? { to: "/tasks/$taskId", params: { taskId: what.task.id } } : null;
}
