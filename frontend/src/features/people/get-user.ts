import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";

export function getUser(username: string) {
  return queryOptions({
    queryKey: ["users", username],
    queryFn: ({ signal }) => got(api.GET("/v1/users/{username}", { signal, params: { path: { username } } })),
  });
}
