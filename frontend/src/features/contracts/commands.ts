import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";

type Schemas = components["schemas"];
type About<Wish> = Wish & { id: string };
type Numbered<Wish> = About<Wish> & { number: number };

export const deliver = ({ id, ...body }: About<Schemas["DeliverBody"]>, header: CommandHeaders) =>
  got(api.POST("/v1/contracts/{id}/deliveries", { body, params: { path: { id }, header } }));

export const requestRevision = ({ id, ...body }: About<Schemas["RevisionBody"]>, header: CommandHeaders) =>
  got(api.POST("/v1/contracts/{id}/revision", { body, params: { path: { id }, header } }));

export const approve = ({ id, number }: Numbered<object>, header: CommandHeaders) =>
  got(
    api.POST("/v1/contracts/{id}/deliveries/{number}/approve", {
      body: {},
      params: { path: { id, number }, header },
    }),
  );

export const proposeChange = ({ id, ...body }: About<Schemas["ChangeBody"]>, header: CommandHeaders) =>
  got(api.POST("/v1/contracts/{id}/changes", { body, params: { path: { id }, header } }));

export const answerChange = ({ id, number, agree }: Numbered<{ agree: boolean }>, header: CommandHeaders) =>
  got(
    api.POST("/v1/contracts/{id}/changes/{number}/answer", {
      body: { agree, reason: "" },
      params: { path: { id, number }, header },
    }),
  );

export const offerEnd = ({ id, ...body }: About<Schemas["EndBody"]>, header: CommandHeaders) =>
  got(api.POST("/v1/contracts/{id}/end-offers", { body, params: { path: { id }, header } }));

export const answerEnd = ({ id, number, agree }: Numbered<{ agree: boolean }>, header: CommandHeaders) =>
  got(
    api.POST("/v1/contracts/{id}/end-offers/{number}/answer", {
      body: { agree, reason: "" },
      params: { path: { id, number }, header },
    }),
  );

export const openDispute = ({ id, ...body }: About<Schemas["ClaimBody"]>, header: CommandHeaders) =>
  got(api.POST("/v1/contracts/{id}/dispute", { body, params: { path: { id }, header } }));

export const answerDispute = ({ id, ...body }: About<Schemas["ClaimBody"]>, header: CommandHeaders) =>
  got(api.POST("/v1/contracts/{id}/dispute/answer", { body, params: { path: { id }, header } }));

const plain =
  (path: "settle" | "escalate" | "withdraw") =>
  ({ id }: About<object>, header: CommandHeaders) =>
    got(
      api.POST(`/v1/contracts/{id}/dispute/${path}` as const, { body: {}, params: { path: { id }, header } }),
    );

export const settleDispute = plain("settle");
export const escalateDispute = plain("escalate");
export const withdrawDispute = plain("withdraw");

export const decideDispute = (
  { id, ...body }: About<Schemas["DisputeDecisionBody"]>,
  header: CommandHeaders,
) => got(api.POST("/v1/desk/disputes/{id}/decision", { body, params: { path: { id }, header } }));

export const writeReview = ({ id, ...body }: About<Schemas["ReviewBody"]>, header: CommandHeaders) =>
  got(api.POST("/v1/tasks/{id}/reviews", { body, params: { path: { id }, header } }));
