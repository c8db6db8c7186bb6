import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";
import { keys } from "./keys";

const FOLLOW_MS = 700;

/** The last runs; one that goes on is followed. */
export const listVerifications = queryOptions({
  queryKey: keys.verifications,
  queryFn: ({ signal }) => got(api.GET("/v1/audit/verifications", { signal })),
  refetchInterval: ({ state }) => (state.data?.items[0]?.state === "running" ? FOLLOW_MS : false),
});

export const startVerification = (_wish: null, header: CommandHeaders) =>
  got(api.POST("/v1/audit/verifications", { params: { header } }));
