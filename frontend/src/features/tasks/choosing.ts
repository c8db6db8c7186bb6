import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";
import { byCursor } from "@/lib/query";
import type { Offer } from "./apply";
import { keys } from "./keys";

type Schemas = components["schemas"];
export type Question = Schemas["QuestionView"];
export type Invitation = Schemas["ReceivedView"];
interface OfApplication {
  task: string;
  application: string;
}

const path = ({ task, application }: OfApplication) => ({ id: task, application });

export const shortlist = ({ on, ...of }: OfApplication & { on: boolean }, header: CommandHeaders) =>
  got(
    api.POST("/v1/tasks/{id}/applications/{application}/shortlist", {
      body: { on },
      params: { path: path(of), header },
    }),
  );

export const reject = (
  { reason, note, ...of }: OfApplication & Schemas["RejectBody"],
  header: CommandHeaders,
) =>
  got(
    api.POST("/v1/tasks/{id}/applications/{application}/reject", {
      body: { reason, note },
      params: { path: path(of), header },
    }),
  );

export const withdraw = ({ reason, ...of }: OfApplication & { reason: string }, header: CommandHeaders) =>
  got(
    api.POST("/v1/tasks/{id}/applications/{application}/withdraw", {
      body: { reason },
      params: { path: path(of), header },
    }),
  );

export const revise = ({ task, application, ...body }: Offer & OfApplication, header: CommandHeaders) =>
  got(
    api.PUT("/v1/tasks/{id}/applications/{application}", {
      body,
      params: { path: { id: task, application }, header },
    }),
  );

export const ask = ({ task, text }: { task: string; text: string }, header: CommandHeaders) =>
  got(api.POST("/v1/tasks/{id}/questions", { body: { text }, params: { path: { id: task }, header } }));

export const answer = (
  { task, number, text }: { task: string; number: number; text: string },
  header: CommandHeaders,
) =>
  got(
    api.POST("/v1/tasks/{id}/questions/{number}/answer", {
      body: { text },
      params: { path: { id: task, number }, header },
    }),
  );

export const decline = ({ task }: { task: string }, header: CommandHeaders) =>
  got(
    api.POST("/v1/tasks/{id}/invitations/decline", {
      body: { reason: "" },
      params: { path: { id: task }, header },
    }),
  );

export const listQuestions = (task: string) =>
  infiniteQueryOptions({
    queryKey: keys.questions(task),
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/tasks/{id}/questions", {
          signal,
          params: { path: { id: task }, query: { limit: 20, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });

export const listInvitations = () =>
  infiniteQueryOptions({
    queryKey: keys.invitations,
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/me/invitations", {
          signal,
          params: { query: { limit: 20, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });
