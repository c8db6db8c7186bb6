import { afterClose, backoffMs } from "./backoff";
import { hasHoles } from "./cursor";
import type { ClientFrame, ErrorFrame, ServerFrame, StreamFrame, StreamRequest } from "./frames";
import { readFrames } from "./frames";
import { cursorOf } from "./streams";

export interface SocketLike {
  send(text: string): void;
  close(code?: number): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
}

export type Status = "idle" | "connecting" | "live" | "waiting" | "stopped";

export interface WireParts {
  open(): SocketLike;
  /** A single-use ticket; null when nobody is signed in any more. */
  ticket(): Promise<string | null>;
  random(): number;
  setTimeout(work: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

export interface WireListener {
  /** `ask` is the asker's own number when the frame answers one, so that it goes to them alone. */
  frame(frame: StreamFrame, answers: Ask | null): void;
  refused(frame: ErrorFrame, ask: Ask): void;
  status(status: Status, code?: number): void;
}

/** Who asked for a stream, by their own number. */
export interface Ask {
  from: string;
  number: number;
}

interface OnWire {
  last: number | null;
  x?: string | undefined;
  ep?: string | undefined;
}

const WINDOW = 256;
const ACK_MS = 300;
const QUIET_MS = 5_000;
const WELCOME_MS = 10_000;

/** One socket: opened with a ticket, resumed with cursors, acknowledged, kept alive, and opened again. */
export class Wire {
  status: Status = "idle";
  readonly #parts: WireParts;
  readonly #listener: WireListener;
  readonly #streams = new Map<string, OnWire>();
  readonly #asks = new Map<number, { ask: Ask; request: StreamRequest }>();
  readonly #timers = new Map<string, unknown>();
  readonly #unacked = new Map<string, number>();
  #received = 0;
  #socket: SocketLike | null = null;
  #welcome = false;
  #ids = 0;
  #hello = 0;
  #failures = 0;
  #silenceMs = WELCOME_MS;

  constructor(parts: WireParts, listener: WireListener) {
    this.#parts = parts;
    this.#listener = listener;
  }

  start(): void {
    if (this.status === "idle" || this.status === "stopped") void this.#connect();
  }

  stop(): void {
    this.#drop();
    this.#clearTimers();
    this.#streams.clear();
    this.#asks.clear();
    this.#become("idle");
  }

  /** The page is visible or the network is back: do not sit out the wait. */
  wake(): void {
    if (this.status === "waiting") void this.#connect();
  }

  sub(ask: Ask, request: StreamRequest): void {
    const at = this.#streams.get(request.s);
    if (request.o === undefined && at?.last != null && at.ep !== undefined && this.#welcome) {
      const here = {
        t: "subbed",
        id: ask.number,
        s: request.s,
        ep: at.ep,
        o: at.last,
        head: at.last,
      } as const;
      return this.#listener.frame(here, ask);
    }
    this.#streams.set(request.s, { last: request.o ?? null, x: request.x, ep: request.ep });
    this.#ids += 1;
    this.#asks.set(this.#ids, { ask, request });
    if (this.#welcome) this.#send({ t: "sub", id: this.#ids, ...request });
  }

  unsub(stream: string): void {
    this.#streams.delete(stream);
    this.#unacked.delete(stream);
    for (const [id, { request }] of this.#asks) if (request.s === stream) this.#asks.delete(id);
    this.#ids += 1;
    if (this.#welcome) this.#send({ t: "unsub", id: this.#ids, s: stream });
  }

  typing(stream: string, on: boolean): void {
    if (this.#welcome) this.#send({ t: "typing", s: stream, on });
  }

  async #connect(): Promise<void> {
    this.#clearTimers();
    this.#drop();
    this.#become("connecting");
    const ticket = await this.#parts.ticket().catch(() => undefined);
    if (this.status !== "connecting" || this.#socket) return;
    if (ticket === null) return this.#become("stopped", 4401);
    if (ticket === undefined) return this.#wait();
    this.#open(ticket);
  }

  #open(ticket: string): void {
    const socket = this.#parts.open();
    this.#socket = socket;
    this.#silenceMs = WELCOME_MS;
    socket.onopen = () => this.#greet(ticket);
    socket.onmessage = (event) => this.#heard(String(event.data));
    socket.onclose = (event) => this.#closed(event.code);
    this.#watch();
  }

  #greet(ticket: string): void {
    this.#ids += 1;
    this.#hello = this.#ids;
    // Asks that never got an answer are made again one by one, so that each asker gets its own.
    const asked = new Set([...this.#asks.values()].map(({ request }) => request.s));
    const streams = [...this.#streams]
      .filter(([s]) => !asked.has(s))
      .map(([s, at]) => ({ s, ...cursorOf(at) }));
    this.#send({ t: "hello", id: this.#hello, ticket, streams, window: WINDOW });
  }

  #heard(text: string): void {
    const socket = this.#socket;
    for (const frame of readFrames(text)) this.#take(frame);
    if (socket === this.#socket) this.#watch();
  }

  #take(frame: ServerFrame): void {
    switch (frame.t) {
      case "welcome":
        return this.#welcomed(frame.ping_ms);
      case "ping":
        this.#send({ t: "pong", n: frame.n });
        return this.#heads(frame.head);
      case "auth_expiring":
        return void this.#renew();
      case "drain":
        return this.#after("drain", frame.in_ms, () => void this.#connect());
      case "ok":
        return;
      case "err":
        return this.#refused(frame);
      default:
        return this.#relay(frame);
    }
  }

  #welcomed(pingMs: number): void {
    this.#welcome = true;
    this.#failures = 0;
    this.#silenceMs = Math.max(2.5 * pingMs, WELCOME_MS);
    this.#become("live");
    for (const [id, { request }] of this.#asks) this.#send({ t: "sub", id, ...request });
  }

  #relay(frame: StreamFrame): void {
    if (frame.t === "eph") return this.#listener.frame(frame, null);
    const id = "id" in frame ? frame.id : undefined;
    const asked = id === undefined ? undefined : this.#asks.get(id);
    if (asked && id !== undefined) this.#asks.delete(id);
    this.#note(frame);
    if (frame.t !== "subbed") return this.#listener.frame(frame, null);
    if (asked) this.#listener.frame({ ...frame, id: asked.ask.number }, asked.ask);
  }

  /** Keeps where each stream is on this socket, and owes the server its acknowledgement. */
  #note(frame: Exclude<StreamFrame, { t: "eph" }>): void {
    const at = this.#streams.get(frame.s);
    if (!at) return;
    switch (frame.t) {
      case "subbed":
        return void Object.assign(at, {
          last: frame.o,
          ep: frame.ep,
          x: at.last === frame.o ? at.x : undefined,
        });
      case "ev":
        Object.assign(at, { last: frame.o, x: frame.x });
        return this.#owe(frame.s, frame.o);
      case "skip":
        Object.assign(at, { last: frame.o[1], x: undefined });
        return this.#owe(frame.s, frame.o[1]);
      case "live":
        if (hasHoles(frame.s)) Object.assign(at, { last: frame.o, x: undefined });
        return;
      default:
        this.#streams.delete(frame.s);
    }
  }

  #owe(stream: string, offset: number): void {
    this.#unacked.set(stream, offset);
    this.#received += 1;
    // Timers of a hidden page come late, so half a window is acknowledged without one.
    if (this.#received >= WINDOW / 2) this.#acknowledge();
    else if (!this.#timers.has("ack")) this.#after("ack", ACK_MS, () => this.#acknowledge());
  }

  #acknowledge(): void {
    if (this.#unacked.size === 0 || !this.#welcome) return;
    this.#send({ t: "ack", a: Object.fromEntries(this.#unacked) });
    this.#unacked.clear();
    this.#received = 0;
  }

  #heads(head: Record<string, number>): void {
    for (const [stream, at] of Object.entries(head)) {
      const before = this.#streams.get(stream)?.last;
      if (before == null || at <= before) continue;
      this.#after(`quiet ${stream}`, QUIET_MS, () => {
        const now = this.#streams.get(stream);
        if (now?.last !== before) return;
        this.#ids += 1;
        this.#send({ t: "sub", id: this.#ids, s: stream, ...cursorOf(now) });
      });
    }
  }

  #refused(frame: ErrorFrame): void {
    const asked = this.#asks.get(frame.id);
    if (frame.retry) return this.#askLater(frame, asked?.request.s ?? frame.s);
    if (asked) {
      this.#asks.delete(frame.id);
      this.#streams.delete(asked.request.s);
      return this.#listener.refused({ ...frame, id: asked.ask.number }, asked.ask);
    }
    if (frame.s === undefined || !this.#streams.delete(frame.s)) return;
    if (frame.code === "bad_cursor") {
      return this.#listener.frame({ t: "reset", s: frame.s, why: frame.code, ep: "", head: 0 }, null);
    }
    this.#listener.frame({ t: "revoked", s: frame.s, at: 0, why: frame.code }, null);
  }

  /** The server is busy: the same question again in a while, for the asker or for ourselves. */
  #askLater(frame: ErrorFrame, stream: string | undefined): void {
    if (stream === undefined) return;
    this.#after(`again ${frame.id} ${stream}`, Math.max(frame.after_ms ?? 0, 250), () => {
      const asked = this.#asks.get(frame.id);
      const at = this.#streams.get(stream);
      if (!this.#welcome || !at) return;
      if (asked) return this.#send({ t: "sub", id: frame.id, ...asked.request });
      this.#ids += 1;
      this.#send({ t: "sub", id: this.#ids, s: stream, ...cursorOf(at) });
    });
  }

