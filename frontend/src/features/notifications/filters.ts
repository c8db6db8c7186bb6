import type { components } from "@/lib/api.gen";

export type Topic = components["schemas"]["Topic"];

export const TOPICS: readonly Topic[] = [
  "applications",
  "tasks",
  "work",
  "disputes",
  "money",
  "messages",
  "reviews",
  "account",
];

/** What the list is narrowed to, as its address says it. */
export interface Filters {
  topic?: Topic | undefined;
  unread?: true | undefined;
  q?: string | undefined;
}

export function readNoticeFilters(search: Record<string, unknown>): Filters {
  const q = typeof search.q === "string" ? search.q.trim().slice(0, 100) : "";
  return {
    topic: TOPICS.find((each) => each === search.topic),
    unread: search.unread === true || search.unread === "true" ? true : undefined,
    q: q === "" ? undefined : q,
  };
}

export const isNarrowed = ({ topic, unread, q }: Filters): boolean =>
  topic !== undefined || unread === true || q !== undefined;
