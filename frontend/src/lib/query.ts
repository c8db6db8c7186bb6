import { type InfiniteData, QueryClient } from "@tanstack/react-query";
import { isPassing } from "@/lib/api/problem";

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // An offline page should say so, not wait without a word.
        networkMode: "always",
        retry: (failures, error) => failures < 2 && isPassing(error),
        refetchOnWindowFocus: true,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

/** The options of a list that goes on by cursor. */
export const byCursor = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { next?: string | null }) => page.next ?? null,
};

export function itemsOf<Item>(data: InfiniteData<{ items: Item[] }> | undefined): Item[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}
