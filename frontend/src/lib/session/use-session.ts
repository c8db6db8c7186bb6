import { useSyncExternalStore } from "react";
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

export const hires = (person: { role: string } | null): boolean =>
  person?.role === "client" || person?.role === "both";

export const audits = (person: { role: string } | null): boolean =>
  person?.role === "auditor" || person?.role === "operator";

export const works = (person: { role: string } | null): boolean =>
  person?.role === "freelancer" || person?.role === "both";
