import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { EventFrame } from "@/lib/realtime/frames";

/** What one feature does with an event: patch its cache, and name the reads that are old now. */
export type LiveRule = (event: EventFrame, queries: QueryClient, me: string) => readonly QueryKey[];

/** Text of an event's field; empty when the viewer may not see it. */
export function textOf(event: EventFrame, field: string): string {
  const value = event.d[field];
  return typeof value === "string" ? value : "";
}

/** The task an event is about, also where it stands inside a contract. */
export function taskOf(event: EventFrame): string {
  const contract = event.d.contract as { task?: string } | undefined;
  return textOf(event, "task") || (contract?.task ?? "");
}
