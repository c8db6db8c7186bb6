export const keys = {
  me: ["me"] as const,
  sessions: ["sessions"] as const,
  twoStep: ["two-step"] as const,
  securityEvents: ["security-events"] as const,
};
