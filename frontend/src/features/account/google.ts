import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";
import { type Challenge, entered } from "./sign-in";

const OURS = { "x-souk-csrf": "1" };

/** The ways in beside the password. */
export const getWays = queryOptions({
  queryKey: ["sign-in-ways"],
  queryFn: async ({ signal }) => got(api.GET("/v1/auth/ways", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What Google has shown to this browser in the last ten minutes. */
export const getGoogle = queryOptions({
  queryKey: ["google"],
  queryFn: async ({ signal }) => got(api.GET("/v1/auth/google", { signal, params: { header: OURS } })),
  gcTime: 0,
});

export const getOwnSignIn = queryOptions({
  queryKey: ["own-sign-in"],
  queryFn: async ({ signal }) => got(api.GET("/v1/me/sign-in", { signal })),
});

/** Left for Google's page with a whole load of the page: a cookie comes with it. */
export const googleStart = (next: string): string =>
  `/v1/auth/google/start?next=${encodeURIComponent(next.slice(0, 500))}`;

export async function signInWithGoogle(): Promise<Challenge | null> {
  return entered(await got(api.POST("/v1/auth/google/login", { params: { header: OURS } })));
}

export async function registerWithGoogle(
  body: components["schemas"]["NewcomerBody"],
  header: CommandHeaders,
): Promise<void> {
  entered(
    await got(api.POST("/v1/auth/google/register", { body, params: { header: { ...header, ...OURS } } })),
  );
}

export const linkGoogle = (_: null, header: CommandHeaders) =>
  got(api.PUT("/v1/me/google", { params: { header } }));

export const unlinkGoogle = (_: null, header: CommandHeaders) =>
  got(api.DELETE("/v1/me/google", { params: { header } }));
