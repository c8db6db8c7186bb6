import { hasHoles } from "../cursor";
import type { ClientFrame, EventFrame, StreamRequest } from "../frames";
import type { Channel } from "../relay";
import type { SocketLike, WireParts } from "../wire";

/** A clock that only moves when told to, and lets promises settle at every step. */
export class Clock {
  now = 0;
  #queue: Array<{ at: number; work: () => void }> = [];

  setTimeout = (work: () => void, ms: number): unknown => {
    const entry = { at: this.now + ms, work };
    this.#queue.push(entry);
    return entry;
  };

  clearTimeout = (timer: unknown): void => {
    this.#queue = this.#queue.filter((entry) => entry !== timer);
  };

  async advance(ms: number): Promise<void> {
    const until = this.now + ms;
    for (;;) {
      await settle();
      const next = this.#queue.filter((entry) => entry.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.clearTimeout(next);
      this.now = Math.max(this.now, next.at);
      next.work();
    }
    this.now = until;
  }
}

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the network does to frames on their way to the client. */
export interface Faults {
  drop: number;
  repeat: number;
  swap: number;
}

export const NO_FAULTS: Faults = { drop: 0, repeat: 0, swap: 0 };

/** A server that keeps its log and speaks the protocol; its network may lose, repeat and reorder events. */
export class FakeServer {
  faults: Faults = NO_FAULTS;
  tickets = 0;
  opened = 0;
  readonly acks: Array<Record<string, number>> = [];
  readonly heard: ClientFrame[] = [];
  readonly #log = new Map<string, EventFrame[]>();
  readonly #sockets = new Set<FakeSocket>();
  readonly #random: () => number;
  #position = 100;

  constructor(random: () => number = () => 0.5) {
    this.#random = random;
  }

  open = (): FakeSocket => {
    this.opened += 1;
    const socket = new FakeSocket(this);
    this.#sockets.add(socket);
    queueMicrotask(() => socket.onopen?.());
    return socket;
  };

  ticket = async (): Promise<string | null> => {
    this.tickets += 1;
    return `ticket-${this.tickets}`;
  };

  get sockets(): FakeSocket[] {
    return [...this.#sockets];
  }

  /** Appends to a stream and sends it to whoever follows it. */
  publish(stream: string, text: string): void {
    const log = this.events(stream);
    this.#position += 1 + Math.floor(this.#random() * 3);
    const o = hasHoles(stream) ? this.#position : log.length + 1;
    log.push({ t: "ev", s: stream, o, x: `x${o}`, k: "said", at: "", d: { text } });
    for (const socket of this.#sockets) this.#catchUp(socket, stream, true);
  }

  events(stream: string): EventFrame[] {
    const known = this.#log.get(stream) ?? [];
    this.#log.set(stream, known);
    return known;
  }

  head(stream: string): number {
    return this.events(stream).at(-1)?.o ?? (hasHoles(stream) ? 100 : 0);
  }

  ping(): void {
    for (const socket of this.#sockets) {
      const head = Object.fromEntries([...socket.at.keys()].map((stream) => [stream, this.head(stream)]));
      socket.deliver({ t: "ping", n: 1, head });
    }
  }

  close(code: number): void {
    for (const socket of this.sockets) {
      this.#sockets.delete(socket);
      socket.onclose?.({ code });
    }
  }

  forget(socket: FakeSocket): void {
    this.#sockets.delete(socket);
  }

  take(socket: FakeSocket, frame: ClientFrame): void {
    this.heard.push(frame);
    switch (frame.t) {
      case "hello":
        socket.deliver({ t: "welcome", id: frame.id, user: "me", exp: "", ping_ms: 25_000, limits: {} });
        for (const request of frame.streams) this.#sub(socket, frame.id, request);
        return;
      case "sub":
        return this.#sub(socket, frame.id, frame);
      case "unsub":
        return void socket.at.delete(frame.s);
      case "ack":
        return void this.acks.push(frame.a);
    }
  }

  #sub(socket: FakeSocket, id: number, request: StreamRequest): void {
    const head = this.head(request.s);
    const o = request.o ?? head;
    socket.at.set(request.s, o);
    socket.deliver({ t: "subbed", id, s: request.s, ep: "one", o, head });
    this.#catchUp(socket, request.s, false);
  }

  #catchUp(socket: FakeSocket, stream: string, faulty: boolean): void {
    const at = socket.at.get(stream);
    if (at === undefined) return;
    let previous = at;
    const due = this.events(stream)
      .filter((event) => event.o > at)
      .map((event) => {
        const sent = hasHoles(stream) ? { ...event, p: previous } : event;
        previous = event.o;
        return sent;
      });
    socket.at.set(stream, previous);
    for (const event of due) socket.post(event, faulty ? this.#fate() : "send");
  }

  #fate(): "send" | "drop" | "repeat" | "hold" {
    const draw = this.#random();
    const { drop, repeat, swap } = this.faults;
    if (draw < drop) return "drop";
    if (draw < drop + repeat) return "repeat";
    return draw < drop + repeat + swap ? "hold" : "send";
  }
}

export class FakeSocket implements SocketLike {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  readonly at = new Map<string, number>();
  readonly #server: FakeServer;
  #held: object[] = [];

  constructor(server: FakeServer) {
    this.#server = server;
  }

  send(text: string): void {
    this.#server.take(this, JSON.parse(text) as ClientFrame);
  }

  close(): void {
    this.#server.forget(this);
  }

  deliver(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  post(frame: object, fate: "send" | "drop" | "repeat" | "hold"): void {
    if (fate === "drop") return;
    if (fate === "hold") return void this.#held.push(frame);
    const batch = [frame, ...(fate === "repeat" ? [frame] : []), ...this.#held];
    this.#held = [];
    this.onmessage?.({ data: JSON.stringify(batch) });
  }
}

export function wireParts(server: FakeServer, clock: Clock, random: () => number = () => 0.5): WireParts {
  return {
    open: server.open,
    ticket: server.ticket,
    random,
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clearTimeout,
  };
}

/** Tabs of one browser: a channel between them, and one lock that the first to ask holds. */
export class FakeBrowser {
  readonly #channels = new Set<Channel>();
  readonly #queue: Array<() => void> = [];

  channel(): Channel {
    const others = this.#channels;
    const own: Channel = {
      onmessage: null,
      postMessage(post: unknown) {
        const copy = structuredClone(post);
        for (const other of others) {
          if (other !== own) queueMicrotask(() => other.onmessage?.({ data: copy } as MessageEvent));
        }
      },
    };
    this.#channels.add(own);
    return own;
  }

  lead = (leading: () => void): (() => void) => {
    this.#queue.push(leading);
    if (this.#queue[0] === leading) queueMicrotask(leading);
    return () => {
      const first = this.#queue[0] === leading;
      this.#queue.splice(this.#queue.indexOf(leading), 1);
      if (first) this.#queue[0]?.();
    };
  };

  /** A tab that is gone without a word. */
  crash(channel: Channel): void {
    this.#channels.delete(channel);
    channel.onmessage = null;
  }
}
