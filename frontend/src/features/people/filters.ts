import type { Category, PersonCard } from "@/lib/api/types";

export const AVAILABILITIES = ["available", "limited", "unavailable"] as const;
export const PEOPLE_SORTS = ["most_done", "newest", "rate_low", "rate_high"] as const;

/** What the directory is narrowed by; it lives in the address. Rates in major units. */
export interface PeopleFilters {
  q?: string | undefined;
  city?: string | undefined;
  skill?: string | undefined;
  category?: Category | undefined;
  max?: number | undefined;
  availability?: PersonCard["availability"] | undefined;
  verified?: true | undefined;
  sort?: (typeof PEOPLE_SORTS)[number] | undefined;
}

const words = (value: unknown, most: number) =>
  typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, most) : undefined;

export function readPeopleFilters(search: Record<string, unknown>): PeopleFilters {
  const max = Number(search.max);
  return {
    q: words(search.q, 100),
    city: words(search.city, 80),
    skill: words(search.skill, 40),
    category: words(search.category, 20) as Category | undefined,
    max: search.max !== "" && Number.isFinite(max) && max > 0 && max <= 1e9 ? max : undefined,
    availability: AVAILABILITIES.find((each) => each === search.availability),
    verified: search.verified === true || search.verified === "true" ? true : undefined,
    sort: PEOPLE_SORTS.find((each) => each === search.sort),
  };
}

export function toQuery({ max, ...rest }: PeopleFilters) {
  const query = {
    role: "freelancer" as const,
    ...rest,
    currency: max === undefined ? undefined : ("EGP" as const),
    max_rate: max === undefined ? undefined : Math.round(max * 100),
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as typeof query;
}
