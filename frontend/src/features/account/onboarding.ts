import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";
import { keys } from "./keys";

export const ONBOARDING = [...keys.me, "onboarding"] as const;

export const getOnboarding = queryOptions({
  queryKey: ONBOARDING,
  queryFn: ({ signal }) => got(api.GET("/v1/me/onboarding", { signal })),
});

export const finishOnboarding = (_wish: null, header: CommandHeaders) =>
  got(api.POST("/v1/me/onboarding", { params: { header } }));

export const changeUsername = (body: components["schemas"]["UsernameBody"], header: CommandHeaders) =>
  got(api.PUT("/v1/me/username", { body, params: { header } }));
