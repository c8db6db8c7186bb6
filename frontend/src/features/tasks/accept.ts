import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";

export const accept = (
  { task, application }: { task: string; application: string },
  header: CommandHeaders,
) =>
  got(
    api.POST("/v1/tasks/{id}/applications/{application}/accept", {
      body: {},
      params: { path: { id: task, application }, header },
    }),
  );
