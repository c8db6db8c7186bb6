import { describe, expect, it } from "vitest";
import { afterClose, backoffMs } from "./backoff";
import { judge } from "./cursor";
import type { EventFrame } from "./frames";
import { Relay } from "./relay";
import { Clock, FakeBrowser, FakeServer, randomFrom, wireParts } from "./testing/world";
import type { Status } from "./wire";

interface Tab {
  relay: Relay;
  events: EventFrame[];
  stale: string[];
  revoked: string[];
  statuses: Array<Status | `${Status} ${number}`>;
  texts(stream: string): unknown[];
}

function tabOf(
  server: FakeServer,
  clock: Clock,
  browser = new FakeBrowser(),
  id = "tab-1",
  random = () => 0.5,
): Tab {
  const tab = { events: [], stale: [], revoked: [], statuses: [] } as unknown as Tab;
  tab.texts = (stream) => tab.events.filter((event) => event.s === stream).map((event) => event.d.text);
  tab.relay = new Relay(
    { id, channel: browser.channel(), lead: browser.lead, wire: wireParts(server, clock, random) },
    {
      event: (frame) => tab.events.push(frame),
      stale: (stream) => tab.stale.push(stream),
      revoked: (stream) => tab.revoked.push(stream),
      ephemeral: () => {},
      status: (status, code) => tab.statuses.push(code === undefined ? status : `${status} ${code}`),
    },
  );
  return tab;
}

const texts = (server: FakeServer, stream: string) => server.events(stream).map((event) => event.d.text);

describe("the cursor's rule", () => {
  const ev = (s: string, o: number, p?: number) =>
    ({ t: "ev", s, o, p, x: "", k: "", at: "", d: {} }) as EventFrame;

  it("applies the next version of a stream, ignores old ones, and sees a gap", () => {
    expect([5, 4, 6].map((o) => judge(4, ev("task-1", o)))).toEqual(["apply", "ignore", "gap"]);
  });

  it("goes by the offset sent before where positions have holes", () => {
    expect(judge(100, ev("me", 107, 100))).toBe("apply");
    expect(judge(103, ev("me", 107, 100))).toBe("apply");
    expect(judge(100, ev("me", 107, 103))).toBe("gap");
    expect(judge(107, ev("me", 107, 103))).toBe("ignore");
    expect(judge(100, ev("me", 107))).toBe("gap");
  });

  it("moves over what is hidden, and over nothing more", () => {
    expect(judge(4, { t: "skip", s: "task-1", o: [5, 7] })).toBe("apply");
    expect(judge(4, { t: "skip", s: "task-1", o: [6, 7] })).toBe("gap");
    expect(judge(7, { t: "skip", s: "task-1", o: [5, 7] })).toBe("ignore");
  });
});

