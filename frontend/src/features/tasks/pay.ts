import { api, got } from "@/lib/api/client";
import type { PaymentMethod } from "@/lib/api/types";
import type { CommandHeaders } from "@/lib/command";

/** The ways the sandbox can pretend to pay. */
export const METHODS = ["card_ok", "card_slow", "card_declined"] as const satisfies readonly PaymentMethod[];

export const pay = (
  { contract, method }: { contract: string; method: PaymentMethod },
  header: CommandHeaders,
) =>
  got(
    api.POST("/v1/contracts/{id}/payment", { body: { method }, params: { path: { id: contract }, header } }),
  );
