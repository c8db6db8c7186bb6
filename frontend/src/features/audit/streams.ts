import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { keys } from "./keys";

export function getStream(stream: string) {
  return queryOptions({
    queryKey: keys.stream(stream),
    queryFn: ({ signal }) =>
      got(api.GET("/v1/audit/streams/{stream}", { signal, params: { path: { stream } } })),
  });
}

/** What the events up to a version had led to: it never changes. */
export function getState(stream: string, version: number) {
  return queryOptions({
    queryKey: keys.state(stream, version),
    queryFn: ({ signal }) =>
      got(
        api.GET("/v1/audit/streams/{stream}/state", {
          signal,
          params: { path: { stream }, query: { version } },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function compare(stream: string, from: number, to: number) {
  return queryOptions({
    queryKey: keys.compared(stream, from, to),
    queryFn: ({ signal }) =>
      got(
        api.GET("/v1/audit/streams/{stream}/diff", {
          signal,
          params: { path: { stream }, query: { from: String(from), to: String(to) } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
