import type { components } from "@/lib/api.gen";

type Schemas = components["schemas"];

export type EventLine = Schemas["EventLine"];
export type EventWhole = Schemas["EventView"];
export type Difference = Schemas["DifferenceView"];
export type Projection = Schemas["ProjectionView"];
export type Verification = Schemas["VerificationView"];
export type Ground = Schemas["RevealBody"]["ground"];
