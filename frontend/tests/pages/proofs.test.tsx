// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { session } from "@/lib/session/browser";
import {
  APPLICATION_ID,
  accepted,
  answers,
  contract,
  done,
  KARIM,
  open,
  problem,
  signIn,
  TASK_ID,
  takes,
  task,
} from "./world";

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const person = { ...KARIM, role: "client" };
const opened = (access: string) => done({ access, expires_in: 900, person, position: 0 });
const challenged = () => HttpResponse.json({ challenge: "c".repeat(43), expires_in: 300 }, { status: 202 });

describe("signing in by two steps", () => {
  async function firstStep() {
    takes("post", "/auth/login", challenged);
    await open("/login");
    await user.type(await screen.findByLabelText("E-mail or username"), "karim");
    await user.type(screen.getByLabelText("Password"), "four words in a row");
    await user.click(await button("Sign in"));
    return screen.findByRole("textbox", { name: "Code" });
  }

  it("asks for a code after the password, and for another when it was wrong", async () => {
    const replies = [() => problem(422, "wrong_code"), () => opened("new")];
    const sent = takes("post", "/auth/login/second-step", () => replies.shift()?.() ?? HttpResponse.error());
    answers("/dashboard", () => problem(500, "internal"));
    const code = await firstStep();
    await waitFor(() => expect(document.activeElement).toBe(code));
    await user.type(code, "111 111{Enter}");
    expect(
      await screen.findByText("This code is not right, or has been used. Take the next one."),
    ).toBeTruthy();
    await user.clear(code);
    await user.type(code, "222222{Enter}");
    await waitFor(() => expect(session.state.status).toBe("signed-in"));
    expect(await sent[1]?.json()).toEqual({ challenge: "c".repeat(43), code: "222222" });
  });

  it("takes a recovery code in its place, and begins again when it took too long", async () => {
    const sent = takes("post", "/auth/login/second-step", () => problem(409, "challenge_over"));
    await firstStep();
    await user.click(await button("Use a recovery code"));
    await user.type(
      await screen.findByRole("textbox", { name: "Recovery code" }),
      "mzxw-6ytb-oi4t-ena3{Enter}",
    );
    await user.click(await button("Begin again"));
    expect(screen.getByLabelText("Password")).toHaveProperty("value", "");
    expect(screen.getByLabelText("E-mail or username")).toHaveProperty("value", "karim");
    expect(await sent[0]?.json()).toMatchObject({ code: "mzxw-6ytb-oi4t-ena3" });
  });
});

describe("the demo", () => {
  it("shows the codes of its simulated devices where they are asked for", async () => {
    takes("post", "/auth/login", challenged);
    await open("/login");
    answers("/demo", {
      accounts: [
        { username: "layla", code: null },
        { username: "hoda", code: "492039" },
      ],
    });
    await user.type(await screen.findByLabelText("E-mail or username"), "hoda");
    await user.type(screen.getByLabelText("Password"), "open-the-souk{Enter}");
    expect(await screen.findByText("492039")).toBeTruthy();
    expect(screen.queryByText("layla")).toBeNull();
  });
});

describe("a command that wants a fresh proof", () => {
  const TASK_PAGE = `/tasks/${TASK_ID}`;

  async function paying(twoStep: boolean) {
    signIn("client");
    answers("/me", { ...person, email_verified: true, two_step: twoStep, two_step_needed: false });
    answers(TASK_PAGE, task({ mine: true, stage: "accepted", accepted, escrow_stage: "requested" }));
    answers(`${TASK_PAGE}/applications`, { items: [], next: null });
    answers(`/contracts/${APPLICATION_ID}`, contract({ client: KARIM }));
    const replies = [() => problem(403, "reauthentication_needed"), () => done()];
    const sent = takes("post", `/contracts/${APPLICATION_ID}/payment`, () => (replies.shift() ?? done)());
    await open(TASK_PAGE);
    await user.click(await button(/Pay EGP.1,999\.99 into escrow/));
    await user.click(await button("Pay now"));
    return sent;
  }

  it("is repeated as it was once the password was right, however often it was wrong", async () => {
    const sent = await paying(false);
    const replies = [() => problem(403, "wrong_password"), () => opened("fresh")];
    takes("post", "/auth/reauthenticate", () => (replies.shift() ?? HttpResponse.error)());
    const dialog = within(await screen.findByRole("dialog", { name: "Show that it is you" }));
    await user.type(dialog.getByLabelText("Your password"), "four words in a row{Enter}");
    expect(await dialog.findByText("This is not your present password.")).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(screen.queryByRole("dialog", { name: "Show that it is you" })).toBeNull();
    const [first, second] = sent;
    expect(second?.headers.get("Authorization")).toBe("Bearer fresh");
    expect(second?.headers.get("Idempotency-Key")).toBe(first?.headers.get("Idempotency-Key"));
    expect(await second?.text()).toBe(await first?.text());
  });

  it("takes a code where there is a device, and stays undone when it is closed", async () => {
    const sent = await paying(true);
    const dialog = within(await screen.findByRole("dialog", { name: "Show that it is you" }));
    expect(await dialog.findByRole("textbox", { name: "Code" })).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Close" }));
    expect(await screen.findByText("Show once more that it is you, then try again.")).toBeTruthy();
    expect(sent).toHaveLength(1);
  });
});

