export const keys = {
  all: ["conversations"] as const,
  list: ["conversations", "list"] as const,
  archived: ["conversations", "archived"] as const,
  search: (words: string) => ["conversations", "search", words] as const,
  one: (conversation: string) => ["conversations", "one", conversation] as const,
  messages: (conversation: string) => ["conversations", "messages", conversation] as const,
};
