import type { LiveRule } from "@/lib/live";
import { keys } from "./keys";

export const live: LiveRule = (event) =>
  event.s === "me" && event.k.startsWith("account.") ? Object.values(keys) : [];
