import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";
import { byCursor } from "@/lib/query";

export type OfferBody = components["schemas"]["OfferBody"];

export function listOffers(q: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ["offers", "list", q ?? ""],
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/offers", {
          signal,
          params: { query: { limit: 24, ...(q && { q }), ...(pageParam && { after: pageParam }) } },
        }),
      ),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
}

export const offersOf = (username: string) =>
  queryOptions({
    queryKey: ["offers", "of", username],
    queryFn: ({ signal }) =>
      got(api.GET("/v1/offers", { signal, params: { query: { username, limit: 20 } } })),
  });

export const getOffer = (id: string) =>
  queryOptions({
    queryKey: ["offers", "one", id],
    queryFn: ({ signal }) => got(api.GET("/v1/offers/{id}", { signal, params: { path: { id } } })),
  });

export const publishOffer = (body: OfferBody, header: CommandHeaders) =>
  got(api.POST("/v1/offers", { body, params: { header } }));

export const editOffer = ({ id, ...body }: OfferBody & { id: string }, header: CommandHeaders) =>
  got(api.PUT("/v1/offers/{id}", { body, params: { path: { id }, header } }));

export const closeOffer = (id: string, header: CommandHeaders) =>
  got(api.DELETE("/v1/offers/{id}", { params: { path: { id }, header } }));
