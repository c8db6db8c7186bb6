export const keys = {
  list: ["conversations", "list"] as const,
  one: (conversation: string) => ["conversations", "one", conversation] as const,
  messages: (conversation: string) => ["conversations", "messages", conversation] as const,
};
