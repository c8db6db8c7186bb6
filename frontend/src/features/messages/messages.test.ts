import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import type { Message } from "@/lib/api/types";
import type { EventFrame } from "@/lib/realtime/frames";
import { inOrder, unchanged } from "./cache";
import { keys } from "./keys";
import { live } from "./live";
import { byShown, type Outgoing } from "./outbox";

const message = (number: number, sender_id = "them", text = `m${number}`): Message => ({
  id: `id-${number}`,
  number,
  sender_id,
  text,
  files: [],
  at: "2026-11-22T18:00:00Z",
  ...unchanged,
});

function sent(number: number, sender = "them"): EventFrame {
  const d = { conversation: "c", message: `id-${number}`, number, sender, text: `m${number}` };
  return {
    t: "ev",
    s: "me",
    o: 100 + number,
    x: "",
    k: "conversation.message_sent",
    at: "2026-11-22T18:00:00Z",
    d,
  };
}

function queriesWith(numbers: number[]): QueryClient {
  const queries = new QueryClient();
  const pages = [{ items: numbers.map((number) => message(number)), next: "1" }];
  queries.setQueryData(keys.messages("c"), { pages, pageParams: [null] });
  const last = { number: numbers.at(-1) ?? 0, sender_id: "them", text: "", at: "", files: 0 };
  const card = {
    id: "c",
    task: { id: "t", title: "" },
    other: { id: "them", username: "", name: "" },
    last,
    unread: 0,
  };
  queries.setQueryData(keys.list, { pages: [{ items: [card], next: null }], pageParams: [null] });
  return queries;
}

const numbers = (queries: QueryClient) =>
  inOrder(queries.getQueryData(keys.messages("c"))).map((each) => each.number);
const unread = (queries: QueryClient) =>
  (queries.getQueryData(keys.list) as { pages: Array<{ items: Array<{ unread: number }> }> }).pages[0]
    ?.items[0]?.unread;

describe("messages that come in", () => {
  it("are added once, though they come by two streams", () => {
    const queries = queriesWith([1, 2]);
    live(sent(3), queries, "me");
    live({ ...sent(3), s: "conversation-c" }, queries, "me");
    expect(numbers(queries)).toEqual([1, 2, 3]);
    expect(unread(queries)).toBe(1);
  });

  it("do not count as unread when they are our own", () => {
    const queries = queriesWith([1]);
    live(sent(2, "me"), queries, "me");
    expect(unread(queries)).toBe(0);
  });

  it("that leave a gap make the list old instead of showing it wrong", () => {
    const queries = queriesWith([1, 2]);
    live(sent(5), queries, "me");
    expect(numbers(queries)).toEqual([1, 2]);
    expect(queries.getQueryState(keys.messages("c"))?.isInvalidated).toBe(true);
  });

  it("of a conversation not listed yet make the list be read again", () => {
    const queries = queriesWith([1]);
    const other = { ...sent(1), d: { ...sent(1).d, conversation: "unknown" } };
    expect(live(other, queries, "me")).toEqual([keys.list]);
  });

  it("are read everywhere once they were read somewhere", () => {
    const queries = queriesWith([1]);
    live(sent(2), queries, "me");
    live(
      { ...sent(2), k: "conversation.read", d: { conversation: "c", reader: "me", up_to: 2 } },
      queries,
      "me",
    );
    expect(unread(queries)).toBe(0);
  });
});

describe("messages on their way", () => {
  const entry = (key: string, text: string, after: number): Outgoing => ({
    key,
    text,
    files: [],
    after,
    conversation: "c",
    at: "",
    state: "sending",
  });

  it("are shown until the conversation shows them, each message answering for one", () => {
    const outgoing = [entry("a", "hello", 2), entry("b", "hello", 2), entry("c", "bye", 2)];
    const { shown, open } = byShown(outgoing, [message(3, "me", "hello")], "me");
    expect(shown.map(({ key }) => key)).toEqual(["a"]);
    expect(open.map(({ key }) => key)).toEqual(["b", "c"]);
  });

  it("are not taken for older ones that say the same", () => {
    expect(byShown([entry("a", "yes", 4)], [message(4, "me", "yes")], "me").open).toHaveLength(1);
    expect(byShown([entry("a", "yes", 4)], [message(5, "them", "yes")], "me").open).toHaveLength(1);
  });
});
