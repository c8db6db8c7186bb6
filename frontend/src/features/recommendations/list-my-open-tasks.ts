import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";

/** Our own tasks, the newest first; those that still look for somebody are picked on the page. */
export const listMyTasks = queryOptions({
  queryKey: ["tasks", "mine", "suited"],
  queryFn: ({ signal }) => got(api.GET("/v1/me/tasks", { signal, params: { query: { limit: 50 } } })),
});
