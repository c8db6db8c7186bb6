import type { Category, Kind } from "@/lib/api/types";

/** What a task or an offer may be of; plain lists, for forms and addresses that need no network. */
export const CATEGORIES = [
  "web",
  "mobile",
  "design",
  "writing",
  "marketing",
  "data",
  "business",
  "engineering",
  "video",
  "audio",
  "education",
  "photography",
  "support",
  "legal",
  "accounting",
  "local",
] as const satisfies readonly Category[];

export const KINDS = ["digital", "physical", "both"] as const satisfies readonly Kind[];
