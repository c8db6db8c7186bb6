import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";
import { byCursor } from "@/lib/query";
import type { Kept } from "./autosave";
import { keys } from "./keys";

export type DraftBody = components["schemas"]["DraftBody"];
export type DraftCard = components["schemas"]["DraftCard"];
export type StoredDraft = components["schemas"]["DraftView"];

export const listDrafts = infiniteQueryOptions({
  queryKey: keys.drafts,
  queryFn: ({ pageParam, signal }) =>
    got(
      api.GET("/v1/me/drafts", {
        signal,
        params: { query: { limit: 30, ...(pageParam && { after: pageParam }) } },
      }),
    ),
  ...byCursor,
});

/** Read when it is opened, and not under the hands of whoever goes on writing it. */
export function getDraft(id: string) {
  return queryOptions({
    queryKey: keys.draft(id),
    queryFn: ({ signal }) => got(api.GET("/v1/me/drafts/{id}", { signal, params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

export function saveDraft(body: DraftBody, kept: Kept | null, header: CommandHeaders): Promise<Kept> {
  if (kept === null) return got(api.POST("/v1/me/drafts", { body, params: { header } }));
  const match = kept.version === null ? {} : { "if-match": `"v${kept.version}"` };
  const params = { path: { id: kept.id }, header: { ...header, ...match } };
  return got(api.PUT("/v1/me/drafts/{id}", { body, params }));
}
