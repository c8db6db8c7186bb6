// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { components } from "@/lib/api.gen";
import {
  APPLICATION_ID,
  accepted,
  answers,
  CONVERSATION_ID,
  contract,
  done,
  KARIM,
  MONA,
  open,
  page,
  signIn,
  TASK_ID,
  takes,
} from "./world";

type Room = components["schemas"]["RoomView"];
const user = userEvent.setup();
const AT = "2026-11-20T10:00:00Z";
const ROOM = `/contracts/${APPLICATION_ID}`;

const DISPUTE = {
  answered: null,
  opened_at: AT,
  answer_by: AT,
  settle_by: null,
  escalated: null,
  escalated_at: null,
  ended_at: null,
  decision: null,
  decided_minor: null,
  decided_by: null,
  rule: null,
  cited: [],
};

function enter(more: Partial<Room>): void {
  const room: Room = {
    id: APPLICATION_ID,
    task: { id: TASK_ID, title: "Logo for a bakery" },
    client: MONA,
    freelancer: KARIM,
    amount: accepted.amount,
    days: 7,
    agreed_at: AT,
    due_at: null,
    stage: "working",
    disputed: false,
    approve_by: null,
    conversation: CONVERSATION_ID,
    deliveries: [],
    milestones: [],
    changes: [],
    offer: null,
    dispute: null,
    ended: null,
    ended_at: null,
    to_freelancer_minor: null,
    version: 3,
    ...more,
  };
  answers(`${ROOM}/room`, room);
  answers(`${ROOM}/timeline`, page());
  answers(ROOM, contract());
}

describe("the contract room", () => {
  it("leads its client to the payment that it waits for", async () => {
    signIn("client", MONA);
    enter({ stage: "agreed" });
    await open(ROOM);
    const way = await screen.findByRole("link", { name: "Pay into escrow" });
    expect(way.getAttribute("href")).toBe(`/tasks/${TASK_ID}`);
  });

  it("asks before other terms are agreed to", async () => {
    signIn("client", MONA);
    enter({
      changes: [
        {
          number: 1,
          proposer: KARIM.id,
          text: "A second draft as well.",
          due_at: null,
          milestones: [],
          status: "open",
          reason: "",
          at: AT,
        },
      ],
    });
    const agreed = takes("post", `${ROOM}/changes/1/answer`, () => done());
    await open(ROOM);
    await user.click(await screen.findByRole("button", { name: "Agree" }));
    expect(agreed).toHaveLength(0);
    const asked = within(await screen.findByRole("dialog", { name: "Agree to these terms?" }));
    await user.click(asked.getByRole("button", { name: "Agree" }));
    await waitFor(() => expect(agreed).toHaveLength(1));
  });

  it("asks before a dispute goes to an operator", async () => {
    signIn("client", MONA);
    const side = (by: string, minor: number) => ({ by, minor, reason: "As I see it.", at: AT, files: [] });
    enter({
      disputed: true,
      dispute: {
        ...DISPUTE,
        status: "answered",
        opened: side(MONA.id, 0),
        answered: side(KARIM.id, 199_999),
        settle_by: AT,
      },
    });
    const told = takes("post", `${ROOM}/dispute/escalate`, () => done());
    await open(ROOM);
    await user.click(await screen.findByRole("button", { name: "Ask an operator to decide" }));
    expect(told).toHaveLength(0);
    const asked = within(await screen.findByRole("dialog", { name: "Ask an operator to decide?" }));
    await user.click(asked.getByRole("button", { name: "Ask an operator to decide" }));
    await waitFor(() => expect(told).toHaveLength(1));
  });

  it("delivers the milestone in sight, also where the plan came while the page was open", async () => {
    signIn("freelancer");
    enter({});
    const delivered = takes("post", `${ROOM}/deliveries`, () => done());
    const { queries } = await open(ROOM);
    const note = await screen.findByRole("textbox", { name: "What you deliver" });
    const part = (number: number, title: string) => ({
      number,
      title,
      amount_minor: 50_000,
      approved: false,
    });
    enter({ milestones: [part(1, "A sketch"), part(2, "The wall")] });
    await queries.invalidateQueries();
    expect(await screen.findByRole("combobox", { name: "Milestone" })).toHaveProperty("value", "1");
    await user.type(note, "Here it is.");
    await user.click(screen.getByRole("button", { name: "Deliver" }));
    await waitFor(() => expect(delivered).toHaveLength(1));
    expect(await delivered[0]?.json()).toMatchObject({ milestone: 1 });
  });

  it("gives three days as three days", async () => {
    signIn("client", MONA);
    const soon = new Date(Date.now() + 3 * 86_400_000 - 60_000).toISOString();
    const opened = { by: MONA.id, minor: 0, reason: "As I see it.", at: AT, files: [] };
    enter({ disputed: true, dispute: { ...DISPUTE, status: "open", opened, answer_by: soon } });
    await open(ROOM);
    expect(await screen.findByText("3 days left.")).toBeTruthy();
  });
});
