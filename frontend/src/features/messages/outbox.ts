import { useSyncExternalStore } from "react";
import type { Message } from "@/lib/api/types";

/** What was written and is not confirmed yet. It outlives the page that it was written on. */
export interface Outgoing {
  key: string;
  conversation: string;
  text: string;
  files: Message["files"];
  at: string;
  /** The newest message when this was written: its own number is greater. */
  after: number;
  state: "sending" | "sent" | "failed";
}

let outbox: readonly Outgoing[] = [];
const watchers = new Set<() => void>();

function become(next: readonly Outgoing[]): void {
  outbox = next;
  for (const watcher of watchers) watcher();
}

export type Deliver = (entry: Outgoing) => Promise<void>;

async function attempt(entry: Outgoing, deliver: Deliver): Promise<void> {
  try {
    await deliver(entry);
    mark(entry.key, "sent");
  } catch {
    mark(entry.key, "failed");
  }
}

function mark(key: string, state: Outgoing["state"]): void {
  become(outbox.map((each) => (each.key === key ? { ...each, state } : each)));
}

/** Shows the message at once and delivers it; a failure keeps it, to be tried again under the same key. */
export function dispatch(
  written: Pick<Outgoing, "conversation" | "text" | "files" | "after">,
  deliver: Deliver,
): Promise<void> {
  const entry: Outgoing = {
    ...written,
    key: crypto.randomUUID(),
    at: new Date().toISOString(),
    state: "sending",
  };
  become([...outbox, entry]);
  return attempt(entry, deliver);
}

export function retry(key: string, deliver: Deliver): Promise<void> {
  const entry = outbox.find((each) => each.key === key);
  if (!entry || entry.state === "sending") return Promise.resolve();
  mark(key, "sending");
  return attempt(entry, deliver);
}

export function discard(...keys: string[]): void {
  if (keys.length > 0) become(outbox.filter((each) => !keys.includes(each.key)));
}

/** Splits what is outgoing by whether the conversation shows it already; each message answers for one entry. */
export function byShown(outgoing: readonly Outgoing[], messages: readonly Message[], me: string) {
  const unclaimed = messages.filter((message) => message.sender_id === me);
  const shown: Outgoing[] = [];
  const open: Outgoing[] = [];
  for (const entry of outgoing) {
    const at = unclaimed.findIndex(
      (message) => message.number > entry.after && said(message) === said(entry),
    );
    if (at >= 0) unclaimed.splice(at, 1);
    (at >= 0 ? shown : open).push(entry);
  }
  return { shown, open };
}

/** Equal for a message and the entry it comes from, as long as it was not changed since. */
const said = ({ text, files }: Pick<Message, "text" | "files">) =>
  [text, ...files.map(({ id }) => id)].join("\n");

export function useOutbox(conversation: string): Outgoing[] {
  const all = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => outbox,
  );
  return all.filter((entry) => entry.conversation === conversation);
}
