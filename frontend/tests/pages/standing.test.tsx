// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { decisionOf, missingIn, outcomesOf } from "@/features/desk/decision";
import { answers, done, KARIM, MONA, open, page, problem, signIn, takes } from "./world";

const user = userEvent.setup();
const CASE = "40000001-0000-4000-8000-000000000001";
const RESTRICTION = {
  case: CASE,
  rule: "fraud",
  scopes: ["posting"],
  reason: "The photographs belong to another studio.",
  evidence: [12],
  decided_by: MONA,
  decided_at: "2026-11-20T10:00:00Z",
  until: null,
  in_force: true,
  appeal_until: "2026-12-20T10:00:00Z",
  can_appeal: true,
  appeal: null,
  appealed_at: null,
  reinstated: null,
  answer: null,
  answered_at: null,
};
const standing = (...restrictions: object[]) => ({
  restrictions,
  warnings: [],
  checked: false,
  email_verified: true,
});

describe("who is restricted", () => {
  it("is told on every page what, why, how long, by whom, and where to appeal", async () => {
    signIn("both");
    answers("/me/standing", standing(RESTRICTION));
    await open("/how-it-works");
    const banner = within(await screen.findByRole("region", { name: "Your account is restricted" }));
    expect(banner.getByText("Restricted: Posting tasks")).toBeTruthy();
    expect(banner.getByText(/Fraud or deceit.*For good.*Mona Adel.*20 Dec 2026/)).toBeTruthy();
    expect(banner.getByRole("link").getAttribute("href")).toBe("/restrictions");
  });

  it("appeals once, after seeing that it is once", async () => {
    signIn("both");
    answers("/me/standing", standing(RESTRICTION));
    answers("/me/reports", page());
    const sent = takes("post", `/me/restrictions/${CASE}/appeal`, () => done());
    await open("/restrictions");
    await user.click(await screen.findByRole("button", { name: "Appeal" }));
    expect(await screen.findByText("Write at least 20 characters.")).toBeTruthy();
    await user.type(
      screen.getByRole("textbox", { name: "Your appeal" }),
      "The studio is mine, as its register says.",
    );
    await user.click(screen.getByRole("button", { name: "Appeal" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/You can appeal once/)).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Send the appeal" }));
    expect(await screen.findByText("Your appeal is sent.")).toBeTruthy();
    expect(await sent[0]?.json()).toEqual({ text: "The studio is mine, as its register says." });
  });
});

describe("reporting a profile", () => {
  const MONAS = {
    ...MONA,
    role: "client",
    bio: "",
    city: "",
    skills: [],
    experience: [],
    languages: [],
    hourly_rate: null,
    availability: "available",
    verified: true,
    facts: { posted: 0, hired: 0, completed: 0, done: 0, hire_rate: null },
    member_since: RESTRICTION.decided_at,
  };

  it("asks for a rule and reasons, and says what was refused", async () => {
    signIn("both");
    answers(`/users/${MONA.username}`, MONAS);
    const sent = takes("post", "/reports", () => problem(409, "already_reported"));
    await open(`/users/${MONA.username}`);
    await user.click(await screen.findByRole("button", { name: "Report" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Report this profile" }));
    await user.click(dialog.getByRole("button", { name: "Send the report" }));
    expect(sent).toHaveLength(0);
    await user.selectOptions(dialog.getByRole("combobox"), "fraud");
    await user.type(dialog.getByRole("textbox"), "These photographs are not theirs.");
    await user.click(dialog.getByRole("button", { name: "Send the report" }));
    expect(await dialog.findByText(/You have reported this already/)).toBeTruthy();
    expect(await sent[0]?.json()).toMatchObject({ subject: { kind: "profile", id: MONA.id } });
  });

  it("is not for one's own, and visitors sign in first", async () => {
    answers(`/users/${MONA.username}`, MONAS);
    await open(`/users/${MONA.username}`);
    expect(await screen.findByRole("link", { name: "Report" })).toBeTruthy();
    signIn("both", MONA);
    expect(await screen.findByRole("link", { name: /Edit/ })).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Report" })).toBeNull();
  });
});

describe("a decision", () => {
  const REPORT = { kind: "report", subject_kind: "profile", excerpt: null } as const;
  const WISH = {
    outcome: "restricted",
    rule: "fraud",
    reason: "x".repeat(20),
    scopes: [],
    days: "",
  } as const;

  it("offers what the case allows", () => {
    expect(outcomesOf(REPORT)).toEqual(["dismissed", "warned", "restricted"]);
    expect(outcomesOf({ kind: "report", subject_kind: "task" })).toContain("removed");
    expect(outcomesOf({ kind: "contact", subject_kind: null })).toEqual(["answered", "dismissed"]);
  });

  it("names what is missing", () => {
    expect(missingIn({ ...WISH, rule: "", reason: " ", scopes: [] }, REPORT)).toEqual([
      "rule",
      "scopes",
      "reason",
    ]);
    expect(missingIn({ ...WISH, outcome: "dismissed", rule: "", scopes: [] }, REPORT)).toEqual([]);
  });

  it("points at the event that was reported, and ends when it says", () => {
    const excerpt = { position: 12, event: "task.posted", at: RESTRICTION.decided_at, words: {} };
    const now = new Date("2026-01-01T00:00:00Z");
    const week = decisionOf({ ...WISH, scopes: ["posting"], days: "7" }, { ...REPORT, excerpt }, now);
    expect(week).toMatchObject({ evidence: [12], until: "2026-01-08T00:00:00.000Z", scopes: ["posting"] });
    expect(decisionOf({ ...WISH, scopes: ["posting"] }, REPORT, now).until).toBeNull();
  });
});

describe("the desk", () => {
  it("lists cases and refuses who is no operator", async () => {
    signIn("both", KARIM);
    answers("/desk/cases", problem(403, "wrong_role"));
    await open("/desk");
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});
