import { parseAmount } from "@/lib/money";
import type { Room } from "./reads";

type WithAmount = Pick<Room, "amount">;

/** What was typed into an amount field as minor units within the contract's amount; null when it is not one. */
export function shareOf(typed: string, room: WithAmount): number | null {
  const minor = parseAmount(typed);
  return minor !== null && minor <= room.amount.minor ? minor : null;
}

/** So many hundredths of a percent of the amount, in minor units, rounded half up; null beyond all of it. */
export function partOf(typed: string, room: WithAmount): number | null {
  const hundredths = parseAmount(typed);
  if (hundredths === null || hundredths > 10_000) return null;
  return Number((BigInt(room.amount.minor) * BigInt(hundredths) + 5_000n) / 10_000n);
}

/** How many percent of the amount this is, to the nearest hundredth, as it stands in a field. */
export function percentOf(minor: number, room: WithAmount): string {
  return String(Math.round((minor / room.amount.minor) * 10_000) / 100);
}
