// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { delay, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { safeNext } from "@/features/account/pages/login";
import { session } from "@/lib/session/browser";
import {
  APPLICATION_ID,
  accepted,
  answers,
  CONVERSATION_ID,
  card,
  contract,
  done,
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
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const TASK_PAGE = `/tasks/${TASK_ID}`;

describe("a list", () => {
  it("shows what there is, and its end once more was loaded", async () => {
    let asked = 0;
    answers("/tasks", () => {
      asked += 1;
      return asked === 1 ? { ...page(card()), next: "more" } : page(card({ id: "x", title: "The second" }));
    });
    await open("/tasks");
    await user.click(await button("Load more"));
    expect(await screen.findByRole("link", { name: "The second" })).toBeTruthy();
    expect(screen.getByText("That is all.")).toBeTruthy();
  });

  it("that filters have emptied says so and clears them", async () => {
    answers("/tasks", () => page());
    const { router } = await open("/tasks?category=design");
    expect(await screen.findByText("No task matches these filters")).toBeTruthy();
    const [clear] = screen.getAllByRole("button", { name: "Clear filters" });
    await user.click(clear as HTMLElement);
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(await screen.findByText("No open tasks at the moment")).toBeTruthy();
  });

  it("that could not be read names the request and is read again on demand", async () => {
    let broken = true;
    answers("/tasks", () => (broken ? problem(500, "internal") : page(card())));
    await open("/tasks");
    expect(await screen.findByText("request-1")).toBeTruthy();
    broken = false;
    await user.click(await button("Try again"));
    expect(await screen.findByRole("link", { name: "Logo for a bakery" })).toBeTruthy();
  });

  it("says that the server is not reached without showing an empty list", async () => {
    answers("/tasks", () => HttpResponse.error());
    await open("/tasks");
    expect(await screen.findByText("Souk cannot be reached")).toBeTruthy();
  });
});

describe("who may go where", () => {
  it("leads visitors to the door and names where they wanted to go", async () => {
    const { router } = await open("/wallet");
    expect(router.state.location.pathname).toBe("/login");
    expect(router.state.location.search).toEqual({ next: "/wallet" });
  });

  it.each([
    ["/messages", "/messages"],
    ["https://elsewhere.example", "/dashboard"],
    ["//elsewhere.example", "/dashboard"],
    ["/\\elsewhere.example", "/dashboard"],
    [undefined, "/dashboard"],
  ])("goes on from the door to %s only within this site", (next, path) => expect(safeNext(next)).toBe(path));

  it("moves the focus to the heading of a new page and names it in the window", async () => {
    answers("/tasks", page());
    await open("/how-it-works");
    await user.click((await screen.findAllByRole("link", { name: "Browse tasks" }))[0] as HTMLElement);
    const heading = await screen.findByRole("heading", { level: 1, name: "Browse tasks" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe("Browse tasks · Souk");
  });

  it("says plainly when there is no such page", async () => {
    await open("/no/such/page");
    expect(await screen.findByRole("heading", { level: 1, name: "There is no such page" })).toBeTruthy();
  });
});

describe("applying", () => {
  it("is for those who have signed in", async () => {
    answers(TASK_PAGE, task());
    await open(TASK_PAGE);
    expect((await screen.findByRole("link", { name: "Sign in to apply" })).getAttribute("href")).toContain(
      "next=",
    );
  });

  it("shows the fee and what arrives to the piastre while the price is typed", async () => {
    signIn("freelancer");
    answers(TASK_PAGE, task());
    await open(TASK_PAGE);
    const price = await screen.findByRole("textbox", { name: "Your price" });
    await user.clear(price);
    await user.type(price, "1999.99");
    const form = within(screen.getByRole("region", { name: "Apply for this task" }));
    expect(form.getByText(/300\.00/)).toBeTruthy();
    expect(form.getByText(/1,699\.99/)).toBeTruthy();
  });

  it("tries the same offer again under the same key, and says why it was refused", async () => {
    signIn("freelancer");
    answers(TASK_PAGE, task());
    const replies = [problem(503, "internal"), problem(409, "already_applied")];
    const offers = takes("post", `${TASK_PAGE}/applications`, () => replies.shift() ?? done());
    await open(TASK_PAGE);
    await user.type(
      await screen.findByRole("textbox", { name: "Your proposal" }),
      "I have drawn signs for years.",
    );
    await user.click(await button("Send offer"));
    expect(await screen.findByText("That did not work. Nothing was changed.")).toBeTruthy();
    await user.click(await button("Send offer"));
    expect(await screen.findByText("You have applied to this task already.")).toBeTruthy();
    const keys = offers.map((request) => request.headers.get("Idempotency-Key"));
    expect(keys[0]).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
    expect(await offers[1]?.json()).toEqual({
      proposal: "I have drawn signs for years.",
      bid: { minor: 663_000, currency: "EGP" },
      days: 7,
      answers: [],
    });
  });
});

describe("what moves money", () => {
  const offer = {
    id: APPLICATION_ID,
    freelancer: KARIM,
    freelancer_skills: [],
    proposal: "First sketches on day two.",
    bid: accepted.amount,
    days: 6,
    answers: [],
    declined: null,
    note: "",
    reason: "",
    revised_at: null,
    shortlisted: false,
    status: "pending",
    submitted_at: "2026-11-20T10:00:00Z",
  };

  it("is asked for first, with price, fee and share, and sent once however often it is pressed", async () => {
    signIn("client", MONA);
    answers(TASK_PAGE, task({ mine: true }));
    answers(`${TASK_PAGE}/applications`, page(offer));
    const sent = takes("post", `${TASK_PAGE}/applications/${APPLICATION_ID}/accept`, async () => {
      await delay(50);
      return done();
    });
    await open(TASK_PAGE);
    await user.click(await button("Accept the offer of Karim Hassan"));
    const dialog = within(await screen.findByRole("dialog"));
    for (const amount of [/1,999\.99/, /300\.00/, /1,699\.99/]) expect(dialog.getByText(amount)).toBeTruthy();
    expect(sent).toHaveLength(0);
    await user.dblClick(dialog.getByRole("button", { name: "Accept" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toHaveLength(1);
  });

  it("waits for the bank after paying, and shows why a payment failed", async () => {
    signIn("client", MONA);
    answers(TASK_PAGE, task({ mine: true, stage: "accepted", accepted, escrow_stage: "requested" }));
    answers(`${TASK_PAGE}/applications`, page());
    let stage: "requested" | "paying" = "requested";
    answers(`/contracts/${APPLICATION_ID}`, () =>
      contract({ stage, failure: stage === "requested" ? "Declined." : null }),
    );
    const sent = takes("post", `/contracts/${APPLICATION_ID}/payment`, () => {
      stage = "paying";
      return done({ id: "p", status: "pending", position: 7 });
    });
    await open(TASK_PAGE);
    expect(await screen.findByText("Declined.")).toBeTruthy();
    expect(screen.getAllByText(/Payments are simulated here/)).not.toHaveLength(0);
    await user.click(screen.getByLabelText("Test card that takes a while"));
    await user.click(await button(/Pay EGP.1,999\.99 into escrow/));
    await user.click(await button("Pay now"));
    expect(await screen.findByText(/We are waiting for the bank/)).toBeTruthy();
    expect(await sent[0]?.json()).toEqual({ method: "card_slow" });
    expect(screen.queryByText("Held in escrow")).toBeNull();
  });

  it("cannot be released before it is held", async () => {
    signIn("client", MONA);
    answers(TASK_PAGE, task({ mine: true, stage: "in_progress", accepted, escrow_stage: "held" }));
    answers(`${TASK_PAGE}/applications`, page());
    answers(`/contracts/${APPLICATION_ID}`, contract({ stage: "refunding" }));
    await open(TASK_PAGE);
    expect((await button("Mark as done and release the money")).hasAttribute("disabled")).toBe(true);
  });
});

describe("the wallet", () => {
  it("shows every line as gross, fee and share that add up, and the balance after it", async () => {
    signIn("freelancer");
    answers("/wallet", {
      balances: [{ currency: "EGP", available: 169_999, held: 0, spent: 0, earned: 169_999 }],
    });
    const line = {
      id: 9,
      at: "2026-11-20T10:00:00Z",
      kind: "received",
      task: { id: TASK_ID, title: "Logo for a bakery" },
      gross: { minor: 199_999, currency: "EGP" },
      fee_minor: 30_000,
      net: { minor: 169_999, currency: "EGP" },
      sign: 1,
      balance_minor: 169_999,
    };
    answers("/wallet/lines", page(line));
    await open("/wallet");
    const row = within(await screen.findByRole("row", { name: /Logo for a bakery/ }));
    expect(row.getByText("Received")).toBeTruthy();
    expect(row.getByText(/1,999\.99/)).toBeTruthy();
    expect(row.getByText(/300\.00/)).toBeTruthy();
    expect(row.getAllByText(/1,699\.99/)).toHaveLength(2);
  });

  it("teaches what will be there while it is empty", async () => {
    signIn("freelancer");
    answers("/wallet", { balances: [] });
    answers("/wallet/lines", page());
    await open("/wallet");
    expect(await screen.findByText("No movements yet")).toBeTruthy();
  });
});

describe("a message", () => {
  it("is shown at once, and one that was not sent goes again under the same key", async () => {
    signIn("freelancer");
    const conversation = {
      id: CONVERSATION_ID,
      task: { id: TASK_ID, title: "Logo for a bakery" },
      other: MONA,
      messages: 0,
      read_by_me: 0,
      read_by_other: 0,
      version: 1,
    };
    answers(`/conversations/${CONVERSATION_ID}`, conversation);
    answers(`/conversations/${CONVERSATION_ID}/messages`, page());
    const replies = [HttpResponse.error()];
    const sent = takes(
      "post",
      `/conversations/${CONVERSATION_ID}/messages`,
      () => replies.shift() ?? done({ id: "m", number: 1, position: 7 }),
    );
    takes("post", `/conversations/${CONVERSATION_ID}/read`, () => done());
    await open(`/messages/${CONVERSATION_ID}`);
    await user.type(await screen.findByRole("textbox", { name: "Write a message" }), "Hello{Enter}");
    expect(screen.getByText("Hello")).toBeTruthy();
    await user.click(await button("Send again"));
    await waitFor(() => expect(screen.queryByText("Sending")).toBeNull());
    expect(screen.getAllByText("Hello")).toHaveLength(1);
    const keys = sent.map((request) => request.headers.get("Idempotency-Key"));
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(2);
  });
});

describe("a session that ends", () => {
  it("is taken up again over the page, and the draft is still there", async () => {
    signIn("freelancer");
    answers(TASK_PAGE, task());
    takes("post", `${TASK_PAGE}/applications`, () => problem(401, "token_expired"));
    takes("post", "/auth/refresh", () => problem(401, "session_ended"));
    const person = { ...KARIM, role: "freelancer" };
    takes("post", "/auth/login", () => done({ access: "new", expires_in: 900, person, position: 0 }));
    await open(TASK_PAGE);
    const proposal = await screen.findByRole("textbox", { name: "Your proposal" });
    await user.type(proposal, "A long and careful proposal.");
    await user.click(await button("Send offer"));
    const dialog = within(await screen.findByRole("dialog", { name: "Your session has ended" }));
    await user.type(dialog.getByLabelText("Password"), "four words in a row");
    await user.click(dialog.getByRole("button", { name: "Sign in" }));
    await waitFor(() => expect(session.state.status).toBe("signed-in"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByDisplayValue("A long and careful proposal.")).toBe(proposal);
  });
});
