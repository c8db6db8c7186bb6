import { type LiveRule, textOf } from "@/lib/live";
import { keys } from "./keys";

/** Whatever concerns us may have notified us; our own messages do not. */
export const live: LiveRule = (event, _queries, me) => {
  if (event.s !== "me" || event.k.startsWith("account.") || event.k === "conversation.opened") return [];
  if (event.k === "conversation.message_sent" && textOf(event, "sender") === me) return [];
  return event.k === "conversation.read" && textOf(event, "reader") !== me ? [] : [keys.all];
};
