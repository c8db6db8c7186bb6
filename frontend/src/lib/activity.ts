import type { TFunction } from "i18next";
import type { Activity } from "@/lib/api/types";
import { formatMoney } from "@/lib/money";

/** Keeps a name or title in its own direction inside a sentence of another. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** One sentence for something that happened, as notifications and the dashboard tell it. */
export function sentence(t: TFunction<"notices">, what: Activity): string {
  const words = {
    count: what.count,
    actor: what.actor ? isolated(what.actor.name) : t("activity.someone"),
    task: what.task ? isolated(what.task.title) : t("activity.a_task"),
    amount: what.amount ? isolated(formatMoney(what.amount)) : "",
    search: what.search ? isolated(what.search.title) : "",
    detail: what.detail ? t(`detail.${what.detail}` as "detail.other", { defaultValue: "" }) : "",
  };
  const alone = what.kind === "message_received" && what.task === null;
  return alone ? t("activity.message_received_alone", words) : t(`activity.${what.kind}`, words);
}

export type Place =
  | { to: "/messages/$conversationId"; params: { conversationId: string } }
  | { to: "/contracts/$contractId"; params: { contractId: string } }
  | { to: "/tasks/$taskId"; params: { taskId: string } }
  | { to: "/wallet" | "/restrictions" | "/saved-tasks" };

const OF_THE_DESK: ReadonlySet<Activity["kind"]> = new Set([
  "restricted",
  "warned",
  "thing_removed",
  "appeal_answered",
  "verification_decided",
  "report_answered",
]);

/** Where it leads. */
export function placeOf(what: Activity): Place | null {
  if (what.kind === "message_received" && what.conversation) {
    return { to: "/messages/$conversationId", params: { conversationId: what.conversation } };
  }
  if (what.kind === "payment_received") return { to: "/wallet" };
  if (OF_THE_DESK.has(what.kind)) return { to: "/restrictions" };
  if (what.kind === "search_matched" && what.count > 1) return { to: "/saved-tasks" };
  if (what.contract) return { to: "/contracts/$contractId", params: { contractId: what.contract } };
  return what.task ? { to: "/tasks/$taskId", params: { taskId: what.task.id } } : null;
}
