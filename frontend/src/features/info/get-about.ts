import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";

type Schemas = components["schemas"];
export type About = Schemas["AboutView"];

export const getAbout = queryOptions({
  queryKey: ["about"],
  queryFn: ({ signal }) => got(api.GET("/v1/about", { signal })),
});

export const write = (body: Schemas["ContactBody"], header: CommandHeaders) =>
  got(api.POST("/v1/contact", { body, params: { header } }));
