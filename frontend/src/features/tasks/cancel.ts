import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";

export const cancel = ({ task, reason }: { task: string; reason: string }, header: CommandHeaders) =>
  got(api.POST("/v1/tasks/{id}/cancel", { body: { reason }, params: { path: { id: task }, header } }));

/** Also of what is a draft. */
export const remove = (task: string, header: CommandHeaders) =>
  got(api.DELETE("/v1/tasks/{id}", { params: { path: { id: task }, header } }));
