import { type LiveRule, textOf } from "@/lib/live";
import { keys } from "./keys";

const ABOUT_STANDING = [
  "account.restricted",
  "account.warned",
  "account.reinstated",
  "account.restriction_upheld",
];

/** Whatever concerns us may have notified us; our own messages do not, nor most of what is in our account. */
export const live: LiveRule = (event, _queries, me) => {
  if (event.s !== "me" || event.k === "conversation.opened") return [];
  if (event.k.startsWith("account.") && !ABOUT_STANDING.includes(event.k)) return [];
  if (event.k === "conversation.message_sent" && textOf(event, "sender") === me) return [];
  return event.k === "conversation.read" && textOf(event, "reader") !== me ? [] : [keys.all];
};
