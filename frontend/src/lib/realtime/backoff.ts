const FIRST_MS = 500;
const MOST_MS = 30_000;

/** Full jitter: anywhere between nothing and a bound that doubles with every failure. */
export function backoffMs(failures: number, random: () => number): number {
  return random() * Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
}

export type AfterClose = "now" | "later" | "renew" | "never";

const NEVER = new Set([1009, 4400, 4403, 4409, 4426]);

/** What a close code asks of us. */
export function afterClose(code: number): AfterClose {
  if (NEVER.has(code)) return "never";
  if (code === 4401) return "renew";
  return code === 4503 ? "now" : "later";
}
