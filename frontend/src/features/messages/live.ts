import type { Message } from "@/lib/api/types";
import { type LiveRule, textOf } from "@/lib/live";
import type { EventFrame } from "@/lib/realtime/frames";
import { addMessage, changeMessage, noteRead, showOnCard, unchanged } from "./cache";
import { keys } from "./keys";

/** Messages are patched in as they come; only what a patch cannot know is read again. */
export const live: LiveRule = (event, queries, me) => {
  const conversation = textOf(event, "conversation");
  switch (event.k) {
    case "conversation.opened":
      return [keys.list];
    case "conversation.message_sent": {
      const message: Message = {
        ...unchanged,
        id: textOf(event, "message"),
        number: Number(event.d.number),
        sender_id: textOf(event, "sender"),
        text: textOf(event, "text"),
        files: filesOf(event),
        at: event.at,
      };
      addMessage(queries, conversation, message);
      showOnCard(queries, conversation, message, me);
      return known(queries.getQueryData(keys.list), conversation) ? [] : [keys.list];
    }
    case "conversation.message_edited": {
      const change = { text: textOf(event, "text"), edited_at: event.at };
      changeMessage(queries, conversation, Number(event.d.number), change);
      return [];
    }
    case "conversation.message_redacted": {
      const by = { redacted_by: textOf(event, "by"), reason: textOf(event, "reason") };
      const gone = { text: "", files: [], redacted_at: event.at, ...by };
      changeMessage(queries, conversation, Number(event.d.number), gone);
      return [];
    }
    case "contacts.archived":
    case "contacts.unarchived":
    case "contacts.blocked":
    case "contacts.unblocked":
      return [keys.all];
    case "conversation.read": {
      noteRead(queries, conversation, textOf(event, "reader"), Number(event.d.up_to), me);
      return textOf(event, "reader") === me ? [keys.list] : [];
    }
    default:
      return [];
  }
};

/** The names stand in lines of their own: they are the sender's words, the rest is not. */
function filesOf(event: EventFrame): Message["files"] {
  const names = textOf(event, "names").split("\n");
  const attachments = (event.d.attachments ?? []) as Array<{
    file: string;
    media_type: string;
    bytes: number;
  }>;
  return attachments.map(({ file, media_type, bytes }, index) => ({
    id: file,
    name: names[index] ?? "",
    media_type,
    bytes,
  }));
}

function known(list: unknown, conversation: string): boolean {
  const pages = (list as { pages?: Array<{ items: Array<{ id: string }> }> } | undefined)?.pages ?? [];
  return pages.some((page) => page.items.some(({ id }) => id === conversation));
}
