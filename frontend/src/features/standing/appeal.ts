import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";

export const appeal = (wish: { case: string; text: string }, header: CommandHeaders) =>
  got(
    api.POST("/v1/me/restrictions/{id}/appeal", {
      body: { text: wish.text },
      params: { path: { id: wish.case }, header },
    }),
  );

export const askForCheck = (text: string, header: CommandHeaders) =>
  got(api.POST("/v1/me/check", { body: { text }, params: { header } }));
