export const keys = {
  all: ["notifications"] as const,
  list: ["notifications", "list"] as const,
  count: ["notifications", "count"] as const,
};
