import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { type Filters, toQuery } from "./filters";
import { keys } from "./keys";

const PAGE = 24;

export function listTasks(filters: Filters, limit = PAGE) {
  const query = toQuery(filters);
  return infiniteQueryOptions({
    queryKey: keys.list({ ...query, limit }),
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/tasks", {
          signal,
          params: { query: { ...query, limit, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
}
