export const keys = { me: ["me"] as const, sessions: ["sessions"] as const };
