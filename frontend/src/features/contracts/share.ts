import { parseAmount } from "@/lib/money";
import type { Room } from "./reads";

/** What was typed into an amount field as minor units within the contract's amount; null when it is not one. */
export function shareOf(typed: string, room: Room): number | null {
  const minor = parseAmount(typed);
  return minor !== null && minor <= room.amount.minor ? minor : null;
}
