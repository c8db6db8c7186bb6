import { api, got } from "@/lib/api/client";

/** Sends once however often it is tried with the same key. */
export const send = (conversation: string, text: string, key: string) =>
  got(
    api.POST("/v1/conversations/{id}/messages", {
      body: { text },
      params: { path: { id: conversation }, header: { "idempotency-key": key } },
    }),
  );

/** "Up to" and monotonic: asking twice changes nothing. */
export const markRead = (conversation: string, upTo: number) =>
  got(
    api.POST("/v1/conversations/{id}/read", {
      body: { up_to: upTo },
      params: { path: { id: conversation } },
    }),
  );
