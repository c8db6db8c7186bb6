import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";

export type WorkBody = components["schemas"]["WorkBody"];

export const MY_WORKS = ["portfolio"] as const;

export const listMyWorks = queryOptions({
  queryKey: MY_WORKS,
  queryFn: ({ signal }) => got(api.GET("/v1/me/portfolio", { signal })),
});

/** A new work, or one in place of what it was. */
export const showWork = ({ id, ...body }: WorkBody & { id?: string | undefined }, header: CommandHeaders) =>
  id === undefined
    ? got(api.POST("/v1/me/portfolio", { body, params: { header } }))
    : got(api.PUT("/v1/me/portfolio/{id}", { body, params: { path: { id }, header } }));

export const removeWork = (id: string, header: CommandHeaders) =>
  got(api.DELETE("/v1/me/portfolio/{id}", { params: { path: { id }, header } }));

/** Stores a picture; the id is what a work names it by. */
export async function uploadPicture(file: File): Promise<string> {
  const stored = await got(
    api.POST("/v1/files", {
      params: { query: { name: file.name || "picture" } },
      body: file as never,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { "content-type": file.type || "application/octet-stream" },
    }),
  );
  return stored.id;
}
