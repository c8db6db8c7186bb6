/** What the list of events is narrowed by; it lives in the address, so that a finding can be shared. */
export interface Filters {
  name?: string | undefined;
  stream?: string | undefined;
  actor?: string | undefined;
  command?: string | undefined;
  correlation?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
  /** Moments in UTC. */
  since?: string | undefined;
  until?: string | undefined;
  order?: "oldest" | undefined;
  /** Follows the end of the log. */
  tail?: true | undefined;
}

export type FilterName = Exclude<keyof Filters, "order" | "tail">;

export const EXAMPLES = { name: "task.posted", stream: "task-…" };

export const FILTERS = [
  "name",
  "stream",
  "actor",
  "command",
  "correlation",
  "from",
  "to",
  "since",
  "until",
] as const satisfies readonly FilterName[];

export function readFilters(search: Record<string, unknown>): Filters {
  return {
    name: words(search.name, 80),
    stream: words(search.stream, 100),
    actor: words(search.actor, 36),
    command: words(search.command, 36),
    correlation: words(search.correlation, 36),
    from: position(search.from),
    to: position(search.to),
    since: moment(search.since),
    until: moment(search.until),
    order: search.order === "oldest" ? "oldest" : undefined,
    tail: search.tail === true ? true : undefined,
  };
}

function words(value: unknown, most: number): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim().slice(0, most) : undefined;
}

export function position(value: unknown): number | undefined {
  const number = value === "" ? Number.NaN : Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function moment(value: unknown): string | undefined {
  const at = typeof value === "string" && value !== "" ? new Date(value) : null;
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}

/** A moment as a field for date and time takes it: in the reader's own zone. */
export function localTime(at: string | undefined): string {
  if (!at) return "";
  const here = new Date(at);
  return new Date(here.getTime() - here.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The filters as the API takes them. */
export function toQuery(filters: Filters) {
  const { from, to, tail, order, ...rest } = filters;
  const newest = tail === true || order !== "oldest";
  const query = {
    ...rest,
    from_position: from,
    to_position: to,
    order: newest ? "newest" : "oldest",
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as typeof query;
}

export const inForce = (filters: Filters): FilterName[] =>
  FILTERS.filter((name) => filters[name] !== undefined);
