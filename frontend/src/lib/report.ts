import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";

type Schemas = components["schemas"];
export type Subject = Schemas["SubjectBody"];
export type HouseRule = Schemas["HouseRule"];

/** The published rules, in the order they are read. */
export const HOUSE_RULES: readonly HouseRule[] = [
  "spam",
  "fraud",
  "harassment",
  "false_identity",
  "outside_payment",
  "forbidden_work",
  "rights_of_others",
  "misuse",
];

export const report = (body: Schemas["ReportBody"], header: CommandHeaders) =>
  got(api.POST("/v1/reports", { body, params: { header } }));
