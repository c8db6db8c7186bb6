/** The names under which the cache keeps what this feature reads. */
export const keys = {
  lists: ["tasks", "list"] as const,
  list: (query: object) => ["tasks", "list", query] as const,
  one: (task: string) => ["tasks", "one", task] as const,
  applications: (task: string) => ["tasks", "applications", task] as const,
  timeline: (task: string) => ["tasks", "timeline", task] as const,
  questions: (task: string) => ["tasks", "questions", task] as const,
  invitations: ["invitations", "mine"] as const,
  mine: ["tasks", "mine"] as const,
  drafts: ["drafts", "mine"] as const,
  draft: (id: string) => ["drafts", "one", id] as const,
  myApplications: ["applications", "mine"] as const,
  proposals: ["applications", "left"] as const,
  contract: (application: string) => ["contracts", application] as const,
};
