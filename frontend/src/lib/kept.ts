import { session } from "./session/browser";

const KEPT_MOST = 50;
const kept = new Map<string, unknown>();

/** What somebody typed and did not send, for as long as this window is open: they may look elsewhere and come
 * back. `key` names the person as well, so that nobody finds what another left. */
export const keptOf = <Typed>(key: string): Typed | undefined => kept.get(key) as Typed | undefined;

/** Keeps what was typed, or with null forgets it. */
export function keep(key: string, typed: unknown): void {
  kept.delete(key);
  if (typed === null) return;
  kept.set(key, typed);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_MOST && oldest !== undefined) kept.delete(oldest);
}

session.subscribe(() => {
  if (session.state.status === "signed-out") kept.clear();
});
