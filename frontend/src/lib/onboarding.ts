import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";

export const ONBOARDING = ["me", "onboarding"] as const;

export const getOnboarding = queryOptions({
  queryKey: ONBOARDING,
  queryFn: ({ signal }) => got(api.GET("/v1/me/onboarding", { signal })),
});

export const finishOnboarding = (_wish: null, header: CommandHeaders) =>
  got(api.POST("/v1/me/onboarding", { params: { header } }));
