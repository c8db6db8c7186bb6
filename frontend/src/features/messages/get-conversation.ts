import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { keys } from "./keys";

export function getConversation(conversation: string) {
  return queryOptions({
    queryKey: keys.one(conversation),
    queryFn: ({ signal }) =>
      got(api.GET("/v1/conversations/{id}", { signal, params: { path: { id: conversation } } })),
  });
}

/** The first page holds the newest messages; each further one those before it. Oldest first in a page. */
export function listMessages(conversation: string) {
  return infiniteQueryOptions({
    queryKey: keys.messages(conversation),
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/conversations/{id}/messages", {
          signal,
          params: {
            path: { id: conversation },
            query: { limit: 50, ...(pageParam && { before: Number(pageParam) }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
}
