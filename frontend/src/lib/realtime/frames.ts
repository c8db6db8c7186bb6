/** The frames of `souk.rt.v1` that this client speaks. Offsets are integers below 2^53. */

export interface CursorFields {
  o?: number;
  x?: string;
  ep?: string;
}

export type StreamRequest = { s: string } & CursorFields;

export type ClientFrame =
  | { t: "hello"; id: number; ticket: string; streams: StreamRequest[]; window: number }
  | ({ t: "sub"; id: number } & StreamRequest)
  | { t: "unsub"; id: number; s: string }
  | { t: "ack"; a: Record<string, number> }
  | { t: "typing"; s: string; on: boolean }
  | { t: "auth"; id: number; ticket: string }
  | { t: "pong"; n: number };

export interface EventFrame {
  t: "ev";
  s: string;
  o: number;
  /** On `me` and `board`: the offset sent before this one. */
  p?: number;
  x: string;
  k: string;
  at: string;
  d: Record<string, unknown>;
}

export interface SkipFrame {
  t: "skip";
  s: string;
  o: [number, number];
  why?: string;
}

export interface LiveFrame {
  t: "live";
  s: string;
  o: number;
  p?: number;
}

export interface SubbedFrame {
  t: "subbed";
  id: number;
  s: string;
  ep: string;
  o: number;
  head: number;
}

export interface ResetFrame {
  t: "reset";
  id?: number;
  s: string;
  why: string;
  ep: string;
  head: number;
}

export interface RevokedFrame {
  t: "revoked";
  s: string;
  at: number;
  why: string;
}

export interface EphemeralFrame {
  t: "eph";
  s: string;
  d: Record<string, unknown>;
  ttl_ms: number;
}

export interface ErrorFrame {
  t: "err";
  id: number;
  code: string;
  retry?: boolean;
  after_ms?: number;
  s?: string;
}

/** What concerns one stream; everything else is between the socket and the server. */
export type StreamFrame =
  | EventFrame
  | SkipFrame
  | LiveFrame
  | SubbedFrame
  | ResetFrame
  | RevokedFrame
  | EphemeralFrame;

export type ServerFrame =
  | StreamFrame
  | ErrorFrame
  | { t: "welcome"; id: number; user: string; exp: string; ping_ms: number; limits: { window?: number } }
  | { t: "ping"; n: number; head: Record<string, number> }
  | { t: "auth_expiring"; in_ms: number }
  | { t: "drain"; in_ms: number; by_ms: number }
  | { t: "ok"; id: number };

/** One frame or a batch of them; what cannot be read is left out. */
export function readFrames(text: string): ServerFrame[] {
  try {
    const read: unknown = JSON.parse(text);
    return (Array.isArray(read) ? read : [read]) as ServerFrame[];
  } catch {
    return [];
  }
}
