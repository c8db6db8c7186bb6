import { type QueryClient, type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { live as accountLive } from "@/features/account/live";
import { live as contractsLive } from "@/features/contracts/live";
import { live as dashboardLive } from "@/features/dashboard/live";
import { live as messagesLive } from "@/features/messages/live";
import { live as notificationsLive } from "@/features/notifications/live";
import { live as recommendationsLive } from "@/features/recommendations/live";
import { live as standingLive } from "@/features/standing/live";
import { live as tasksLive } from "@/features/tasks/live";
import { live as walletLive } from "@/features/wallet/live";
import type { LiveRule } from "@/lib/live";
import { listen, realtime } from "@/lib/realtime/browser";
import { hasHoles } from "@/lib/realtime/cursor";
import type { EventFrame } from "@/lib/realtime/frames";
import { session } from "@/lib/session/browser";
import { useSession } from "@/lib/session/use-session";

const RULES: readonly LiveRule[] = [
  accountLive,
  contractsLive,
  dashboardLive,
  messagesLive,
  notificationsLive,
  recommendationsLive,
  standingLive,
  tasksLive,
  walletLive,
];

const GATHER_MS = 60;
const SESSION_REVOKED = 4403;

/** Gathers what became old in a burst of events, so that each read is asked for once. */
class Gathered {
  readonly #keys = new Map<string, QueryKey>();
  readonly #queries: QueryClient;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(queries: QueryClient) {
    this.#queries = queries;
  }

  add(keys: readonly QueryKey[]): void {
    for (const key of keys) this.#keys.set(JSON.stringify(key), key);
    if (this.#keys.size > 0) this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    for (const queryKey of this.#keys.values()) void this.#queries.invalidateQueries({ queryKey });
    this.#keys.clear();
  }
}

/** Connects the socket to the cache while somebody is signed in, and empties the cache between people. */
export function Live() {
  const queries = useQueryClient();
  const state = useSession();
  const me = state.status === "signed-in" ? state.person.id : null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (me === null) return forgetUnlessExpired(queries);
    if (before.current !== null && before.current !== me) queries.clear();
    else void queries.invalidateQueries();
    before.current = me;
    const gathered = new Gathered(queries);
    const stop = listen({
      event: (event) => applyEvent(event, queries, gathered, me),
      stale: (stream) => (stream === "me" ? void queries.invalidateQueries() : undefined),
      stopped: (code) => (code === SESSION_REVOKED ? void session.refresh().catch(() => {}) : undefined),
    });
    const unfollow = [follow("me"), follow("board")];
    const back = () => realtime.start();
    realtime.start();
    window.addEventListener("pageshow", back);
    return () => {
      window.removeEventListener("pageshow", back);
      for (const leave of unfollow) leave();
      stop();
      gathered.flush();
      realtime.stop();
    };
  }, [queries, me]);
  return null;
}

/** Who leaves takes everything with them; a session that merely expired keeps the page and its drafts. */
function forgetUnlessExpired(queries: QueryClient): void {
  const state = session.state;
  if (state.status === "signed-out" && state.ended === "left") void queries.resetQueries();
}

function follow(stream: "me" | "board"): () => void {
  return realtime.streams.follow(stream, session.position > 0 ? session.position : undefined);
}

function applyEvent(event: EventFrame, queries: QueryClient, gathered: Gathered, me: string): void {
  if (hasHoles(event.s)) session.saw(event.o);
  for (const rule of RULES) gathered.add(rule(event, queries, me));
}
