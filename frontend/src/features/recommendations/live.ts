import type { LiveRule } from "@/lib/live";

export const keys = { all: ["recommendations"] as const };

/** What fits us changes with our own skills and wishes; new tasks are waited for until the page is opened. */
export const live: LiveRule = (event) =>
  event.s === "me" && /^account\.(skills|preferences)_set$/.test(event.k) ? [keys.all] : [];
