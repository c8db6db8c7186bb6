// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { answers, KARIM, MONA, open, page, problem, signIn, takes } from "./world";

const user = userEvent.setup();
const NOBODY = "00000000-0000-0000-0000-000000000000";

function event(more: object = {}) {
  return {
    position: 12,
    stream: "task-1",
    version: 1,
    name: "task.posted",
    at: "2026-11-20T10:00:00Z",
    actor: MONA.id,
    fields: { title: "[masked]", brief: { kind: "digital" } },
    personal: { title: MONA.id },
    command_id: null,
    correlation_id: null,
    causation: null,
    error: null,
    ...more,
  };
}

const whole = { ...event(), schema_version: 1, public: true, people: [], roles: [], leaf: "x", body: "e30=" };

describe("the list of events", () => {
  it("says that filters have emptied it, and clears them", async () => {
    signIn("auditor", KARIM);
    answers("/audit/events", () => page());
    const { router } = await open("/audit?name=task.posted");
    expect(await screen.findByText("No event matches these filters")).toBeTruthy();
    const [clear] = screen.getAllByRole("button", { name: "Clear filters" });
    await user.click(clear as HTMLElement);
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(await screen.findByText("Nothing has happened yet")).toBeTruthy();
  });

  it("names what the platform itself did, and what cannot be read", async () => {
    signIn("auditor", KARIM);
    answers("/audit/events", () => page(event({ actor: NOBODY, error: "malformed", fields: null })));
    await open("/audit");
    expect((await screen.findAllByText("the platform")).length).toBeGreaterThan(0);
    expect(screen.getAllByText("cannot be read").length).toBeGreaterThan(0);
  });

  it("is not for everybody", async () => {
    signIn("client", KARIM);
    answers("/audit/events", () => problem(403, "wrong_role"));
    await open("/audit");
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    expect(screen.queryByRole("link", { name: "Audit" })).toBeNull();
  });
});

describe("a masked text", () => {
  it("is shown once its reason is recorded", async () => {
    signIn("auditor", KARIM);
    answers("/audit/events/12", whole);
    answers("/audit/checkpoint", () => problem(404, "not_sealed"));
    const told = { field: "title", person: MONA.id, text: "Logo for a bakery", erased: false, position: 13 };
    const asked = takes("post", "/audit/events/12/reveal", () => HttpResponse.json(told));
    await open("/audit/events/12");
    await user.click(await screen.findByRole("button", { name: "Reveal title" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText("Reason"), "The two disagree on it.");
    await user.selectOptions(within(dialog).getByLabelText("What for"), "fraud");
    await user.click(within(dialog).getByRole("button", { name: "Record and reveal" }));
    expect(await screen.findByText("Logo for a bakery")).toBeTruthy();
    const [request] = asked;
    const body = { field: "title", ground: "fraud", reason: "The two disagree on it." };
    expect(await request?.json()).toEqual(body);
    expect(request?.headers.get("idempotency-key")).toBeTruthy();
  });
});

describe("a stream", () => {
  it("goes back to any of its events", async () => {
    signIn("auditor", KARIM);
    const [first, last] = [event(), event({ position: 15, version: 2, name: "task.edited" })];
    answers("/audit/streams/task-1", { stream: "task-1", kind: "task", events: 2, first, last });
    answers("/audit/streams/task-1/state", { stream: "task-1", event: last, state: { stage: "posted" } });
    answers("/audit/streams/task-1/diff", {
      stream: "task-1",
      before: null,
      after: last,
      changed: [{ path: ["stage"], before: null, after: "posted" }],
    });
    answers("/audit/events", () => page(first, last));
    const { router } = await open("/audit/streams/task-1");
    const slider = await screen.findByRole("slider", { name: "As of" });
    expect(slider.getAttribute("aria-valuetext")).toBe("version 2");
    const [before] = await screen.findAllByRole("button", { name: /task.posted/ });
    await user.click(before as HTMLElement);
    await waitFor(() => expect(router.state.location.search).toEqual({ version: 1 }));
    await waitFor(() => expect(slider.getAttribute("aria-valuetext")).toBe("version 1"));
    expect(await screen.findByRole("list", { name: "Changed values" })).toBeTruthy();
  });
});
