export const keys = { standing: ["standing"] as const, reports: ["reports"] as const };
