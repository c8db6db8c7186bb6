// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { session } from "@/lib/session/browser";
import { answers, done, KARIM, open, page, problem, takes } from "./world";

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const SESSION = { access: "t", expires_in: 900, person: { ...KARIM, role: "both" }, position: 7 };
const shown = (outcome: string, next = "/tasks") => ({
  outcome,
  email: "karim@example.com",
  name: "Karim",
  next,
});
const signedIn = () => HttpResponse.json(SESSION);

async function back(outcome: string, next?: string) {
  answers("/auth/google", shown(outcome, next));
  answers("/tasks", page());
  return open("/sign-in/google");
}

describe("the way in by Google", () => {
  it("is offered only where it is set up, and comes back to where one wanted to go", async () => {
    const { queries } = await open("/login?next=%2Fwallet");
    await waitFor(() => expect(queries.getQueryData(["sign-in-ways"])).toBeTruthy());
    expect(screen.queryByRole("link", { name: "Continue with Google" })).toBeNull();
    queries.setQueryData(["sign-in-ways"], { google: true, demo: [] });
    const link = await screen.findByRole("link", { name: "Continue with Google" });
    expect(link.getAttribute("href")).toBe("/v1/auth/google/start?next=%2Fwallet");
  });

  it("signs in whom Google knows here and goes on", async () => {
    takes("post", "/auth/google/login", signedIn);
    const { router } = await back("sign_in");
    await waitFor(() => expect(router.state.location.pathname).toBe("/tasks"));
    expect(session.state.status).toBe("signed-in");
  });

  it("goes on to no other site", async () => {
    takes("post", "/auth/google/login", signedIn);
    const { router } = await back("sign_in", "//evil.example");
    await waitFor(() => expect(router.state.location.pathname).toBe("/dashboard"));
  });

  it("asks somebody new for a name and keeps what was typed when the name is taken", async () => {
    let taken = true;
    const sent = takes("post", "/auth/google/register", () =>
      taken ? problem(409, "username_taken") : signedIn(),
    );
    const { router } = await back("register");
    const name = await screen.findByRole("textbox", { name: /Username/ });
    await user.click(await button("Create account"));
    expect(sent).toHaveLength(0);
    await user.type(name, "karim");
    await user.click(await button("Create account"));
    expect(await screen.findByText(/looks like it, belongs to another/)).toBeTruthy();
    taken = false;
    await user.type(name, "_2");
    await user.click(await button("Create account"));
    await waitFor(() => expect(router.state.location.pathname).toBe("/tasks"));
    expect(await sent[1]?.json()).toEqual({ role: "client", name: "Karim", username: "karim_2" });
    expect(sent[1]?.headers.get("X-Souk-Csrf")).toBe("1");
  });

  it("links an account of the same address only when its owner has signed in and says so", async () => {
    takes("post", "/auth/login", signedIn);
    const linked = takes("put", "/me/google", () => done());
    const { router } = await back("link");
    expect(await screen.findByText(/belongs to an account here already/)).toBeTruthy();
    await user.type(await screen.findByLabelText("Password"), "open-the-souk");
    await user.click(await button("Sign in"));
    const confirm = await button("Link it");
    expect(linked).toHaveLength(0);
    await user.click(confirm);
    await waitFor(() => expect(router.state.location.pathname).toBe("/tasks"));
    expect(linked).toHaveLength(1);
  });

  it("says what went wrong at Google and starts again", async () => {
    await open("/sign-in/google?error=cancelled");
    expect((await screen.findByRole("alert")).textContent).toContain("You stopped at Google");
    expect(screen.getByRole("link", { name: "Continue with Google" })).toBeTruthy();
  });

  it("says that what was shown is too old", async () => {
    answers("/auth/google", () => problem(409, "google_proof_gone", "Start again with Google's button."));
    await open("/sign-in/google");
    expect(await screen.findByText(/Start again/)).toBeTruthy();
  });
});

describe("the demo's people", () => {
  it("are signed in as by one press", async () => {
    const layla = { username: "layla", name: "Layla", role: "client", password: "open-the-souk", code: null };
    answers("/tasks", page());
    const sent = takes("post", "/auth/login", signedIn);
    const { router, queries } = await open("/login?next=%2Ftasks");
    await waitFor(() => expect(queries.getQueryData(["sign-in-ways"])).toBeTruthy());
    answers("/auth/ways", { google: false, demo: [layla] });
    await queries.refetchQueries({ queryKey: ["sign-in-ways"] });
    await user.click(await button(/Sign in as Layla/));
    await waitFor(() => expect(router.state.location.pathname).toBe("/tasks"));
    expect(await sent[0]?.json()).toEqual({ login: "layla", password: "open-the-souk" });
  });
});
