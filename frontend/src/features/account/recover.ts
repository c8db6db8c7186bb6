import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";

type Schemas = components["schemas"];

const post = (token: string) => got(api.POST("/v1/auth/verify-email", { body: { token } }));
const followed = new Map<string, ReturnType<typeof post>>();

/** A link works once, and a page may be drawn anew at any time: it is followed once, and what came of it told
 * each time. */
export function verifyEmail(token: string): ReturnType<typeof post> {
  const answer = followed.get(token) ?? post(token);
  followed.set(token, answer);
  return answer;
}

export const resendVerification = () => got(api.POST("/v1/auth/resend-verification"));

export const forgotPassword = (body: Schemas["ForgotBody"]) =>
  got(api.POST("/v1/auth/forgot-password", { body }));

export const resetPassword = (body: Schemas["ResetBody"]) =>
  got(api.POST("/v1/auth/reset-password", { body }));

export const changePassword = (body: Schemas["PasswordBody"]) => got(api.PUT("/v1/me/password", { body }));

/** Where this installation shows its mail, when it has no mail server. */
export const getMailbox = queryOptions({
  queryKey: ["mailbox"],
  queryFn: async ({ signal }) => (await got(api.GET("/v1/health", { signal }))).mailbox,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The token of a mailed link: browsers keep what follows `#` to themselves. */
export const mailedToken = (): string => window.location.hash.slice(1);
