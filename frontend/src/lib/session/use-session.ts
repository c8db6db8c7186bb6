import { useSyncExternalStore } from "react";
import { ROLES } from "../roles.gen";
import { session } from "./browser";
import type { SessionState, SignedInPerson } from "./session";

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, () => session.state);
}

/** Whose page this is: also while their session has run out. Null for a visitor. */
export function usePerson(): SignedInPerson | null {
  const state = useSession();
  return state.status === "signed-in" || state.status === "expired" ? state.person : null;
}

type Person = { role: string } | null;

/** Whether this role may do it at all: the same table that the API answers by. */
export const may = (person: Person, operation: keyof typeof ROLES): boolean =>
  person !== null && (ROLES[operation] as readonly string[]).includes(person.role);

export const hires = (person: Person): boolean => may(person, "post_task");

export const works = (person: Person): boolean => may(person, "apply_to_task");

export const audits = (person: Person): boolean => may(person, "list_events");

export const operates = (person: Person): boolean => may(person, "list_cases");