describe("one tab", () => {
  it("hands on what was said after its snapshot, once and in order", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    for (const text of ["one", "two", "three"]) server.publish("conversation-1", text);
    const tab = tabOf(server, clock);
    tab.relay.streams.follow("conversation-1", 1);
    tab.relay.start();
    await clock.advance(10);
    server.publish("conversation-1", "four");
    expect(tab.texts("conversation-1")).toEqual(["two", "three", "four"]);
    expect(tab.stale).toEqual([]);
  });

  it("says that what is known may be old when it began without a snapshot's position", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.streams.follow("me");
    tab.relay.start();
    await clock.advance(10);
    expect(tab.stale).toEqual(["me"]);
  });

  it("acknowledges what it has applied", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.streams.follow("task-1", 0);
    tab.relay.start();
    await clock.advance(10);
    server.publish("task-1", "a");
    server.publish("task-1", "b");
    await clock.advance(1_000);
    expect(server.acks).toEqual([{ "task-1": 2 }]);
  });

  it("acknowledges half a window without waiting for a timer", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.streams.follow("task-1", 0);
    tab.relay.start();
    await clock.advance(10);
    for (let n = 0; n < 128; n += 1) server.publish("task-1", String(n));
    expect(server.acks).toEqual([{ "task-1": 128 }]);
  });

  it("resumes from its cursors with a new ticket after the socket is lost", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.streams.follow("me", 100);
    tab.relay.start();
    await clock.advance(10);
    server.publish("me", "before");
    server.close(1006);
    server.publish("me", "while away");
    await clock.advance(1_000);
    expect(tab.texts("me")).toEqual(["before", "while away"]);
    expect([server.tickets, server.opened]).toEqual([2, 2]);
    expect(tab.statuses).toEqual(["connecting", "live", "waiting", "connecting", "live"]);
  });

  it("does not sit out the wait when the page wakes", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock, new FakeBrowser(), "tab-1", () => 0.999);
    tab.relay.start();
    await clock.advance(10);
    for (let n = 0; n < 6; n += 1) {
      server.close(1006);
      tab.relay.wake();
      await clock.advance(0);
    }
    expect(server.opened).toBe(7);
  });

  it.each([1009, 4400, 4403, 4409, 4426])("stays away after close code %i", async (code) => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.start();
    await clock.advance(10);
    server.close(code);
    await clock.advance(120_000);
    expect(server.opened).toBe(1);
    expect(tab.statuses.at(-1)).toBe(`stopped ${code}`);
  });

  it("comes back at once after a drain and after an expired session's new ticket", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.start();
    await clock.advance(10);
    server.close(4503);
    await clock.advance(0);
    expect(server.opened).toBe(2);
    server.close(4401);
    await clock.advance(0);
    expect(server.opened).toBe(3);
  });

  it("asks again when a heartbeat's head shows that something was lost silently", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.streams.follow("task-1", 0);
    tab.relay.start();
    await clock.advance(10);
    server.faults = { drop: 1, repeat: 0, swap: 0 };
    server.publish("task-1", "lost on the way");
    expect(tab.events).toEqual([]);
    server.ping();
    await clock.advance(6_000);
    expect(tab.texts("task-1")).toEqual(["lost on the way"]);
  });

  it("opens a new socket when the old one has gone silent", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.start();
    await clock.advance(10);
    await clock.advance(70_000);
    expect(server.opened).toBe(2);
    expect(tab.statuses).toContain("waiting");
  });

  it("stops following what nobody looks at, and follows it once however many look", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.start();
    await clock.advance(10);
    const [one, two] = [tab.relay.streams.follow("task-1", 0), tab.relay.streams.follow("task-1", 0)];
    one();
    one();
    server.publish("task-1", "still seen");
    two();
    server.publish("task-1", "unseen");
    expect(tab.texts("task-1")).toEqual(["still seen"]);
    expect(
      server.heard.filter((frame) => frame.t === "sub" || frame.t === "unsub").map((frame) => frame.t),
    ).toEqual(["sub", "unsub"]);
  });

  it("reads again and starts anew when the log has another lineage", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.streams.follow("task-1", 0);
    tab.relay.start();
    await clock.advance(10);
    server.sockets[0]?.deliver({ t: "reset", s: "task-1", why: "lineage", ep: "two", head: 9 });
    await clock.advance(10);
    expect(tab.stale).toEqual(["task-1"]);
    server.publish("task-1", "after");
    expect(tab.texts("task-1")).toEqual(["after"]);
  });

  it("ends what was revoked", async () => {
    const [server, clock] = [new FakeServer(), new Clock()];
    const tab = tabOf(server, clock);
    tab.relay.streams.follow("conversation-1", 0);
    tab.relay.start();
    await clock.advance(10);
    server.sockets[0]?.deliver({ t: "revoked", s: "conversation-1", at: 3, why: "not_a_member" });
    server.publish("conversation-1", "secret");
    expect(tab.revoked).toEqual(["conversation-1"]);
    expect(tab.events).toEqual([]);
  });
});

describe("several tabs", () => {
  it("share one socket, and each sees everything from its own snapshot on", async () => {
    const [server, clock, browser] = [new FakeServer(), new Clock(), new FakeBrowser()];
    const [one, two] = [tabOf(server, clock, browser, "one"), tabOf(server, clock, browser, "two")];
    one.relay.streams.follow("me", 100);
    one.relay.start();
    two.relay.start();
    await clock.advance(10);
    server.publish("me", "a");
    server.publish("me", "b");
    await clock.advance(10);
    two.relay.streams.follow("me", 100);
    await clock.advance(10);
    server.publish("me", "c");
    await clock.advance(10);
    expect(one.texts("me")).toEqual(["a", "b", "c"]);
    expect(two.texts("me")).toEqual(["a", "b", "c"]);
    expect(server.opened).toBe(1);
  });

  it("go on without a gap when the leading tab is closed", async () => {
    const [server, clock, browser] = [new FakeServer(), new Clock(), new FakeBrowser()];
    const [one, two] = [tabOf(server, clock, browser, "one"), tabOf(server, clock, browser, "two")];
    for (const tab of [one, two]) {
      tab.relay.streams.follow("task-1", 0);
      tab.relay.start();
    }
    await clock.advance(10);
    server.publish("task-1", "a");
    await clock.advance(10);
    one.relay.stop();
    server.publish("task-1", "b");
    await clock.advance(10);
    server.publish("task-1", "c");
    await clock.advance(10);
    expect(two.texts("task-1")).toEqual(["a", "b", "c"]);
    expect(two.statuses.at(-1)).toBe("live");
  });
});

