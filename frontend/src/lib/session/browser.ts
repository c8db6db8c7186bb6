import { Session } from "./session";

const HINT = "souk.signed-in";

function remembered(): boolean {
  try {
    return localStorage.getItem(HINT) !== null;
  } catch {
    return true;
  }
}

function remember(value: boolean): void {
  try {
    if (value) localStorage.setItem(HINT, "1");
    else localStorage.removeItem(HINT);
  } catch {
    // Storage is blocked: every start asks the server.
  }
}

export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(name, work) as Promise<T>;
}

/** The session of this tab. */
export const session = new Session({
  fetch: (input, init) => fetch(input, init),
  now: Date.now,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  exclusively,
  channel: typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("souk.session"),
  hint: { get: remembered, set: remember },
});
