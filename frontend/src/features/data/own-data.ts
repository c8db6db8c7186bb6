import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { problemFrom } from "@/lib/api/problem";
import type { CommandHeaders } from "@/lib/command";

export type Format = "jsonl" | "html";

/** The file as it comes; nothing of it is kept here. */
export async function takeOut(format: Format): Promise<Blob> {
  const { data, error, response } = await api.GET("/v1/me/export", {
    params: { query: { format } },
    parseAs: "blob",
  });
  if (error !== undefined || !response.ok) throw problemFrom(response, error);
  return data as Blob;
}

/** Hands a file to the browser to be saved. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export const eraseAccount = (password: string, header: CommandHeaders) =>
  got(api.DELETE("/v1/me", { body: { password }, params: { header } }));

/** What still needs the account: it can be deleted when nothing does. */
export const getTies = queryOptions({
  queryKey: ["ties"],
  queryFn: ({ signal }) => got(api.GET("/v1/me/ties", { signal })),
  staleTime: 0,
});
