import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { keys } from "./keys";

export function listApplications(task: string) {
  return infiniteQueryOptions({
    queryKey: keys.applications(task),
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/tasks/{id}/applications", {
          signal,
          params: { path: { id: task }, query: { limit: 50, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });
}
