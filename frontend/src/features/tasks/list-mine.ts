import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { TaskStage } from "@/lib/api/types";
import { byCursor } from "@/lib/query";
import { keys } from "./keys";

export function listMyTasks(stage: TaskStage | undefined) {
  return infiniteQueryOptions({
    queryKey: [...keys.mine, stage ?? "all"],
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/me/tasks", {
          signal,
          params: { query: { limit: 30, ...(stage && { stage }), ...(pageParam && { after: pageParam }) } },
        }),
      ),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
}

export function listMyApplications() {
  return infiniteQueryOptions({
    queryKey: keys.myApplications,
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/me/applications", {
          signal,
          params: { query: { limit: 30, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });
}
