import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";

/** Freelancers for one of our own tasks, best first. */
export function listSuited(task: string, limit: number) {
  return infiniteQueryOptions({
    queryKey: ["suited", task, limit],
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/tasks/{id}/freelancers", {
          signal,
          params: { path: { id: task }, query: { limit, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });
}
