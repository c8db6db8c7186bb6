import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";
import type { Money } from "@/lib/money";
import { keys } from "./keys";

export interface Offer {
  task: string;
  proposal: string;
  bid: Money;
  days: number;
  answers: string[];
}

export const apply = ({ task, ...body }: Offer, header: CommandHeaders) =>
  got(api.POST("/v1/tasks/{id}/applications", { body, params: { path: { id: task }, header } }));

/** How many proposals one can still send. Asked anew with every form: time alone changes it. */
export const readProposals = queryOptions({
  queryKey: keys.proposals,
  queryFn: ({ signal }) => got(api.GET("/v1/me/proposals", { signal })),
  staleTime: 0,
});
