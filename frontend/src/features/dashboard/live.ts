import type { LiveRule } from "@/lib/live";

export const keys = { all: ["dashboard"] as const };

export const live: LiveRule = (event) => (event.s === "me" ? [keys.all] : []);
