import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import { session } from "@/lib/session/browser";

export type Challenge = components["schemas"]["ChallengeView"];
type Entered = components["schemas"]["SessionView"] | Challenge;

/** Opens the session, or tells the challenge that a second step answers. */
export function entered(answer: Entered): Challenge | null {
  if ("challenge" in answer) return answer;
  session.opened(answer);
  return null;
}

/** The refresh token arrives as a cookie. */
export async function signIn(body: { login: string; password: string }): Promise<Challenge | null> {
  return entered(await got(api.POST("/v1/auth/login", { body })));
}

export async function takeSecondStep(body: { challenge: string; code: string }): Promise<void> {
  entered(await got(api.POST("/v1/auth/login/second-step", { body })));
}

/** Shows once more who one is; the new access token says so. */
export async function proveAgain(body: { password: string } | { code: string }): Promise<void> {
  entered(await got(api.POST("/v1/auth/reauthenticate", { body })));
}

export async function register(body: components["schemas"]["RegisterBody"]): Promise<void> {
  entered(await got(api.POST("/v1/auth/register", { body })));
}
