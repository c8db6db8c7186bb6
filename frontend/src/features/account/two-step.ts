import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { byCursor } from "@/lib/query";
import { keys } from "./keys";

export const getTwoStep = queryOptions({
  queryKey: keys.twoStep,
  queryFn: ({ signal }) => got(api.GET("/v1/me/two-step", { signal })),
});

export const beginTwoStep = () => got(api.POST("/v1/me/two-step"));

export const confirmTwoStep = (code: string) => got(api.POST("/v1/me/two-step/confirm", { body: { code } }));

export const disableTwoStep = () => got(api.DELETE("/v1/me/two-step"));

export const renewRecoveryCodes = () => got(api.POST("/v1/me/two-step/recovery-codes"));

export const listSecurityEvents = infiniteQueryOptions({
  queryKey: keys.securityEvents,
  queryFn: ({ pageParam, signal }) =>
    got(
      api.GET("/v1/me/security-events", {
        signal,
        params: { query: { limit: 20, ...(pageParam && { after: pageParam }) } },
      }),
    ),
  ...byCursor,
});
