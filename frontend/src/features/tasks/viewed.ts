import { useQuery } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";

/** Says once that somebody looks at a task. Whether that was heard is nothing they have to know. */
export function useViewed(task: string, counts: boolean): void {
  useQuery({
    queryKey: ["viewed", task],
    queryFn: () => got(api.POST("/v1/tasks/{id}/views", { body: {}, params: { path: { id: task } } })),
    enabled: counts,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
