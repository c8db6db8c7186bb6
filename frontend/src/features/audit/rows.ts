import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { keys } from "./keys";

export const listProjections = queryOptions({
  queryKey: keys.projections,
  queryFn: ({ signal }) => got(api.GET("/v1/audit/projections", { signal })),
  refetchInterval: 5_000,
});

export function explainRow(model: string, key: string) {
  return queryOptions({
    queryKey: keys.row(model, key),
    queryFn: ({ signal }) =>
      got(
        api.GET("/v1/audit/projections/{model}/row", { signal, params: { path: { model }, query: { key } } }),
      ),
    enabled: model !== "" && key !== "",
  });
}
