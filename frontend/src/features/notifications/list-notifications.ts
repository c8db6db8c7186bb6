import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { keys } from "./keys";

export const listNotifications = infiniteQueryOptions({
  queryKey: keys.list,
  queryFn: ({ pageParam, signal }) =>
    got(
      api.GET("/v1/notifications", {
        signal,
        params: { query: { limit: 40, ...(pageParam && { after: pageParam }) } },
      }),
    ),
  ...byCursor,
});

export const countNotifications = queryOptions({
  queryKey: keys.count,
  queryFn: ({ signal }) => got(api.GET("/v1/notifications/count", { signal })),
});
