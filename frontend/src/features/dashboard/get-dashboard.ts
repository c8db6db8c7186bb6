import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { keys } from "./live";

export const getDashboard = queryOptions({
  queryKey: keys.all,
  queryFn: ({ signal }) => got(api.GET("/v1/dashboard", { signal })),
});
