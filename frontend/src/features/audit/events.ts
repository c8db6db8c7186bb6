import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { type Filters, toQuery } from "./filters";
import { keys } from "./keys";

const PAGE = 50;
const TAIL_MS = 2_000;

export function listEvents(filters: Filters, limit = PAGE) {
  const query = toQuery(filters);
  return infiniteQueryOptions({
    queryKey: keys.events({ ...query, limit }),
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/audit/events", {
          signal,
          params: { query: { ...query, limit, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    placeholderData: keepPreviousData,
    // Only its end is followed: however much was loaded, the tail asks for one page.
    ...(filters.tail && { refetchInterval: TAIL_MS, maxPages: 1 }),
    ...byCursor,
  });
}

export function getEvent(position: number) {
  return queryOptions({
    queryKey: keys.event(position),
    queryFn: ({ signal }) =>
      got(api.GET("/v1/audit/events/{position}", { signal, params: { path: { position } } })),
    // Nothing ever changes here, unless somebody tampers with it: that is to be seen.
    staleTime: 0,
  });
}
