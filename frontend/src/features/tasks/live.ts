import type { QueryKey } from "@tanstack/react-query";
import { type LiveRule, taskOf } from "@/lib/live";
import type { EventFrame } from "@/lib/realtime/frames";
import { keys } from "./keys";

/** Everything that happens to a task makes its page old; what concerns us also our own lists. */
export const live: LiveRule = (event) => {
  if (!event.k.startsWith("task.") && !event.k.startsWith("escrow.")) return [];
  const task = taskOf(event);
  const about: QueryKey[] = task
    ? [keys.one(task), keys.applications(task), keys.questions(task), keys.timeline(task)]
    : [];
  const contract = (event.d.contract as { application?: string } | undefined)?.application;
  if (contract) about.push(keys.contract(contract));
  return event.s === "me" ? [...about, keys.mine, keys.drafts, keys.myApplications, keys.invitations] : about;
};

/** The brief of a task that was just posted, when the frame says so. */
export function postedBrief(event: EventFrame): Record<string, unknown> | null {
  if (event.s !== "board" || event.k !== "task.posted") return null;
  return (event.d.brief as Record<string, unknown> | undefined) ?? {};
}
