import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import { keys } from "./keys";

export type Restriction = components["schemas"]["RestrictionView"];
export type Report = components["schemas"]["MyReport"];

export const getStanding = queryOptions({
  queryKey: keys.standing,
  queryFn: ({ signal }) => got(api.GET("/v1/me/standing", { signal })),
});

export const listMyReports = infiniteQueryOptions({
  queryKey: keys.reports,
  queryFn: ({ signal, pageParam }) =>
    got(api.GET("/v1/me/reports", { signal, params: { query: pageParam ? { after: pageParam } : {} } })),
  initialPageParam: "",
  getNextPageParam: (page) => page.next,
});
