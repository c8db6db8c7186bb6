import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";
import type { Money } from "@/lib/money";

export interface Offer {
  task: string;
  proposal: string;
  bid: Money;
  days: number;
  answers: string[];
}

export const apply = ({ task, ...body }: Offer, header: CommandHeaders) =>
  got(api.POST("/v1/tasks/{id}/applications", { body, params: { path: { id: task }, header } }));
