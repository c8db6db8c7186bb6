import { judge } from "./cursor";
import type { CursorFields, ErrorFrame, EventFrame, StreamFrame, StreamRequest } from "./frames";

/** Where subscriptions go: the socket itself, or another tab that has it. */
export interface Link {
  sub(ask: number, request: StreamRequest): void;
  unsub(stream: string): void;
}

export interface StreamListener {
  event(frame: EventFrame): void;
  /** What is known of this stream may be old: read it again. */
  stale(stream: string): void;
  revoked(stream: string, why: string): void;
  ephemeral(stream: string, data: Record<string, unknown>, ttlMs: number): void;
}

interface Wanted {
  wanted: number;
  last: number | null;
  x?: string | undefined;
  ep?: string | undefined;
  /** The ask that has no answer yet; what comes meanwhile belongs to an earlier one. */
  asked: number | null;
  /** Events may have passed before the subscription began, so the answer makes what is known stale. */
  blind: boolean;
}

/** The streams this tab follows: every event is handed on once, in order, without a gap. */
export class Streams {
  readonly #streams = new Map<string, Wanted>();
  readonly #link: Link;
  readonly #listener: StreamListener;
  #asks = 0;

  constructor(link: Link, listener: StreamListener) {
    this.#link = link;
    this.#listener = listener;
  }

  /** Follows a stream from `from` (what the snapshot was true at), else from now on. Returns the way out. */
  follow(stream: string, from?: number): () => void {
    const known = this.#streams.get(stream);
    if (known) known.wanted += 1;
    else {
      const wanted: Wanted = { wanted: 1, last: from ?? null, asked: null, blind: from === undefined };
      this.#streams.set(stream, wanted);
      this.#ask(stream, wanted);
    }
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave(stream);
    };
  }

  /** Asks for every stream anew: the link leads somewhere else now. */
  again(): void {
    for (const [stream, wanted] of this.#streams) this.#ask(stream, wanted);
  }

  get names(): string[] {
    return [...this.#streams.keys()];
  }

  receive(frame: StreamFrame): void {
    if (frame.t === "eph") return this.#listener.ephemeral(frame.s, frame.d, frame.ttl_ms);
    const wanted = this.#streams.get(frame.s);
    if (!wanted) return;
    switch (frame.t) {
      case "subbed":
        return this.#subbed(wanted, frame.s, frame.id, frame.o, frame.ep);
      case "reset":
        return this.#restart(frame.s, wanted);
      case "revoked":
        this.#streams.delete(frame.s);
        return this.#listener.revoked(frame.s, frame.why);
      default:
        if (wanted.asked === null && wanted.last !== null) this.#advance(wanted, wanted.last, frame);
    }
  }

  /** The answer to an ask was a refusal. One that may pass is asked again by whoever holds the socket. */
  refused(frame: ErrorFrame): void {
    for (const [stream, wanted] of this.#streams) {
      if (wanted.asked !== frame.id) continue;
      if (frame.code === "bad_cursor") return this.#restart(stream, wanted);
      this.#streams.delete(stream);
      this.#listener.revoked(stream, frame.code);
    }
  }

  #advance(wanted: Wanted, last: number, frame: Extract<StreamFrame, { t: "ev" | "skip" | "live" }>): void {
    const verdict = judge(last, frame);
    if (verdict === "ignore") return;
    if (verdict === "gap") return this.#ask(frame.s, wanted);
    if (frame.t === "ev") this.#listener.event(frame);
    wanted.last = frame.t === "skip" ? frame.o[1] : frame.o;
    wanted.x = frame.t === "ev" ? frame.x : undefined;
  }

  #subbed(wanted: Wanted, stream: string, id: number, at: number, ep: string): void {
    if (wanted.asked !== id) return;
    wanted.asked = null;
    wanted.ep = ep;
    if (wanted.last !== at) wanted.x = undefined;
    wanted.last = at;
    if (wanted.blind) this.#listener.stale(stream);
    wanted.blind = false;
  }

  #restart(stream: string, wanted: Wanted): void {
    Object.assign(wanted, { last: null, x: undefined, ep: undefined, blind: true });
    this.#ask(stream, wanted);
  }

  #ask(stream: string, wanted: Wanted): void {
    this.#asks += 1;
    wanted.asked = this.#asks;
    this.#link.sub(this.#asks, { s: stream, ...cursorOf(wanted) });
  }

  #leave(stream: string): void {
    const known = this.#streams.get(stream);
    if (!known) return;
    known.wanted -= 1;
    if (known.wanted > 0) return;
    this.#streams.delete(stream);
    this.#link.unsub(stream);
  }
}

export function cursorOf(at: {
  last: number | null;
  x?: string | undefined;
  ep?: string | undefined;
}): CursorFields {
  if (at.last === null) return {};
  return { o: at.last, ...(at.x !== undefined && { x: at.x }), ...(at.ep !== undefined && { ep: at.ep }) };
}
