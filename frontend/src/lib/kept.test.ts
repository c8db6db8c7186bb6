import { describe, expect, it } from "vitest";
import { keep, keptOf } from "./kept";

describe("what was typed and not sent", () => {
  it("is found again by its key alone", () => {
    keep("message mona 1", "Half a sen");
    expect(keptOf("message mona 1")).toBe("Half a sen");
    expect(keptOf("message karim 1")).toBeUndefined();
  });

  it("is forgotten once it was sent", () => {
    keep("offer mona 1", { bid: "10" });
    keep("offer mona 1", null);
    expect(keptOf("offer mona 1")).toBeUndefined();
  });

  it("is kept for the fifty newest", () => {
    for (let each = 0; each < 51; each += 1) keep(`message ${each}`, each);
    expect(keptOf("message 0")).toBeUndefined();
    expect(keptOf("message 50")).toBe(50);
  });
});
