// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  answers,
  card,
  done,
  FREELANCER,
  KARIM,
  MONA,
  open,
  page,
  problem,
  signIn,
  TASK_ID,
  takes,
  task,
} from "./world";

const user = userEvent.setup();
const TASK_PAGE = `/tasks/${TASK_ID}`;
describe("looking at a task", () => {
  it("counts for who is not its client", async () => {
    signIn("freelancer");
    answers(TASK_PAGE, task());
    const views = takes("post", `${TASK_PAGE}/views`, () => done());
    await open(TASK_PAGE);
    expect(await screen.findByText("Views")).toBeTruthy();
    await waitFor(() => expect(views).toHaveLength(1));
  });

  it("does not count for its client, who sees how many have looked", async () => {
    signIn("client");
    answers(TASK_PAGE, task({ mine: true, views: 12 }));
    answers(`${TASK_PAGE}/applications`, page());
    const views = takes("post", `${TASK_PAGE}/views`, () => done());
    await open(TASK_PAGE);
    expect(await screen.findByText("12")).toBeTruthy();
    expect(views).toHaveLength(0);
  });

  it("shows the files that belong to it, and what happened", async () => {
    const file = { id: TASK_ID, name: "brief.pdf", media_type: "application/pdf", bytes: 12_000 };
    answers(TASK_PAGE, task({ files: [file] }));
    answers(
      `${TASK_PAGE}/timeline`,
      page({
        position: 7,
        name: "task.posted",
        actor: MONA,
        at: "2026-11-20T10:00:00Z",
        amount: null,
        number: null,
      }),
    );
    await open(TASK_PAGE);
    expect(await screen.findByText(/brief\.pdf/)).toBeTruthy();
    expect(await screen.findByText("Task posted")).toBeTruthy();
  });

  it("can be passed on as a link", async () => {
    answers(TASK_PAGE, task());
    await open(TASK_PAGE);
    await user.click(await screen.findByRole("button", { name: "Share" }));
    expect(await screen.findByText("The link is copied.")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain(TASK_PAGE);
  });
});

describe("a task that is over", () => {
  it("does not promise offers to its client", async () => {
    signIn("client");
    answers(TASK_PAGE, task({ mine: true, stage: "cancelled" }));
    answers(`${TASK_PAGE}/applications`, page());
    await open(TASK_PAGE);
    expect(await screen.findByText("Nobody applied")).toBeTruthy();
    expect(screen.queryByText(/Freelancers see your task now/)).toBeNull();
  });
});

describe("applying", () => {
  const left = { most: 30, left: 27, next_at: null, alike_most: 5, alike: 3, alike_next_at: null };

  it("says how many proposals are left, and of the same words", async () => {
    signIn("freelancer");
    answers(TASK_PAGE, task());
    answers("/me/proposals", left);
    await open(TASK_PAGE);
    expect(await screen.findByText(/^27 more proposals can go out within 24 hours/)).toBeTruthy();
    expect(screen.getByText(/went to 3 tasks\. They can go to 2 more\./)).toBeTruthy();
  });

  it("says when more can go out", async () => {
    signIn("freelancer");
    answers(TASK_PAGE, task());
    const later = new Date(Date.now() + 3 * 3_600_000 + 60_000).toISOString();
    answers("/me/proposals", { ...left, left: 0, alike: 5, next_at: later, alike_next_at: later });
    await open(TASK_PAGE);
    expect(await screen.findByText(/^You have sent 30 proposals .* can go out in 3 hours/)).toBeTruthy();
    expect(screen.getByText(/They can go out again in 3 hours/)).toBeTruthy();
  });
});

describe("deleting a task", () => {
  it("asks first, says what follows, and leads to one's tasks", async () => {
    signIn("client");
    answers(TASK_PAGE, task({ mine: true }));
    answers(`${TASK_PAGE}/applications`, page());
    answers("/me/tasks", page());
    const deleted = takes("delete", TASK_PAGE, () => done());
    const { router } = await open(TASK_PAGE);
    await user.click(await screen.findByRole("button", { name: "Delete" }));
    const dialog = await screen.findByRole("dialog", { name: "Delete this task?" });
    expect(dialog.textContent).toContain("Whoever applied is told.");
    expect(deleted).toHaveLength(0);
    await user.click(screen.getAllByRole("button", { name: "Delete" }).at(-1) as HTMLElement);
    await waitFor(() => expect(router.state.location.pathname).toBe("/my-tasks"));
    expect(deleted).toHaveLength(1);
  });
});

describe("inviting a freelancer", () => {
  const opened = async () => {
    signIn("client", MONA);
    answers("/users", page(FREELANCER));
    answers("/me/tasks", page({ ...card(), views: 0 }));
    await open("/freelancers");
    await user.click(await screen.findByRole("button", { name: `Invite ${KARIM.name}` }));
    return screen.findByRole("combobox", { name: "Which of your open tasks?" });
  };

  it("goes to one of one's open tasks, with a word", async () => {
    answers(`${TASK_PAGE}/invitations`, page());
    const sent = takes("post", `${TASK_PAGE}/invitations`, () => done());
    await user.selectOptions(await opened(), TASK_ID);
    await user.type(screen.getByRole("textbox", { name: `A word to ${KARIM.name}` }), "Your lamps!");
    await user.click(screen.getByRole("button", { name: "Send invitation" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(await sent[0]?.json()).toEqual({ freelancer: KARIM.id, note: "Your lamps!" });
    expect(await screen.findByText(`${KARIM.name} is invited.`)).toBeTruthy();
  });

  it("says why it was refused", async () => {
    answers(`${TASK_PAGE}/invitations`, page());
    takes("post", `${TASK_PAGE}/invitations`, () => problem(409, "invitations_used_up"));
    await user.selectOptions(await opened(), TASK_ID);
    await user.click(screen.getByRole("button", { name: "Send invitation" }));
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});