describe("the security page", () => {
  const SETUP = {
    secret: "JBSWY3DPEHPK3PXP",
    address: "otpauth://totp/x",
    qr: "data:image/svg+xml,%3Csvg/%3E",
  };
  const CODES = ["mzxw-6ytb-oi4t-ena3", "mfra-tgmb-z43d-m7qa"];

  async function opens(on: boolean) {
    let standing = { on, recovery_codes_left: on ? 2 : 0 };
    signIn("client");
    answers("/me", { ...person, email_verified: true, two_step: on, two_step_needed: !on });
    answers("/me/two-step", () => standing);
    answers("/auth/sessions", { items: [] });
    answers("/me/security-events", {
      items: [{ id: 7, kind: "recovery_code_used", at: "2026-11-20T10:00:00Z" }],
      next: null,
    });
    await open("/profile/security");
    return (next: typeof standing) => {
      standing = next;
    };
  }

  it("turns two-step sign-in on with a first code, and shows the recovery codes until they are saved", async () => {
    const becomes = await opens(false);
    takes("post", "/me/two-step", () => HttpResponse.json(SETUP));
    const replies = [() => problem(422, "wrong_code"), () => HttpResponse.json({ codes: CODES })];
    const sent = takes("post", "/me/two-step/confirm", () => (replies.shift() ?? HttpResponse.error)());
    const panel = within(await screen.findByRole("region", { name: "Two-step sign-in" }));
    expect(await screen.findByText(/Your role needs two-step sign-in/)).toBeTruthy();
    await user.click(await panel.findByRole("button", { name: "Set up two-step sign-in" }));
    expect(await panel.findByRole("img", { name: /QR code/ })).toHaveProperty("src", SETUP.qr);
    expect(panel.getByText("JBSW Y3DP EHPK 3PXP")).toBeTruthy();
    await user.type(panel.getByRole("textbox", { name: "Code" }), "111111{Enter}");
    expect(await panel.findByRole("alert")).toBeTruthy();
    becomes({ on: true, recovery_codes_left: 10 });
    await user.type(panel.getByRole("textbox", { name: "Code" }), "2{Enter}");
    for (const code of CODES) expect(await panel.findByText(code)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Your recovery codes");
    expect(sent).toHaveLength(2);
    await user.click(panel.getByRole("button", { name: "I have saved them" }));
    expect(await panel.findByText("10 recovery codes left.")).toBeTruthy();
    expect(screen.queryByText(CODES[0] as string)).toBeNull();
  });

  it("asks before it is turned off, says when few codes are left, and shows what happened", async () => {
    const becomes = await opens(true);
    const replies = [() => problem(409, "longer_password_needed"), () => new Response(null, { status: 204 })];
    const sent = takes("delete", "/me/two-step", () => (replies.shift() ?? HttpResponse.error)());
    expect(await screen.findByText("Signed in with a recovery code")).toBeTruthy();
    expect(await screen.findByText(/You are running out/)).toBeTruthy();
    await user.click(await button("Turn off"));
    const dialog = within(await screen.findByRole("dialog", { name: "Turn off two-step sign-in?" }));
    await user.click(dialog.getByRole("button", { name: "Turn off" }));
    expect(await dialog.findByText(/Choose a password of at least 12/)).toBeTruthy();
    becomes({ on: false, recovery_codes_left: 0 });
    await user.click(dialog.getByRole("button", { name: "Turn off" }));
    expect(await button("Set up two-step sign-in")).toBeTruthy();
    expect(sent).toHaveLength(2);
  });
});
