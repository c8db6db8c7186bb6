import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";

export const AVATAR_TYPES = ["image/png", "image/jpeg", "image/webp", "image/gif"];
export const AVATAR_MAX_BYTES = 10 * 1024 * 1024;

/** A picture as it was chosen; `known` tells one file from another. */
export interface Chosen {
  file: File;
  known: string;
}

export const choose = (file: File): Chosen => ({
  file,
  known: `${file.name} ${file.size} ${file.lastModified}`,
});

export const setAvatar = ({ file }: Chosen, header: CommandHeaders) =>
  got(
    api.PUT("/v1/me/avatar", {
      params: { header },
      body: file as never,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { "content-type": file.type || "application/octet-stream" },
    }),
  );

export const removeAvatar = (_wish: null, header: CommandHeaders) =>
  got(api.DELETE("/v1/me/avatar", { params: { header } }));
