import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { keys } from "./keys";

export const getWallet = queryOptions({
  queryKey: keys.balances,
  queryFn: ({ signal }) => got(api.GET("/v1/wallet", { signal })),
});

export const listLines = infiniteQueryOptions({
  queryKey: keys.lines,
  queryFn: ({ pageParam, signal }) =>
    got(
      api.GET("/v1/wallet/lines", {
        signal,
        params: { query: { limit: 40, ...(pageParam && { after: pageParam }) } },
      }),
    ),
  ...byCursor,
});
