import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import { byCursor } from "@/lib/query";
import { keys } from "./keys";

type Schemas = components["schemas"];
export type Room = Schemas["RoomView"];
export type RoomCard = Schemas["RoomCard"];
export type Delivery = Schemas["DeliveryView"];
export type Change = Schemas["TermsChangeView"];
export type Dispute = Schemas["DisputeView"];
export type Case = Schemas["DisputeCaseView"];
export type Entry = Schemas["EntryView"];
export type TaskReviews = Schemas["TaskReviews"];
export type Review = Schemas["ReviewView"];

export const getRoom = (contract: string) =>
  queryOptions({
    queryKey: keys.room(contract),
    queryFn: ({ signal }) =>
      got(api.GET("/v1/contracts/{id}/room", { signal, params: { path: { id: contract } } })),
  });

export const getMoney = (contract: string) =>
  queryOptions({
    queryKey: keys.money(contract),
    queryFn: ({ signal }) =>
      got(api.GET("/v1/contracts/{id}", { signal, params: { path: { id: contract } } })),
  });

export const getReviews = (task: string) =>
  queryOptions({
    queryKey: keys.reviews(task),
    queryFn: ({ signal }) =>
      got(api.GET("/v1/tasks/{id}/reviews", { signal, params: { path: { id: task } } })),
  });

export const getDispute = (contract: string) =>
  queryOptions({
    queryKey: keys.desk(contract),
    queryFn: ({ signal }) =>
      got(api.GET("/v1/desk/disputes/{id}", { signal, params: { path: { id: contract } } })),
  });

export const listTimeline = (contract: string, desk = false) =>
  infiniteQueryOptions({
    queryKey: [...keys.timeline(contract), desk],
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET(desk ? "/v1/desk/disputes/{id}/timeline" : "/v1/contracts/{id}/timeline", {
          signal,
          params: { path: { id: contract }, query: { limit: 50, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });

export const listContracts = () =>
  infiniteQueryOptions({
    queryKey: keys.mine,
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/me/contracts", {
          signal,
          params: { query: { limit: 30, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });

export const listDisputes = () =>
  infiniteQueryOptions({
    queryKey: keys.disputes,
    queryFn: ({ pageParam, signal }) =>
      got(
        api.GET("/v1/me/disputes", {
          signal,
          params: { query: { limit: 30, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    ...byCursor,
  });
