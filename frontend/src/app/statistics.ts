import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";

export const statistics = queryOptions({
  queryKey: ["statistics"],
  queryFn: ({ signal }) => got(api.GET("/v1/statistics", { signal })),
  refetchInterval: 60_000,
});
