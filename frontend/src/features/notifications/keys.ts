import type { Filters } from "./filters";

const list = ["notifications", "list"] as const;

export const keys = {
  all: ["notifications"] as const,
  list,
  narrowed: (filters: Filters) => [...list, filters] as const,
  latest: ["notifications", "latest"] as const,
  count: ["notifications", "count"] as const,
};
