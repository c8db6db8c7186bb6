import { type Problem, problemFrom, Unreachable } from "@/lib/api/problem";

/**
 * Who is signed in. The access token lives in memory only; the refresh token is a cookie that scripts
 * cannot read. One refresh runs at a time, in this tab and across tabs, because each use rotates the cookie.
 */
export interface SignedInPerson {
  id: string;
  username: string;
  name: string;
  role: string;
}

export interface SessionAnswer {
  access: string;
  expires_in: number;
  person: SignedInPerson;
  position?: number;
}

export type SessionState =
  | { status: "starting" }
  | { status: "signed-out"; ended?: "left" }
  /** The session ran out under somebody: their page stays as it is until they sign in again or go. */
  | { status: "expired"; person: SignedInPerson }
  | { status: "signed-in"; person: SignedInPerson; access: string; expiresAt: number };

export interface SessionParts {
  fetch: typeof fetch;
  now: () => number;
  /** Runs `work` while no other tab runs it. */
  exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  channel: Pick<BroadcastChannel, "postMessage" | "addEventListener"> | null;
  sleep: (ms: number) => Promise<void>;
  /** Remembers that a cookie is likely to exist, so that visitors are not asked for one at every start. */
  hint: { get(): boolean; set(value: boolean): void };
}

type Note = { kind: "signed-in"; answer: SessionAnswer; at: number } | { kind: "signed-out" };

const REFRESH = "/v1/auth/refresh";
const EARLY_MS = 20_000;
const FIRST_WAIT_MS = 500;
const MOST_WAIT_MS = 5_000;

export class Session {
  #state: SessionState = { status: "starting" };
  #position = 0;
  #refreshing: Promise<string | null> | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #parts: SessionParts;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    parts.channel?.addEventListener("message", ((event: MessageEvent<Note>) =>
      this.#heard(event.data)) as EventListener);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The log position of the last fact this browser caused or was told of; reads wait for it. */
  get position(): number {
    return this.#position;
  }

  saw(position: number): void {
    if (Number.isSafeInteger(position) && position > this.#position) this.#position = position;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async start(): Promise<void> {
    if (!this.#parts.hint.get()) return this.#become({ status: "signed-out" });
    for (let tries = 0; this.#state.status === "starting"; tries += 1) {
      try {
        await this.refresh();
      } catch {
        // Whether somebody is signed in is not known yet: taking them for a visitor would lose their place.
        await this.#parts.sleep(Math.min(FIRST_WAIT_MS * 2 ** tries, MOST_WAIT_MS));
      }
    }
  }

  opened(answer: SessionAnswer): void {
    this.#accept(answer, this.#parts.now());
    this.#parts.channel?.postMessage({ kind: "signed-in", answer, at: this.#parts.now() } satisfies Note);
  }

  async leave(): Promise<void> {
    const access = await this.token().catch(() => null);
    const headers: Record<string, string> = { "X-Souk-Csrf": "1" };
    if (access) headers.Authorization = `Bearer ${access}`;
    try {
      await this.#parts.fetch("/v1/auth/logout", { method: "POST", headers, credentials: "same-origin" });
    } finally {
      this.#leave();
    }
  }

  /** An access token that is still good for a while, or null for a visitor. */
  async token(): Promise<string | null> {
    const state = this.#state;
    if (state.status !== "signed-in") return this.#refreshing ?? null;
    if (state.expiresAt - EARLY_MS > this.#parts.now()) return state.access;
    return this.refresh();
  }

  /** A new access token; null when the session has ended. `stale` is the token that was refused. */
  refresh(stale?: string): Promise<string | null> {
    this.#refreshing ??= this.#parts
      .exclusively("souk.refresh", () => this.#refreshOnce(stale))
      .finally(() => {
        this.#refreshing = null;
      });
    return this.#refreshing;
  }

  async #refreshOnce(stale?: string): Promise<string | null> {
    const state = this.#state;
    const fresh = state.status === "signed-in" && state.expiresAt - EARLY_MS > this.#parts.now();
    if (fresh && stale !== undefined && state.access !== stale) return state.access;
    const response = await this.#parts
      .fetch(REFRESH, { method: "POST", headers: { "X-Souk-Csrf": "1" }, credentials: "same-origin" })
      .catch((error: unknown) => {
        throw new Unreachable(String(error));
      });
    if (response.ok) {
      const answer = (await response.json()) as SessionAnswer;
      this.opened(answer);
      return answer.access;
    }
    const problem: Problem = problemFrom(response, await response.json().catch(() => null));
    if (problem.status >= 500 || problem.status === 429) throw problem;
    this.#expire();
    return null;
  }

  #accept(answer: SessionAnswer, at: number): void {
    this.saw(answer.position ?? 0);
    this.#parts.hint.set(true);
    this.#become({
      status: "signed-in",
      person: answer.person,
      access: answer.access,
      expiresAt: at + answer.expires_in * 1_000,
    });
  }

  /** Whoever was signed in when the session ran out does not come back. */
  abandon(): void {
    if (this.#state.status === "expired") this.#become({ status: "signed-out", ended: "left" });
  }

  #expire(): void {
    const state = this.#state;
    this.#parts.hint.set(false);
    if (state.status === "signed-in") this.#become({ status: "expired", person: state.person });
    else if (state.status === "starting") this.#become({ status: "signed-out" });
  }

  #leave(): void {
    const wasIn = this.#state.status === "signed-in";
    this.#parts.hint.set(false);
    this.#become(wasIn ? { status: "signed-out", ended: "left" } : { status: "signed-out" });
    if (wasIn) this.#parts.channel?.postMessage({ kind: "signed-out" } satisfies Note);
  }

  #heard(note: Note): void {
    if (note.kind === "signed-in") this.#accept(note.answer, note.at);
    else if (this.#state.status === "signed-in") this.#become({ status: "signed-out", ended: "left" });
  }

  #become(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
