import type { LiveRule } from "@/lib/live";
import { keys } from "./keys";

export const live: LiveRule = (event) =>
  event.s === "me" && /^(wallet|escrow)\./.test(event.k) ? [keys.all] : [];
