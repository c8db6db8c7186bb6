import { useEffect, useSyncExternalStore } from "react";
import { api, got } from "@/lib/api/client";
import { isProblem } from "@/lib/api/problem";
import type { EventFrame } from "./frames";
import { Relay } from "./relay";
import type { SocketLike, Status } from "./wire";

export interface LiveListener {
  event?(frame: EventFrame): void;
  stale?(stream: string): void;
  ephemeral?(stream: string, data: Record<string, unknown>, ttlMs: number): void;
  stopped?(code: number): void;
}

export interface Liveness {
  status: Status;
  /** When the socket was last known to be good. */
  since: Date | null;
  code?: number | undefined;
}

const listeners = new Set<LiveListener>();
const watchers = new Set<() => void>();
let liveness: Liveness = { status: "idle", since: null };

function leadByLock(leading: () => void): () => void {
  if (!("locks" in navigator)) {
    queueMicrotask(leading);
    return () => {};
  }
  const leaving = new AbortController();
  const held = new Promise<void>((resolve) => leaving.signal.addEventListener("abort", () => resolve()));
  navigator.locks
    .request("souk.realtime", { signal: leaving.signal }, () => {
      leading();
      return held;
    })
    .catch(() => {}); // stopped before this tab's turn came
  return () => leaving.abort();
}

async function ticket(): Promise<string | null> {
  try {
    return (await got(api.POST("/v1/realtime/tickets", {}))).ticket;
  } catch (error) {
    if (isProblem(error, 401)) return null;
    throw error;
  }
}

function openSocket(): SocketLike {
  const scheme = window.location.protocol === "https:" ? "wss" : "ws";
  return new WebSocket(`${scheme}://${window.location.host}/v1/realtime`, "souk.rt.v1") as SocketLike;
}

const sharing = "locks" in navigator && typeof BroadcastChannel !== "undefined";

export const realtime = new Relay(
  {
    id: crypto.randomUUID(),
    channel: sharing ? new BroadcastChannel("souk.realtime") : null,
    lead: leadByLock,
    wire: {
      open: openSocket,
      ticket,
      random: Math.random,
      setTimeout: (work, ms) => window.setTimeout(work, ms),
      clearTimeout: (timer) => window.clearTimeout(timer as number | undefined),
    },
  },
  {
    event: (frame) => tell((listener) => listener.event?.(frame)),
    stale: (stream) => tell((listener) => listener.stale?.(stream)),
    revoked: (stream) => tell((listener) => listener.stale?.(stream)),
    ephemeral: (stream, data, ttl) => tell((listener) => listener.ephemeral?.(stream, data, ttl)),
    status: (status, code) => {
      const since = status === "live" || liveness.status === "live" ? new Date() : liveness.since;
      liveness = { status, since, code };
      for (const watcher of watchers) watcher();
      if (status === "stopped") tell((listener) => listener.stopped?.(code ?? 0));
    },
  },
);

function tell(say: (listener: LiveListener) => void): void {
  for (const listener of listeners) say(listener);
}

export function listen(listener: LiveListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLiveness(): Liveness {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => liveness,
  );
}

/** Follows a stream while the component is shown; `from` is what its snapshot was true at. */
export function useFollow(stream: string | null, from?: number): void {
  const ready = stream !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later snapshot does not move the cursor
  useEffect(() => (stream === null ? undefined : realtime.streams.follow(stream, from)), [stream, ready]);
}

for (const event of ["online", "pageshow"]) window.addEventListener(event, () => realtime.wake());
document.addEventListener(
  "visibilitychange",
  () => document.visibilityState === "visible" && realtime.wake(),
);
window.addEventListener("pagehide", () => realtime.stop());
