import type { Message } from "@/lib/api/types";
import { type LiveRule, textOf } from "@/lib/live";
import { addMessage, noteRead, showOnCard } from "./cache";
import { keys } from "./keys";

/** Messages are patched in as they come; only what a patch cannot know is read again. */
export const live: LiveRule = (event, queries, me) => {
  const conversation = textOf(event, "conversation");
  switch (event.k) {
    case "conversation.opened":
      return [keys.list];
    case "conversation.message_sent": {
      const message: Message = {
        id: textOf(event, "message"),
        number: Number(event.d.number),
        sender_id: textOf(event, "sender"),
        text: textOf(event, "text"),
        at: event.at,
      };
      addMessage(queries, conversation, message);
      showOnCard(queries, conversation, message, me);
      return known(queries.getQueryData(keys.list), conversation) ? [] : [keys.list];
    }
    case "conversation.read": {
      noteRead(queries, conversation, textOf(event, "reader"), Number(event.d.up_to), me);
      return textOf(event, "reader") === me ? [keys.list] : [];
    }
    default:
      return [];
  }
};

function known(list: unknown, conversation: string): boolean {
  const pages = (list as { pages?: Array<{ items: Array<{ id: string }> }> } | undefined)?.pages ?? [];
  return pages.some((page) => page.items.some(({ id }) => id === conversation));
}
