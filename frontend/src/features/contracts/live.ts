import type { QueryKey } from "@tanstack/react-query";
import { type LiveRule, taskOf, textOf } from "@/lib/live";
import { keys } from "./keys";

const ABOUT = ["contract.", "escrow.", "review.", "task."];

/** Whatever happens to a contract makes its room, its timeline and the lists it stands in old. */
export const live: LiveRule = (event) => {
  if (!ABOUT.some((kind) => event.k.startsWith(kind))) return [];
  const old: QueryKey[] = [keys.mine, keys.disputes];
  const inside = (event.d.contract as { application?: string } | undefined)?.application;
  const contract = inside ?? (textOf(event, "contract") || textOf(event, "application"));
  if (contract) old.push(["contracts", contract]);
  const task = taskOf(event);
  if (task) old.push(keys.reviews(task));
  return old;
};
