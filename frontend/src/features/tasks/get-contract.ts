import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { keys } from "./keys";

const UNDECIDED = new Set(["paying", "refunding"]);
const ASK_AGAIN_MS = 4_000;

/** The contract of an accepted application; asked again while the bank has not answered. */
export function getContract(application: string) {
  return queryOptions({
    queryKey: keys.contract(application),
    queryFn: ({ signal }) =>
      got(api.GET("/v1/contracts/{id}", { signal, params: { path: { id: application } } })),
    refetchInterval: (query) => (UNDECIDED.has(query.state.data?.stage ?? "") ? ASK_AGAIN_MS : false),
  });
}
