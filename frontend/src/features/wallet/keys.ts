export const keys = {
  all: ["wallet"] as const,
  balances: ["wallet", "balances"] as const,
  lines: ["wallet", "lines"] as const,
};
