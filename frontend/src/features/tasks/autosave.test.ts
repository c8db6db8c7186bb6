import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Problem, Unreachable } from "@/lib/api/problem";
import { Autosave, type Kept, type Save } from "./autosave";

type Body = { title: string };
type Call = { body: Body; kept: Kept | null; key: string };

/** A server that answers what it is told to, in turn; then it saves. */
function server(...answers: Array<unknown>) {
  const calls: Call[] = [];
  const save: Save<Body> = async (body, kept, header) => {
    calls.push({ body, kept, key: header["idempotency-key"] });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    await answer;
    return { id: kept?.id ?? `draft-${calls.length}`, version: (kept?.version ?? 0) + 1 };
  };
  return { calls, autosave: new Autosave(save, null, { title: "" }) };
}

function held() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

const changed = () => new Problem({ title: "", status: 412, code: "version_changed" });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what is typed", () => {
  it("is saved once the typing pauses, and not while it goes on", async () => {
    const { autosave, calls } = server();
    for (const title of ["S", "Sh", "Shop"]) {
      autosave.typed({ title });
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(calls.map(({ body }) => body.title)).toEqual(["Shop"]);
    expect(autosave.state.kind).toBe("saved");
    expect(autosave.id).toBe("draft-1");
  });

  it("begins no draft as long as nothing has been typed", async () => {
    const { autosave, calls } = server();
    autosave.typed({ title: "" });
    await vi.advanceTimersByTimeAsync(10_000);
    await autosave.flush();
    expect(calls).toEqual([]);
    expect(autosave.state.kind).toBe("idle");
  });

  it("while a save is on its way follows it, on top of its version", async () => {
    const slow = held();
    const { autosave, calls } = server(slow.promise);
    autosave.typed({ title: "Shop" });
    const first = autosave.flush();
    autosave.typed({ title: "Shop front" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(calls).toHaveLength(1);
    slow.resolve();
    await first;
    expect(calls[1]).toMatchObject({
      body: { title: "Shop front" },
      kept: { id: "draft-1", version: 1 },
    });
    expect(calls).toHaveLength(2);
    expect(autosave.unsaved).toBe(false);
  });
});

describe("a save that fails", () => {
  it("says so, keeps the words and is tried again", async () => {
    const { autosave, calls } = server(new Unreachable("gone"));
    autosave.typed({ title: "Shop" });
    await autosave.flush();
    expect(autosave.state).toMatchObject({ kind: "failed" });
    expect(autosave.unsaved).toBe(true);
    await autosave.flush();
    expect(autosave.state.kind).toBe("saved");
    expect(calls[1]?.key).toBe(calls[0]?.key);
  });

  it("without an answer is repeated as it was before anything newer: no second draft", async () => {
    const { autosave, calls } = server(new Unreachable("lost"));
    autosave.typed({ title: "Shop" });
    await autosave.flush();
    autosave.typed({ title: "Shop front" });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(calls.map(({ body }) => body.title)).toEqual(["Shop", "Shop", "Shop front"]);
    expect(calls[1]).toEqual(calls[0]);
    expect(calls[2]?.kept).toEqual({ id: "draft-2", version: 1 });
  });

  it("because another tab was faster waits for a decision; insisting names no version", async () => {
    const { autosave, calls } = server(undefined, changed());
    autosave.typed({ title: "Shop" });
    await autosave.flush();
    autosave.typed({ title: "Shop front" });
    await autosave.flush();
    expect(autosave.state).toMatchObject({ kind: "failed", error: { status: 412 } });
    await autosave.insist();
    expect(calls[2]?.kept).toEqual({ id: "draft-1", version: null });
    expect(calls[2]?.key).not.toBe(calls[1]?.key);
    expect(autosave.state.kind).toBe("saved");
  });

  it("because the draft is gone can go into a new one", async () => {
    const { autosave, calls } = server(undefined, changed());
    autosave.typed({ title: "Shop" });
    await autosave.flush();
    autosave.typed({ title: "Shop front" });
    await autosave.flush();
    await autosave.anew();
    expect(calls[2]?.kept).toBeNull();
    expect(autosave.id).toBe("draft-3");
  });
});

it("saves nothing any more once it is stopped, and waits for what is on its way", async () => {
  const slow = held();
  const { autosave, calls } = server(slow.promise);
  autosave.typed({ title: "Shop" });
  void autosave.flush();
  const stopped = autosave.stop();
  slow.resolve();
  await stopped;
  expect(autosave.id).toBe("draft-1");
  autosave.typed({ title: "Shop" });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(calls).toHaveLength(1);
  expect(autosave.unsaved).toBe(false);
});

it("saves after all what was on the form when the posting was refused", async () => {
  const { autosave, calls } = server();
  autosave.typed({ title: "Shop" });
  await autosave.stop();
  autosave.resume();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(calls).toHaveLength(1);
});
