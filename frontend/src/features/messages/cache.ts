import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { Conversation, ConversationCard, Message } from "@/lib/api/types";
import { keys } from "./keys";

type Messages = InfiniteData<{ items: Message[]; next?: string | null }>;
/** What is true of every message until somebody changes it. */
export const unchanged = { edited_at: null, redacted_at: null, redacted_by: null, reason: null };

type Cards = InfiniteData<{ items: ConversationCard[]; next?: string | null }>;

/** All messages that are loaded, oldest first. */
export function inOrder(data: Messages | undefined): Message[] {
  return [...(data?.pages ?? [])].reverse().flatMap((page) => page.items);
}

/**
 * Adds a message where it belongs: after the newest one. Known ones are left alone; one that leaves a gap
 * is not added but makes the list old.
 */
export function addMessage(queries: QueryClient, conversation: string, message: Message): void {
  const queryKey = keys.messages(conversation);
  const data = queries.getQueryData<Messages>(queryKey);
  const [newest, ...older] = data?.pages ?? [];
  if (!data || !newest) return;
  const last = newest.items.at(-1)?.number ?? 0;
  if (message.number <= last) return;
  if (message.number > last + 1) return void queries.invalidateQueries({ queryKey });
  const pages = [{ ...newest, items: [...newest.items, message] }, ...older];
  queries.setQueryData<Messages>(queryKey, { ...data, pages });
}

/** An edit or a redaction, wherever the message is shown. */
export function changeMessage(
  queries: QueryClient,
  conversation: string,
  number: number,
  change: Partial<Message>,
): void {
  queries.setQueryData<Messages>(keys.messages(conversation), (data) => {
    if (!data) return data;
    const pages = data.pages.map((page) => ({
      ...page,
      items: page.items.map((each) => (each.number === number ? { ...each, ...change } : each)),
    }));
    return { ...data, pages };
  });
  changeCards(queries, conversation, (card) => {
    if (card.last?.number !== number || change.text === undefined) return card;
    return { ...card, last: { ...card.last, text: change.redacted_at ? null : change.text } };
  });
}

/** Shows a message on its conversation's card, and counts it when it is for us. */
export function showOnCard(queries: QueryClient, conversation: string, message: Message, me: string): void {
  changeCards(queries, conversation, (card) => {
    if ((card.last?.number ?? 0) >= message.number) return card;
    const { number, sender_id, text, at } = message;
    const files = message.files.length;
    return {
      ...card,
      last: { number, sender_id, text, at, files },
      unread: card.unread + (sender_id === me ? 0 : 1),
    };
  });
}

/** Somebody has read up to here: the other, or we ourselves, perhaps on another device. */
export function noteRead(
  queries: QueryClient,
  conversation: string,
  reader: string,
  upTo: number,
  me: string,
): void {
  queries.setQueryData<Conversation>(keys.one(conversation), (known) => {
    if (!known) return known;
    const field = reader === me ? "read_by_me" : "read_by_other";
    return { ...known, [field]: Math.max(known[field], upTo) };
  });
  if (reader !== me) return;
  changeCards(queries, conversation, (card) =>
    (card.last?.number ?? 0) <= upTo ? { ...card, unread: 0 } : card,
  );
}

function changeCards(
  queries: QueryClient,
  conversation: string,
  change: (card: ConversationCard) => ConversationCard,
): void {
  queries.setQueryData<Cards>(keys.list, (data) => {
    if (!data) return data;
    const pages = data.pages.map((page) => ({
      ...page,
      items: page.items.map((card) => (card.id === conversation ? change(card) : card)),
    }));
    return { ...data, pages };
  });
}
