import type { HouseRule } from "@/lib/report";
import type { Case, Decision, Outcome, Scope } from "./cases";

export const LEAST = 20;
export const SCOPES: readonly Scope[] = ["posting", "applying", "messaging", "withdrawing", "everything"];
export const DAYS = ["7", "30", "90", "365", ""] as const;

/** What an operator has filled in. `days` empty: for good. */
export interface Chosen {
  outcome: Outcome;
  rule: HouseRule | "";
  reason: string;
  scopes: Scope[];
  days: string;
}

/** The outcomes that a case of this kind can have; people are not removed. */
export function outcomesOf(shown: Pick<Case, "kind" | "subject_kind">): Outcome[] {
  if (shown.kind === "contact") return ["answered", "dismissed"];
  if (shown.kind === "verification") return ["verified", "not_verified"];
  const removal: Outcome[] = shown.subject_kind === "profile" ? [] : ["removed"];
  return ["dismissed", "warned", ...removal, "restricted"];
}

const PUT_BACK: ReadonlySet<Case["subject_kind"]> = new Set(["work", "offer"]);

/** How the outcome is spoken of: a task is removed, of a message or a review the words are; a work or an offer
 * is taken down, and can be put back. */
export function spokenOf(
  outcome: Outcome,
  shown: Pick<Case, "subject_kind">,
): Outcome | "redacted" | "taken_down" {
  if (outcome !== "removed" || shown.subject_kind === "task") return outcome;
  return PUT_BACK.has(shown.subject_kind) ? "taken_down" : "redacted";
}

/** Whether an appeal can still change it. */
export const canBeUndone = (outcome: Outcome, shown: Pick<Case, "subject_kind">): boolean =>
  outcome === "restricted" || spokenOf(outcome, shown) === "taken_down";

/** The fields that have still to be filled in. */
export function missingIn(wish: Chosen, shown: Pick<Case, "kind">): string[] {
  const needsRule = shown.kind === "report" && wish.outcome !== "dismissed";
  return [
    needsRule && wish.rule === "" ? "rule" : "",
    wish.outcome === "restricted" && wish.scopes.length === 0 ? "scopes" : "",
    wish.reason.trim().length < LEAST ? "reason" : "",
  ].filter(Boolean);
}

/** The decision as it is sent; a restriction points at the event that was reported. */
export function decisionOf(wish: Chosen, shown: Pick<Case, "kind" | "excerpt">, now: Date): Decision {
  const restricts = wish.outcome === "restricted";
  const until = new Date(now.getTime() + Number(wish.days) * 86_400_000).toISOString();
  return {
    outcome: wish.outcome,
    rule: shown.kind === "report" && wish.rule ? wish.rule : null,
    reason: wish.reason.trim(),
    scopes: restricts ? wish.scopes : [],
    evidence: restricts && shown.excerpt ? [shown.excerpt.position] : [],
    until: restricts && wish.days ? until : null,
  };
}
