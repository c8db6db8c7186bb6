import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { keys } from "./keys";

const listed = (archived: boolean) =>
  infiniteQueryOptions({
    queryKey: archived ? keys.archived : keys.list,
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/conversations", {
          signal,
          params: { query: { limit: 50, archived, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });

export const listConversations = listed(false);
export const listArchived = listed(true);

export const searchMessages = (words: string) =>
  infiniteQueryOptions({
    queryKey: keys.search(words),
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/messages", {
          signal,
          params: { query: { q: words, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });
