import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { keys } from "./keys";

export function getTask(task: string) {
  return queryOptions({
    queryKey: keys.one(task),
    queryFn: ({ signal }) => got(api.GET("/v1/tasks/{id}", { signal, params: { path: { id: task } } })),
  });
}
