import { useEffect, useState, useSyncExternalStore } from "react";
import { isPassing } from "@/lib/api/problem";
import { type CommandHeaders, IdempotencyKey } from "@/lib/command";

const PAUSE_MS = 1_200;

/** `version` null: whatever is there is written over. */
export interface Kept {
  id: string;
  version: number | null;
}

export type SaveState =
  | { kind: "idle" | "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "failed"; error: unknown };

export type Save<Body> = (body: Body, kept: Kept | null, header: CommandHeaders) => Promise<Kept>;

/**
 * Saves what is typed once the typing pauses: one save at a time, each on top of the one before. A save whose
 * answer was lost is asked for again as it was, under the same key, before anything newer.
 */
export class Autosave<Body> {
  readonly #save: Save<Body>;
  readonly #key = new IdempotencyKey();
  readonly #watchers = new Set<() => void>();
  #state: SaveState = { kind: "idle" };
  #kept: Kept | null;
  #written: string;
  #wanted: Body;
  #unsure: Body | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(save: Save<Body>, kept: Kept | null, body: Body) {
    this.#save = save;
    this.#kept = kept;
    this.#wanted = body;
    this.#written = JSON.stringify(body);
  }

  get state(): SaveState {
    return this.#state;
  }

  get id(): string | null {
    return this.#kept?.id ?? null;
  }

  get unsaved(): boolean {
    return JSON.stringify(this.#wanted) !== this.#written;
  }

  typed(body: Body): void {
    this.#wanted = body;
    clearTimeout(this.#timer);
    if (this.unsaved) this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves now what has not been saved, and settles when that has gone well or not. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Saves over what somebody else has saved meanwhile. */
  insist(): Promise<void> {
    this.#kept = this.#kept && { ...this.#kept, version: null };
    return this.flush();
  }

  /** Saves as another draft. */
  anew(): Promise<void> {
    this.#kept = null;
    return this.flush();
  }

  /** Nothing more is to be saved; settles when what is on its way has arrived. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    this.#written = JSON.stringify(this.#wanted);
  }

  /** Goes on after `stop`: what was on the form then is saved all the same. */
  resume(): void {
    this.#written = "";
    this.typed(this.#wanted);
  }

  subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  async #run(): Promise<void> {
    while (this.unsaved) {
      const body = this.#unsure ?? this.#wanted;
      this.#become({ kind: "saving" });
      try {
        this.#kept = await this.#save(body, this.#kept, {
          "idempotency-key": this.#key.for([body, this.#kept]),
        });
      } catch (error) {
        this.#key.settled(error);
        this.#unsure = isPassing(error) ? body : null;
        return this.#become({ kind: "failed", error });
      }
      this.#key.settled(null);
      this.#unsure = null;
      this.#written = JSON.stringify(body);
      this.#become({ kind: "saved", at: new Date() });
    }
  }

  #become(state: SaveState): void {
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }
}

/** One form's autosave: what is left when it is closed is saved, and leaving the site asks first. */
export function useAutosave<Body>(save: Save<Body>, kept: Kept | null, body: Body) {
  const [autosave] = useState(() => new Autosave(save, kept, body));
  const state = useSyncExternalStore(autosave.subscribe, () => autosave.state);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (!autosave.unsaved) return;
      void autosave.flush();
      event.preventDefault();
    };
    window.addEventListener("beforeunload", leaving);
    return () => {
      window.removeEventListener("beforeunload", leaving);
      void autosave.flush();
    };
  }, [autosave]);
  return { autosave, state };
}
