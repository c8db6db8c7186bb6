import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { type PeopleFilters, toQuery } from "./filters";

export function listPeople(filters: PeopleFilters) {
  const query = toQuery(filters);
  return infiniteQueryOptions({
    queryKey: ["users", "list", query],
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/users", {
          signal,
          params: { query: { limit: 24, ...query, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
}

export function listWorks(username: string) {
  return queryOptions({
    queryKey: ["users", username, "portfolio"],
    queryFn: ({ signal }) =>
      got(api.GET("/v1/users/{username}/portfolio", { signal, params: { path: { username } } })),
  });
}

export function listOffersOf(username: string) {
  return queryOptions({
    queryKey: ["offers", "of", username],
    queryFn: ({ signal }) =>
      got(api.GET("/v1/offers", { signal, params: { query: { username, limit: 20 } } })),
  });
}

export function listReviewsOf(username: string) {
  return infiniteQueryOptions({
    queryKey: ["users", username, "reviews"],
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/users/{username}/reviews", {
          signal,
          params: { path: { username }, query: { limit: 10, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });
}
