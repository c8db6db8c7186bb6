// @vitest-environment node
import { expect, test } from "vitest";
import { hex } from ".";
import { leafOf } from "./leaf";

const EVENT = {
  stream: "task-1",
  version: 3,
  name: "task.posted",
  schema_version: 2,
  body: btoa('{"a":"\xc3\xa4"}'),
  at: "2026-03-01T12:00:00.123456Z",
  actor: "00000000-0000-0000-0000-000000000001",
  public: false,
  people: ["00000000-0000-0000-0000-000000000002", "00000000-0000-0000-0000-000000000003"],
  roles: ["auditor", "operator"],
  command_id: "00000000-0000-0000-0000-000000000004",
  correlation_id: null,
  causation: 7,
};
const BARE = {
  ...EVENT,
  body: btoa("{}"),
  at: "2026-03-01T12:00:00Z",
  public: true,
  people: [],
  roles: [],
  command_id: null,
  causation: null,
};

test("an event has the leaf that the server signed for it", async () => {
  expect(hex(await leafOf(EVENT))).toBe("6893fff6c1052217e322edc968dd9c473da399fd27dcad49a9289ac85679adb6");
  expect(hex(await leafOf(BARE))).toBe("d6ef5de4fd5d86865d00234ccd5041342af5953b8a86e65c1a59b4f401beee92");
});

test("any other word makes another leaf", async () => {
  const leaf = hex(await leafOf(EVENT));
  const changes = [
    { version: 4 },
    { roles: ["auditor"] },
    { causation: 8 },
    { at: "2026-03-01T12:00:00.123457Z" },
  ];
  for (const change of changes) expect(hex(await leafOf({ ...EVENT, ...change }))).not.toBe(leaf);
});
