import type { Category, Kind } from "@/lib/api/types";
import { CURRENCIES, type Currency } from "@/lib/money";
import { CATEGORIES, KINDS } from "@/lib/vocabulary";

/** What the task list is narrowed by; it lives in the address, so that it can be shared and gone back to. */
export interface Filters {
  q?: string | undefined;
  category?: Category | undefined;
  skill?: string | undefined;
  kind?: Kind | undefined;
  city?: string | undefined;
  currency?: Currency | undefined;
  /** In major units, as people think of a budget. */
  min?: number | undefined;
  max?: number | undefined;
  sort?: Sort | undefined;
}

export const SORTS = ["newest", "budget_high", "budget_low", "deadline"] as const;
export type Sort = (typeof SORTS)[number];

const MOST = 1_000_000_000;

export function readFilters(search: Record<string, unknown>): Filters {
  return {
    q: words(search.q, 100),
    category: oneOf(CATEGORIES, search.category),
    skill: words(search.skill, 60),
    kind: oneOf(KINDS, search.kind),
    city: words(search.city, 80),
    currency: oneOf(CURRENCIES, search.currency),
    min: amount(search.min),
    max: amount(search.max),
    sort: oneOf(SORTS, search.sort),
  };
}

function words(value: unknown, most: number): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim().slice(0, most) : undefined;
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((each) => each === value);
}

function amount(value: unknown): number | undefined {
  const number = Number(value);
  return value !== "" && Number.isFinite(number) && number > 0 && number <= MOST ? number : undefined;
}

/** The filters as the API takes them: budgets in minor units of one currency. */
export function toQuery(filters: Filters) {
  const { min, max, ...rest } = filters;
  const byBudget = min !== undefined || max !== undefined;
  const query = {
    ...rest,
    currency: filters.currency ?? (byBudget ? CURRENCIES[0] : undefined),
    min_budget: min === undefined ? undefined : Math.round(min * 100),
    max_budget: max === undefined ? undefined : Math.round(max * 100),
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as typeof query;
}

export type FilterName = Exclude<keyof Filters, "sort">;

/** The names of the filters in force, in the order they are shown. */
export function inForce(filters: Filters): FilterName[] {
  const names: FilterName[] = ["q", "category", "skill", "kind", "city", "currency", "min", "max"];
  return names.filter((name) => filters[name] !== undefined);
}

/** Whether a task just posted could be in this list; what cannot be told from the event counts as not. */
export function couldMatch(filters: Filters, brief: Record<string, unknown>): boolean {
  if (filters.q !== undefined || filters.min !== undefined || filters.max !== undefined) return false;
  const skills = Array.isArray(brief.skills) ? brief.skills : [];
  const budget = brief.budget as { currency?: string } | undefined;
  return (
    same(filters.category, brief.category) &&
    same(filters.kind, brief.kind) &&
    same(filters.city?.toLowerCase(), String(brief.city ?? "").toLowerCase()) &&
    same(filters.currency, budget?.currency) &&
    (filters.skill === undefined || skills.includes(filters.skill))
  );
}

function same(wanted: string | undefined, value: unknown): boolean {
  return wanted === undefined || wanted === value;
}
