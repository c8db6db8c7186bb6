import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { keys } from "./live";

export const listRecommendations = infiniteQueryOptions({
  queryKey: keys.all,
  queryFn: ({ pageParam, signal }) =>
    got(
      api.GET("/v1/recommendations/tasks", {
        signal,
        params: { query: { limit: 24, ...(pageParam && { after: pageParam }) } },
      }),
    ),
  ...byCursor,
});
