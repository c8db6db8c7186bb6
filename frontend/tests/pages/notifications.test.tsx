// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Notification } from "@/lib/api/types";
import { CONVERSATION_ID, KARIM, open, server, signIn, TASK_ID } from "./world";

const user = userEvent.setup();
const DONE = { position: 99, events: [] };

function notice(id: number, more: Partial<Notification> = {}): Notification {
  return {
    id,
    kind: "application_received",
    topic: "applications",
    at: "2026-11-20T10:00:00Z",
    read: false,
    task: { id: TASK_ID, title: "Logo for a bakery" },
    conversation: null,
    contract: null,
    search: null,
    actor: KARIM,
    amount: null,
    detail: null,
    count: 1,
    ...more,
  };
}

/** A server that keeps notifications; `asked` has the queries of every list that was read. */
function keeping(...held: Notification[]) {
  const away = new Set<number>();
  const asked: string[] = [];
  const at = (params: object) => Number((params as { position: string }).position);
  const shown = () => held.filter(({ id }) => !away.has(id));
  server.use(
    http.get("*/v1/notifications", ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      const topic = searchParams.get("topic");
      const unread = searchParams.get("unread") === "true";
      return HttpResponse.json({
        items: shown().filter((each) => (!topic || each.topic === topic) && !(unread && each.read)),
        next: null,
      });
    }),
    http.delete("*/v1/notifications/:position", ({ params }) => {
      away.add(at(params));
      return HttpResponse.json(DONE);
    }),
    http.post("*/v1/notifications/:position/restore", ({ params }) => {
      away.delete(at(params));
      return HttpResponse.json(DONE);
    }),
    http.post("*/v1/notifications/:position/read", ({ params }) => {
      for (const each of held) if (each.id === at(params)) each.read = true;
      return HttpResponse.json(DONE);
    }),
    http.delete("*/v1/notifications", () => {
      for (const { id, read } of held) if (read) away.add(id);
      return HttpResponse.json(DONE);
    }),
  );
  return { asked };
}

const lines = () => [...document.querySelectorAll("[data-notification]")];

describe("the notifications", () => {
  it("say who did what, why, and how many stand behind one", async () => {
    signIn("both");
    keeping(
      notice(4, { count: 3 }),
      notice(3, { kind: "application_declined", detail: "price" }),
      notice(2, { kind: "message_received", task: null, conversation: CONVERSATION_ID, count: 2 }),
      notice(1, {
        kind: "search_matched",
        topic: "tasks",
        count: 2,
        search: { id: TASK_ID, title: "Logos" },
      }),
    );
    await open("/notifications");
    const words = async (text: RegExp) =>
      expect(await screen.findByRole("link", { name: text })).toBeTruthy();
    await words(/3 people applied to “.Logo for a bakery.”/);
    await words(/was declined: the price/);
    await words(/Karim Hassan. sent you 2 messages$/);
    await words(/2 new tasks fit your search .Logos/);
  });

  it("are deleted one by one, and had back", async () => {
    signIn("both");
    keeping(notice(2), notice(1, { kind: "task_updated", topic: "tasks" }));
    await open("/notifications");
    await user.click(await screen.findByRole("button", { name: /^Delete: .*applied/ }));
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(document.activeElement?.textContent).toContain("was changed");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(lines()).toHaveLength(2));
  });

  it("say how a deleted one came back when all were marked as read meanwhile", async () => {
    signIn("both");
    const held = [notice(2), notice(1, { kind: "task_updated", topic: "tasks" })];
    keeping(...held);
    server.use(
      http.post("*/v1/notifications/read", () => {
        for (const each of held) each.read = true;
        return HttpResponse.json(DONE);
      }),
    );
    const deleteFirst = async () => {
      await user.click(await screen.findByRole("button", { name: /^Delete: .*applied/ }));
      await waitFor(() => expect(lines()).toHaveLength(1));
    };
    const { router } = await open("/notifications");
    await deleteFirst();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByText("It is back.");
    await deleteFirst();
    await user.click(screen.getByRole("button", { name: "Mark all as read" }));
    await user.click((await screen.findAllByRole("button", { name: "Undo" })).at(-1) as HTMLElement);
    await screen.findByText("It is back, and marked as read.");
    expect(lines()).toHaveLength(2);
    await deleteFirst();
    await router.navigate({ to: "/notifications", search: { unread: true } });
    await screen.findByText("Nothing found");
    await user.click((await screen.findAllByRole("button", { name: "Undo" })).at(-1) as HTMLElement);
    await screen.findByText("It is back under all notifications; this list does not show it.");
  });

  it("are read one by one, and those read are cleared once that is confirmed", async () => {
    signIn("both");
    keeping(notice(2), notice(1));
    await open("/notifications");
    const [first] = await screen.findAllByRole("button", { name: /^Mark as read/ });
    if (!first) throw new Error("nothing to read");
    await user.click(first);
    await waitFor(() => expect(screen.getAllByText("Unread")).toHaveLength(1));
    await user.click(screen.getByRole("button", { name: "Clear what is read" }));
    const dialog = await screen.findByRole("dialog");
    expect(lines()).toHaveLength(2);
    await user.click(within(dialog).getByRole("button", { name: "Clear what is read" }));
    await waitFor(() => expect(lines()).toHaveLength(1));
  });

  it("are narrowed by the address, and a narrow list is not marked as a whole", async () => {
    signIn("both");
    const { asked } = keeping(notice(1));
    const { router } = await open("/notifications");
    await screen.findByRole("button", { name: "Mark all as read" });
    await user.click(screen.getByRole("button", { name: "Money" }));
    await screen.findByText("Nothing found");
    expect(router.state.location.search).toEqual({ topic: "money" });
    expect(asked.at(-1)).toContain("topic=money");
    expect(screen.queryByRole("button", { name: "Mark all as read" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show all" }));
    await waitFor(() => expect(lines()).toHaveLength(1));
    await user.type(screen.getByRole("searchbox", { name: "Search notifications" }), "Logo{Enter}");
    await waitFor(() => expect(asked.at(-1)).toContain("q=Logo"));
  });
});

describe("the bell", () => {
  it("opens the newest in place, and closes with the keyboard", async () => {
    signIn("both");
    keeping(notice(1));
    await open("/how-it-works");
    const bell = await screen.findByRole("button", { name: /notification/i });
    await user.click(bell);
    const shown = await screen.findByRole("dialog", { name: "Latest notifications" });
    expect(await within(shown).findByRole("link", { name: /applied to/ })).toBeTruthy();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
