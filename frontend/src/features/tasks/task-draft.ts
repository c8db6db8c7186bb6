import type { Category, Kind, Task } from "@/lib/api/types";
import type { StoredFile } from "@/lib/files";
import { AMOUNT_MINOR_MAX, type Currency, parseAmount, plainAmount } from "@/lib/money";
import { dayKey } from "@/lib/time";
import type { DraftBody, StoredDraft } from "./drafts";
import type { TaskBody } from "./post-task";

const FORTNIGHT_MS = 14 * 86_400_000;
export const DAYS = /^$|^([1-9]\d?|[12]\d\d|3[0-5]\d|36[0-5])$/;

/** A task as it stands in the form. */
export interface TaskDraft {
  title: string;
  description: string;
  category: Category;
  skills: string[];
  kind: Kind;
  city: string;
  budget: string;
  currency: Currency;
  /** A calendar day in the client's own zone; the task is due at its end. */
  deadline: string;
  negotiable: boolean;
  /** How many days it should take; empty: not said. */
  days: string;
  /** What is put to applicants, a line each. */
  questions: string;
  address: string;
  files: readonly StoredFile[];
}

export function emptyDraft(): TaskDraft {
  return {
    title: "",
    description: "",
    category: "web",
    skills: [],
    kind: "digital",
    city: "",
    budget: "",
    currency: "EGP",
    deadline: dayKey(new Date(Date.now() + FORTNIGHT_MS)),
    negotiable: false,
    days: "",
    questions: "",
    address: "",
    files: [],
  };
}

/** What was stored, as it was typed; what is missing is as in an empty form. */
export function draftOf(stored: Task | StoredDraft): TaskDraft {
  const { title, description, city, negotiable, address, files } = stored;
  const empty = emptyDraft();
  return {
    ...{ title, description, city, negotiable, address, files },
    category: stored.category ?? empty.category,
    skills: [...stored.skills],
    kind: stored.kind ?? empty.kind,
    budget: stored.budget ? plainAmount(stored.budget.minor) : "",
    currency: stored.budget?.currency ?? empty.currency,
    deadline: stored.deadline ? dayKey(new Date(stored.deadline)) : empty.deadline,
    days: stored.days === null ? "" : String(stored.days),
    questions: stored.questions.join("\n"),
  };
}

export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59`);
}

export function linesOf(typed: string): string[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

export function minorOf(typed: string): number | null {
  const minor = parseAmount(typed);
  return minor !== null && minor > 0 && minor <= AMOUNT_MINOR_MAX ? minor : null;
}

function wordsOf(draft: TaskDraft) {
  const { category, kind, skills, negotiable } = draft;
  return {
    ...{ category, kind, skills, negotiable },
    title: draft.title.trim(),
    description: draft.description.trim(),
    city: draft.city.trim(),
    address: draft.address.trim(),
    questions: linesOf(draft.questions),
    files: draft.files.map(({ id }) => id),
  };
}

/** A form whose fields have been checked. */
export function bodyOf(draft: TaskDraft): TaskBody {
  return {
    ...wordsOf(draft),
    budget: { minor: minorOf(draft.budget) ?? 0, currency: draft.currency },
    deadline: endOfDay(draft.deadline).toISOString(),
    days: draft.days ? Number(draft.days) : null,
  };
}

/** A form half filled in: what is no date, number or amount yet is left out. */
export function sketchOf(draft: TaskDraft): DraftBody {
  const minor = minorOf(draft.budget);
  const due = endOfDay(draft.deadline);
  return {
    ...wordsOf(draft),
    budget: minor === null ? null : { minor, currency: draft.currency },
    deadline: Number.isNaN(due.getTime()) ? null : due.toISOString(),
    days: draft.days && DAYS.test(draft.days) ? Number(draft.days) : null,
  };
}
