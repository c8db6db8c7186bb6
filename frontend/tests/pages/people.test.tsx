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
  open,
  PRICE,
  page,
  problem,
  signIn,
  TASK_ID,
  takes,
  task,
} from "./world";

const user = userEvent.setup();
const OFFER = {
  id: TASK_ID,
  title: "A lamp by hand",
  description: "One lamp of forty, made by hand.",
  category: "design",
  price: PRICE,
  days: 7,
  published_at: "2026-11-20T10:00:00Z",
  freelancer: KARIM,
};

describe("the directory", () => {
  it("lists people and narrows them by address", async () => {
    answers("/users", () => page(FREELANCER));
    const { router } = await open("/freelancers?verified=true");
    expect(await screen.findByRole("link", { name: KARIM.name })).toBeTruthy();
    expect(screen.getByText("2 tasks done")).toBeTruthy();
    expect(screen.getByRole("searchbox", { name: "Search freelancers" })).toBeTruthy();
    expect(router.state.location.search).toEqual({ verified: true });
  });

  it("says when nobody was found and clears the filters", async () => {
    answers("/users", () => page());
    const { router } = await open("/freelancers?city=Giza");
    await user.click(await screen.findByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });
});

describe("saving a task", () => {
  it("shows at once and is taken back when it is refused", async () => {
    signIn("freelancer");
    answers(`/tasks/${TASK_ID}`, task());
    let refuse: (answer: Response) => void = () => {};
    takes("put", `/tasks/${TASK_ID}/saved`, () => new Promise((resolve) => (refuse = resolve)));
    await open(`/tasks/${TASK_ID}`);
    await user.click(await screen.findByRole("button", { name: "Save" }));
    expect(await screen.findByRole("button", { name: "Saved", pressed: true })).toBeTruthy();
    refuse(problem(409, "too_many_saved"));
    expect(await screen.findByRole("button", { name: "Save", pressed: false })).toBeTruthy();
    expect(await screen.findByText("It was not saved. Try again.")).toBeTruthy();
  });

  it("is found again beside the searches", async () => {
    signIn("freelancer");
    answers("/me/saved-tasks", () => page(card()));
    answers("/me/searches", { items: [] });
    await open("/saved-tasks");
    expect(await screen.findByRole("link", { name: "Logo for a bakery" })).toBeTruthy();
    expect(screen.getByText(/Save a search while browsing/)).toBeTruthy();
  });
});

describe("an offer", () => {
  it("is published from the second tab of what one can put up", async () => {
    signIn("freelancer");
    answers(`/offers/${TASK_ID}`, OFFER);
    const sent = takes("post", "/offers", () => done());
    const { router } = await open("/offers/create");
    await user.type(await screen.findByRole("textbox", { name: "What you offer" }), OFFER.title);
    await user.type(screen.getByRole("textbox", { name: "What is included" }), OFFER.description);
    await user.type(screen.getByRole("textbox", { name: "Price from" }), "1000");
    await user.click(screen.getByRole("button", { name: "Publish the service" }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/offers/${TASK_ID}`));
    expect(await sent[0]?.json()).toMatchObject({ title: OFFER.title, price: PRICE, days: 7 });
  });
});

describe("how one is told", () => {
  it("is a matrix of kinds and channels, and money is always told", async () => {
    signIn("both");
    const choice = (kind: string, topic: string, channel: string, fixed = false) => ({
      kind,
      topic,
      channel,
      wanted: true,
      fixed,
    });
    answers("/me/notification-preferences", {
      choices: [choice("refunded", "money", "in_app", true), choice("message_received", "messages", "email")],
      digest: "off",
      quiet: null,
      zone: "Africa/Cairo",
    });
    const sent = takes("put", "/me/notification-preferences", () => done());
    await open("/notifications/preferences");
    const money = await screen.findByRole("checkbox", { name: "Money is refunded: On the page" });
    expect((money as HTMLInputElement).disabled).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "A message: E-mail" }));
    await user.click(screen.getByRole("checkbox", { name: "No mail in quiet hours" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(await sent[0]?.json()).toEqual({
      choices: [{ kind: "message_received", channel: "email", wanted: false }],
      digest: "off",
      quiet: { start: 1_320, end: 420 },
      zone: "Africa/Cairo",
    });
  });
});
