import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";

type Schemas = components["schemas"];
export type CaseCard = Schemas["CaseCard"];
export type Case = Schemas["CaseView"];
export type CaseKind = Schemas["CaseKind"];
export type Status = Schemas["CaseStatus"];
export type Outcome = Schemas["CaseOutcome"];
export type Scope = Schemas["Scope"];
export type Restricted = Schemas["RestrictionCard"];
export type Restriction = Schemas["RestrictionView"];
export type WaitingDispute = Schemas["WaitingDispute"];
export type EndedDispute = Schemas["EndedDispute"];
export type Decision = Schemas["DecisionBody"];

export interface CaseFilter {
  kind?: CaseKind | undefined;
  status?: Status | undefined;
}

/** Others report and appeal while an operator looks on: their events are not pushed here. */
const AGAIN_MS = 10_000;

export const keys = { all: ["desk"] as const, one: (id: string) => ["desk", "case", id] as const };

export const listCases = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, "cases", filter],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...wanted(filter), ...(pageParam && { after: pageParam }) };
      return got(api.GET("/v1/desk/cases", { signal, params: { query } }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    refetchInterval: AGAIN_MS,
  });

function wanted({ kind, status }: CaseFilter) {
  return { ...(kind && { kind }), ...(status && { status }) };
}

export const listRestrictions = (appealed: boolean) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, "restrictions", appealed],
    queryFn: ({ signal, pageParam }) => {
      const query = { appealed, ...(pageParam && { after: pageParam }) };
      return got(api.GET("/v1/desk/restrictions", { signal, params: { query } }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    refetchInterval: AGAIN_MS,
  });

export const listDisputes = () =>
  infiniteQueryOptions({
    queryKey: [...keys.all, "disputes"],
    queryFn: ({ signal, pageParam }) =>
      got(api.GET("/v1/desk/disputes", { signal, params: { query: pageParam ? { after: pageParam } : {} } })),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    refetchInterval: AGAIN_MS,
  });

export const listEndedDisputes = () =>
  infiniteQueryOptions({
    queryKey: [...keys.all, "disputes", "ended"],
    queryFn: ({ signal, pageParam }) => {
      const query = pageParam ? { after: pageParam } : {};
      return got(api.GET("/v1/desk/disputes/ended", { signal, params: { query } }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    refetchInterval: AGAIN_MS,
  });

export const getCase = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => got(api.GET("/v1/desk/cases/{id}", { signal, params: { path: { id } } })),
  });

export const takeCase = (id: string, header: CommandHeaders) =>
  got(api.POST("/v1/desk/cases/{id}/take", { body: {}, params: { path: { id }, header } }));

export const closeCase = (id: string, header: CommandHeaders) =>
  got(api.POST("/v1/desk/cases/{id}/close", { body: {}, params: { path: { id }, header } }));

export const noteCase = ({ id, text }: { id: string; text: string }, header: CommandHeaders) =>
  got(api.POST("/v1/desk/cases/{id}/notes", { body: { text }, params: { path: { id }, header } }));

export const decideCase = ({ id, ...body }: { id: string } & Decision, header: CommandHeaders) =>
  got(api.POST("/v1/desk/cases/{id}/decision", { body, params: { path: { id }, header } }));

interface Answer {
  person: string;
  id: string;
  outcome: "reinstated" | "upheld";
  reason: string;
}

export const answerAppeal = ({ person, id, ...body }: Answer, header: CommandHeaders) =>
  got(
    api.POST("/v1/desk/restrictions/{person}/{id}/answer", {
      body,
      params: { path: { person, id }, header },
    }),
  );
