import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { type Problem, problemFrom, Unreachable } from "@/lib/api/problem";
import type { components } from "@/lib/api.gen";
import { session } from "@/lib/session/browser";

export type StoredFile = components["schemas"]["AttachmentView"];

export const FILE_MAX_BYTES = 10 * 1024 * 1024;
export const FILES_MAX = 5;
export const ACCEPTED =
  ".png,.jpg,.jpeg,.webp,.gif,.pdf,.txt,.csv,.zip,.docx,.xlsx,.pptx,.mp3,.mp4,image/*,application/pdf";

/** Uploads one file and tells how far it is; `fetch` cannot say so yet. */
export async function upload(
  file: File,
  key: string,
  signal: AbortSignal,
  told: (percent: number) => void,
): Promise<StoredFile> {
  const token = await session.token();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/v1/files?name=${encodeURIComponent(file.name.slice(-255))}`);
    if (token) request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.setRequestHeader("Idempotency-Key", key);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => told(Math.round((100 * loaded) / total));
    request.onerror = () => reject(new Unreachable("upload"));
    request.onabort = () => reject(new DOMException("cancelled", "AbortError"));
    request.onload = () => {
      if (request.status !== 201) return reject(refused(request));
      session.saw(Number(request.getResponseHeader("Souk-Position")));
      resolve(request.response as StoredFile);
    };
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function refused(request: XMLHttpRequest): Problem {
  return problemFrom(new Response(null, { status: request.status }), request.response);
}

/** A file's bytes; kept while it is shown. */
export function getFile(id: string) {
  return queryOptions({
    queryKey: ["files", id],
    queryFn: ({ signal }) =>
      got(api.GET("/v1/files/{id}", { signal, parseAs: "blob", params: { path: { id } } })) as Promise<Blob>,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
}
