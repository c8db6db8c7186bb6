import { api, got } from "@/lib/api/client";
import type { Outgoing } from "./outbox";

/** Sends once however often it is tried with the same key. */
export const send = ({ conversation, text, files, key }: Outgoing) =>
  got(
    api.POST("/v1/conversations/{id}/messages", {
      body: { text, files: files.map(({ id }) => id) },
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
