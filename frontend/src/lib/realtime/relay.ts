import type { ErrorFrame, StreamFrame, StreamRequest } from "./frames";
import { type Link, type StreamListener, Streams } from "./streams";
import { type Ask, type Status, Wire, type WireListener, type WireParts } from "./wire";

/** What tabs tell each other. Only the leader has the socket. */
type Post =
  | { kind: "lead" }
  | { kind: "who" }
  | { kind: "want"; ask: Ask; request: StreamRequest }
  | { kind: "leave"; from: string; stream: string }
  | { kind: "bye"; from: string }
  | { kind: "typing"; stream: string; on: boolean }
  | { kind: "wake" }
  | { kind: "frame"; frame: StreamFrame; to: string | null }
  | { kind: "refused"; frame: ErrorFrame; to: string }
  | { kind: "status"; status: Status; code?: number | undefined };

export interface Channel {
  postMessage(post: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

export interface RelayParts {
  id: string;
  channel: Channel | null;
  /** Calls back when this tab leads; returns the way to stop leading, or waiting to. */
  lead(leading: () => void): () => void;
  wire: WireParts;
}

export interface RelayListener extends StreamListener {
  status(status: Status, code?: number): void;
}

/** One socket per browser: the leading tab holds it and relays; each tab keeps its own cursors. */
export class Relay implements Link {
  readonly streams: Streams;
  readonly #parts: RelayParts;
  readonly #listener: RelayListener;
  readonly #interest = new Map<string, Set<string>>();
  #wire: Wire | null = null;
  #resign: (() => void) | null = null;

  constructor(parts: RelayParts, listener: RelayListener) {
    this.#parts = parts;
    this.#listener = listener;
    this.streams = new Streams(this, listener);
    if (parts.channel) parts.channel.onmessage = (event) => this.#heard(event.data as Post);
  }

  start(): void {
    if (this.#resign) return;
    this.#resign = this.#parts.lead(() => this.#lead());
    this.#post({ kind: "who" });
    this.streams.again();
  }

  stop(): void {
    this.#post({ kind: "bye", from: this.#parts.id });
    this.#wire?.stop();
    this.#wire = null;
    this.#interest.clear();
    this.#resign?.();
    this.#resign = null;
    this.#listener.status("idle");
  }

  wake(): void {
    if (this.#wire) this.#wire.wake();
    else this.#post({ kind: "wake" });
  }

  typing(stream: string, on: boolean): void {
    if (this.#wire) this.#wire.typing(stream, on);
    else this.#post({ kind: "typing", stream, on });
  }

  sub(number: number, request: StreamRequest): void {
    this.#want({ from: this.#parts.id, number }, request);
  }

  unsub(stream: string): void {
    this.#leave(this.#parts.id, stream);
  }

  #lead(): void {
    const ours: WireListener = {
      frame: (frame, ask) => this.#deliver(frame, ask?.from ?? null),
      refused: (frame, ask) => this.#refuse(frame, ask.from),
      status: (status, code) => {
        this.#post({ kind: "status", status, code });
        this.#listener.status(status, code);
      },
    };
    this.#wire = new Wire(this.#parts.wire, ours);
    this.#wire.start();
    this.#post({ kind: "lead" });
    this.streams.again();
  }

  #want(ask: Ask, request: StreamRequest): void {
    if (!this.#wire) return this.#post({ kind: "want", ask, request });
    const tabs = this.#interest.get(request.s) ?? new Set();
    this.#interest.set(request.s, tabs.add(ask.from));
    this.#wire.sub(ask, request);
  }

  #leave(from: string, stream: string): void {
    if (!this.#wire) return this.#post({ kind: "leave", from, stream });
    const tabs = this.#interest.get(stream);
    if (!tabs?.delete(from) || tabs.size > 0) return;
    this.#interest.delete(stream);
    this.#wire.unsub(stream);
  }

  #deliver(frame: StreamFrame, to: string | null): void {
    if (to !== this.#parts.id) this.#post({ kind: "frame", frame, to });
    if (to === null || to === this.#parts.id) this.streams.receive(frame);
  }

  #refuse(frame: ErrorFrame, to: string): void {
    if (to === this.#parts.id) this.streams.refused(frame);
    else this.#post({ kind: "refused", frame, to });
  }

  #heard(post: Post): void {
    if (!this.#resign) return;
    if (this.#wire) this.#asLeader(this.#wire, post);
    else this.#asFollower(post);
  }

  #asLeader(wire: Wire, post: Post): void {
    switch (post.kind) {
      case "who":
        return this.#post({ kind: "status", status: wire.status });
      case "want":
        return this.#want(post.ask, post.request);
      case "leave":
        return this.#leave(post.from, post.stream);
      case "bye":
        for (const stream of [...this.#interest.keys()]) this.#leave(post.from, stream);
        return;
      case "typing":
        return wire.typing(post.stream, post.on);
      case "wake":
        return wire.wake();
    }
  }

  #asFollower(post: Post): void {
    const mine = "to" in post && (post.to === null || post.to === this.#parts.id);
    switch (post.kind) {
      case "lead":
        return this.streams.again();
      case "frame":
        return mine ? this.streams.receive(post.frame) : undefined;
      case "refused":
        return mine ? this.streams.refused(post.frame) : undefined;
      case "status":
        return this.#listener.status(post.status, post.code);
    }
  }

  #post(post: Post): void {
    this.#parts.channel?.postMessage(post);
  }
}
