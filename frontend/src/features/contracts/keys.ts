/** The names under which the cache keeps what this feature reads. */
export const keys = {
  room: (contract: string) => ["contracts", contract, "room"] as const,
  timeline: (contract: string) => ["contracts", contract, "timeline"] as const,
  money: (contract: string) => ["contracts", contract, "money"] as const,
  desk: (contract: string) => ["contracts", contract, "desk"] as const,
  mine: ["contracts", "mine"] as const,
  disputes: ["contracts", "disputes"] as const,
  reviews: (task: string) => ["reviews", task] as const,
};
