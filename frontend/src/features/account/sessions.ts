import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";
import { keys } from "./keys";

export const listSessions = queryOptions({
  queryKey: keys.sessions,
  queryFn: async ({ signal }) => (await got(api.GET("/v1/auth/sessions", { signal }))).items,
});

export const endSession = (id: string, header: CommandHeaders) =>
  got(api.DELETE("/v1/auth/sessions/{id}", { params: { path: { id }, header } }));

export const endAllSessions = (_: null, header: CommandHeaders) =>
  got(api.POST("/v1/auth/logout-everywhere", { params: { header } }));
