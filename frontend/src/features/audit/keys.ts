export const keys = {
  events: (query: object) => ["audit", "events", query] as const,
  event: (position: number) => ["audit", "event", position] as const,
  stream: (stream: string) => ["audit", "stream", stream] as const,
  state: (stream: string, version: number) => ["audit", "state", stream, version] as const,
  compared: (stream: string, from: number, to: number) => ["audit", "compared", stream, from, to] as const,
  projections: ["audit", "projections"] as const,
  row: (model: string, key: string) => ["audit", "row", model, key] as const,
  verifications: ["audit", "verifications"] as const,
};