  async #renew(): Promise<void> {
    const socket = this.#socket;
    const ticket = await this.#parts.ticket().catch(() => null);
    if (!ticket || socket !== this.#socket) return;
    this.#ids += 1;
    this.#send({ t: "auth", id: this.#ids, ticket });
  }

  #closed(code: number): void {
    this.#drop();
    this.#clearTimers();
    switch (afterClose(code)) {
      case "never":
        return this.#become("stopped", code);
      case "now":
        return void this.#connect();
      case "renew":
        return this.#failures === 0 ? this.#retryOnce() : this.#wait();
      default:
        return this.#wait();
    }
  }

  #retryOnce(): void {
    this.#failures += 1;
    void this.#connect();
  }

  #wait(): void {
    this.#become("waiting");
    this.#after("reconnect", backoffMs(this.#failures, this.#parts.random), () => void this.#connect());
    this.#failures += 1;
  }

  /** Nothing heard for too long: the other end is gone though the socket does not know it. */
  #watch(): void {
    this.#after("silence", this.#silenceMs, () => this.#closed(4408));
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#welcome = false;
    this.#unacked.clear();
    this.#received = 0;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close(1000);
  }

  #send(frame: ClientFrame): void {
    this.#socket?.send(JSON.stringify(frame));
  }

  #after(name: string, ms: number, work: () => void): void {
    this.#parts.clearTimeout(this.#timers.get(name));
    const run = () => {
      this.#timers.delete(name);
      work();
    };
    this.#timers.set(name, this.#parts.setTimeout(run, ms));
  }

  #clearTimers(): void {
    for (const timer of this.#timers.values()) this.#parts.clearTimeout(timer);
    this.#timers.clear();
  }

  #become(status: Status, code?: number): void {
    if (status === this.status && code === undefined) return;
    this.status = status;
    this.#listener.status(status, code);
  }
}
