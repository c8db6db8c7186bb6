export const keys = { me: ["me"] as const };
