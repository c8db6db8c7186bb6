// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { keptOf } from "@/lib/kept";
import { session } from "@/lib/session/browser";
import { answers, KARIM, open, page, problem, signIn, TASK_ID, takes, task } from "./world";

const user = userEvent.setup();
const TASK_PAGE = `/tasks/${TASK_ID}`;

describe("a page that is not there", () => {
  it("is named so, in the reader's words, and leads on", async () => {
    answers(TASK_PAGE, () => problem(404, "no_such_task"));
    await open(TASK_PAGE);
    expect(await screen.findByRole("heading", { level: 1, name: "There is nothing here" })).toBeTruthy();
    expect(document.title).toBe("There is nothing here · Souk");
    expect(screen.getByText("This task is not there, or was deleted.")).toBeTruthy();
    const main = within(screen.getByRole("main"));
    expect(main.getByRole("link", { name: "To the home page" }).getAttribute("href")).toBe("/");
  });
});

describe("a mailed link", () => {
  it("that is incomplete says so, asks nothing of the server, and leads on", async () => {
    const asked = takes("post", "/auth/verify-email", () => problem(422, "invalid_request"));
    await open("/verify-email");
    expect(await screen.findByText(/This address is incomplete/)).toBeTruthy();
    const main = within(screen.getByRole("main"));
    expect(main.getByRole("link", { name: "Sign in" })).toBeTruthy();
    expect(asked).toHaveLength(0);
  });

  it("for a new password that is incomplete offers another", async () => {
    await open("/reset-password");
    expect(await screen.findByText(/This address is incomplete/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Ask for a new link" }).getAttribute("href")).toBe(
      "/forgot-password",
    );
  });

  it("is not asked for without an address", async () => {
    const asked = takes("post", "/auth/forgot-password", () => problem(422, "invalid_request"));
    await open("/forgot-password");
    await user.click(await screen.findByRole("button", { name: "Send the link" }));
    expect(await screen.findByText("Enter an e-mail address.")).toBeTruthy();
    expect(asked).toHaveLength(0);
  });
});

describe("whoever may not", () => {
  it("is led to where their role is changed", async () => {
    signIn("client");
    answers(TASK_PAGE, task());
    answers(`${TASK_PAGE}/questions`, page());
    await open(TASK_PAGE);
    const way = await screen.findByRole("link", { name: "Change your role" });
    expect(way.getAttribute("href")).toBe("/profile?tab=account");
  });
});

describe("what was typed and not sent", () => {
  it("is still there for who looked elsewhere and came back", async () => {
    signIn("freelancer");
    answers(TASK_PAGE, task());
    const { router } = await open(TASK_PAGE);
    const words = "I know bakeries, and I draw.";
    await user.type(await screen.findByRole("textbox", { name: "Your proposal" }), words);
    await router.navigate({ to: "/how-it-works" });
    await screen.findByRole("heading", { level: 1, name: "How it works" });
    await router.navigate({ to: "/tasks/$taskId", params: { taskId: TASK_ID } });
    expect(await screen.findByRole("textbox", { name: "Your proposal" })).toHaveProperty("value", words);
  });

  it("is forgotten when its author signs out", async () => {
    signIn("freelancer");
    answers(TASK_PAGE, task());
    await open(TASK_PAGE);
    await user.type(await screen.findByRole("textbox", { name: "Your proposal" }), "For nobody else.");
    const place = `offer ${KARIM.id} ${TASK_ID} undefined`;
    expect(keptOf(place)).toMatchObject({ proposal: "For nobody else." });
    await session.leave();
    expect(keptOf(place)).toBeUndefined();
  });
});
