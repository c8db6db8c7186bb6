import { useInfiniteQuery } from "@tanstack/react-query";
import { itemsOf } from "@/lib/query";
import { listConversations } from "./list-conversations";

/** How many messages wait to be read, over all conversations that are loaded. */
export function useUnreadMessages(): number {
  const { data } = useInfiniteQuery(listConversations);
  return itemsOf(data).reduce((sum, card) => sum + card.unread, 0);
}
