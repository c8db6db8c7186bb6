import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { keys } from "./keys";

export function getTask(task: string) {
  return queryOptions({
    queryKey: keys.one(task),
    queryFn: ({ signal }) => got(api.GET("/v1/tasks/{id}", { signal, params: { path: { id: task } } })),
  });
}

export const listTaskTimeline = (task: string) =>
  infiniteQueryOptions({
    queryKey: keys.timeline(task),
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/tasks/{id}/timeline", {
          signal,
          params: { path: { id: task }, query: { limit: 50, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });
