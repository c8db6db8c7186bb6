import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { keys } from "./keys";

export const getMe = queryOptions({
  queryKey: keys.me,
  queryFn: ({ signal }) => got(api.GET("/v1/me", { signal })),
});
