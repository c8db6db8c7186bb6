import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import type { Filters } from "./filters";
import { keys } from "./keys";

export const listNotifications = (filters: Filters = {}) =>
  infiniteQueryOptions({
    queryKey: keys.narrowed(filters),
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/notifications", {
          signal,
          params: {
            query: {
              limit: 40,
              ...(filters.topic && { topic: filters.topic }),
              ...(filters.unread && { unread: true }),
              ...(filters.q && { q: filters.q }),
              ...(pageParam && { after: pageParam }),
            },
          },
        }),
      ),
    ...byCursor,
  });

/** The newest few, for a look from any page. */
export const latestNotifications = queryOptions({
  queryKey: keys.latest,
  queryFn: ({ signal }) => got(api.GET("/v1/notifications", { signal, params: { query: { limit: 6 } } })),
});

export const countNotifications = queryOptions({
  queryKey: keys.count,
  queryFn: ({ signal }) => got(api.GET("/v1/notifications/count", { signal })),
});
