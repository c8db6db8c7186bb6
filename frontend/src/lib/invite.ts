import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";

const NEWEST = 50;

/** One's own tasks that still take applications, the newest first. */
export const listOpenTasks = queryOptions({
  queryKey: ["tasks", "mine", "open"],
  queryFn: async ({ signal }) => {
    const pages = await Promise.all(
      (["posted", "applied"] as const).map((stage) =>
        got(api.GET("/v1/me/tasks", { signal, params: { query: { limit: NEWEST, stage } } })),
      ),
    );
    return pages
      .flatMap((page) => page.items)
      .sort((one, other) => other.posted_at.localeCompare(one.posted_at));
  },
});

/** Whom one has invited to a task. */
export const listInvited = (task: string) =>
  queryOptions({
    queryKey: ["invitations", "sent", task],
    queryFn: ({ signal }) =>
      got(api.GET("/v1/tasks/{id}/invitations", { signal, params: { path: { id: task } } })),
  });

export const invite = (
  { task, freelancer, note }: { task: string; freelancer: string; note: string },
  header: CommandHeaders,
) =>
  got(
    api.POST("/v1/tasks/{id}/invitations", {
      body: { freelancer, note },
      params: { path: { id: task }, header },
    }),
  );
