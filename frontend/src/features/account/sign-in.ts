import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import { session } from "@/lib/session/browser";

/** Signs in and opens the session; the refresh token arrives as a cookie. */
export async function signIn(body: { login: string; password: string }): Promise<void> {
  session.opened(await got(api.POST("/v1/auth/login", { body })));
}

export async function register(body: components["schemas"]["RegisterBody"]): Promise<void> {
  session.opened(await got(api.POST("/v1/auth/register", { body })));
}
