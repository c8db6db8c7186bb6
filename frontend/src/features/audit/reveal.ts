import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";
import type { Ground } from "./types";

export const GROUNDS = [
  "dispute",
  "complaint",
  "fraud",
  "legal",
  "support",
] as const satisfies readonly Ground[];

export interface RevealWish {
  position: number;
  field: string;
  ground: Ground;
  reason: string;
}

export const reveal = ({ position, ...body }: RevealWish, header: CommandHeaders) =>
  got(api.POST("/v1/audit/events/{position}/reveal", { params: { path: { position }, header }, body }));
