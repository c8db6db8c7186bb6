import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";

export const complete = (task: string, header: CommandHeaders) =>
  got(api.POST("/v1/tasks/{id}/complete", { body: {}, params: { path: { id: task }, header } }));
