import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { keys } from "./keys";

export const listConversations = infiniteQueryOptions({
  queryKey: keys.list,
  queryFn: ({ pageParam, signal }) =>
    got(
      api.GET("/v1/conversations", {
        signal,
        params: { query: { limit: 50, ...(pageParam && { after: pageParam }) } },
      }),
    ),
  ...byCursor,
});
