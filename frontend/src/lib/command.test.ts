import { describe, expect, it } from "vitest";
import { Problem, Unreachable } from "./api/problem";
import { IdempotencyKey } from "./command";

const refusal = (status: number) => new Problem({ title: "", status, code: "x" });

describe("the key of a command", () => {
  it("stays while the outcome of the same wish is unknown", () => {
    const key = new IdempotencyKey();
    const first = key.for({ bid: 1 });
    key.settled(new Unreachable());
    expect(key.for({ bid: 1 })).toBe(first);
    key.settled(refusal(503));
    expect(key.for({ bid: 1 })).toBe(first);
  });

  it("changes with the content and after a definite answer", () => {
    const key = new IdempotencyKey();
    const first = key.for({ bid: 1 });
    const second = key.for({ bid: 2 });
    key.settled(null);
    const third = key.for({ bid: 2 });
    key.settled(refusal(409));
    const fourth = key.for({ bid: 2 });
    expect(new Set([first, second, third, fourth]).size).toBe(4);
  });
});
