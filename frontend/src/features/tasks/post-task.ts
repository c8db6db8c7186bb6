import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";

export type TaskBody = components["schemas"]["PostBody"];

export type EditBody = components["schemas"]["TaskEditBody"];

export const postTask = (body: TaskBody, header: CommandHeaders) =>
  got(api.POST("/v1/tasks", { body, params: { header } }));

export const editTask = ({ id, ...body }: EditBody & { id: string }, header: CommandHeaders) =>
  got(api.PUT("/v1/tasks/{id}", { body, params: { path: { id }, header } }));
