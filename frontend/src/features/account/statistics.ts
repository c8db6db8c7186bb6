import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";

/** What the lists of our tasks, our wallet and our reviews say, counted where each of them is kept. */
export function getStatistics(username: string) {
  return queryOptions({
    queryKey: ["statistics", username],
    queryFn: async ({ signal }) => {
      const params = { path: { username } };
      const [work, user, reviews] = await Promise.all([
        got(api.GET("/v1/dashboard", { signal })),
        got(api.GET("/v1/users/{username}", { signal, params })),
        got(api.GET("/v1/users/{username}/reviews", { signal, params: { ...params, query: { limit: 1 } } })),
      ]);
      return { work, facts: user.facts, reviews: { count: reviews.count, total: reviews.total } };
    },
  });
}
