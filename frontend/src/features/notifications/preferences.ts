import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";

export type Wishes = components["schemas"]["WishesView"];
type Body = components["schemas"]["WishesBody"];

export const PREFERENCES = ["notification-preferences"] as const;

export const getPreferences = queryOptions({
  queryKey: PREFERENCES,
  queryFn: ({ signal }) => got(api.GET("/v1/me/notification-preferences", { signal })),
});

export const savePreferences = (body: Body, header: CommandHeaders) =>
  got(api.PUT("/v1/me/notification-preferences", { body, params: { header } }));
