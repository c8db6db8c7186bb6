import type { LiveRule } from "@/lib/live";
import { keys } from "./keys";

export const live: LiveRule = (event) => {
  if (event.s !== "me") return [];
  if (event.k.startsWith("account.")) return [keys.standing];
  return event.k.startsWith("case.") ? [keys.reports] : [];
};