describe("a third tab", () => {
  it("keeps what only it follows when another tab takes over", async () => {
    const [server, clock, browser] = [new FakeServer(), new Clock(), new FakeBrowser()];
    const [one, two, three] = ["one", "two", "three"].map((id) => tabOf(server, clock, browser, id));
    for (const tab of [one, two, three]) tab?.relay.start();
    three?.relay.streams.follow("task-3", 0);
    await clock.advance(10);
    server.publish("task-3", "a");
    await clock.advance(10);
    one?.relay.stop();
    server.publish("task-3", "b");
    await clock.advance(10);
    expect(three?.texts("task-3")).toEqual(["a", "b"]);
    expect(two?.events).toEqual([]);
  });

  it("that is closed leaves nothing behind at the leader", async () => {
    const [server, clock, browser] = [new FakeServer(), new Clock(), new FakeBrowser()];
    const [one, two] = ["one", "two"].map((id) => tabOf(server, clock, browser, id));
    one?.relay.start();
    two?.relay.start();
    two?.relay.streams.follow("task-1", 0);
    await clock.advance(10);
    two?.relay.stop();
    await clock.advance(10);
    expect(server.heard.at(-1)).toMatchObject({ t: "unsub", s: "task-1" });
  });
});

describe("whatever the network does", () => {
  const STREAMS = ["me", "board", "task-1", "conversation-1"];

  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    "nothing is lost, repeated or reordered (script %i)",
    async (seed) => {
      const random = randomFrom(seed);
      const [server, clock, browser] = [new FakeServer(random), new Clock(), new FakeBrowser()];
      const tabs = ["one", "two"].map((id) => tabOf(server, clock, browser, id, random));
      for (const tab of tabs) {
        for (const stream of STREAMS)
          tab.relay.streams.follow(stream, stream === "me" || stream === "board" ? 100 : 0);
        tab.relay.start();
      }
      for (let step = 0; step < 120; step += 1) {
        server.faults =
          random() < 0.5 ? { drop: 0.2, repeat: 0.2, swap: 0.2 } : { drop: 0, repeat: 0, swap: 0 };
        const draw = random();
        if (draw < 0.75)
          server.publish(STREAMS[Math.floor(random() * STREAMS.length)] ?? "me", `${seed}-${step}`);
        else if (draw < 0.8) server.close([1006, 4503, 4401, 4500][Math.floor(random() * 4)] ?? 1006);
        else if (draw < 0.85) server.ping();
        else await clock.advance(random() * 3_000);
      }
      server.faults = { drop: 0, repeat: 0, swap: 0 };
      await clock.advance(60_000);
      server.ping();
      await clock.advance(6_000);
      for (const tab of tabs) {
        for (const stream of STREAMS) expect(tab.texts(stream)).toEqual(texts(server, stream));
      }
    },
  );
});

describe("backing off", () => {
  it("doubles its bound up to half a minute and spreads over all of it", () => {
    expect([0, 1, 2, 6, 50].map((failures) => backoffMs(failures, () => 1))).toEqual([
      500, 1_000, 2_000, 30_000, 30_000,
    ]);
    expect(backoffMs(3, () => 0)).toBe(0);
  });

  it("knows what each close code asks for", () => {
    expect([1000, 1006, 4401, 4403, 4408, 4413, 4429, 4500, 4503].map(afterClose)).toEqual([
      "later",
      "later",
      "renew",
      "never",
      "later",
      "later",
      "later",
      "later",
      "now",
    ]);
  });
});
