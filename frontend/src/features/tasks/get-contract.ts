import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { isPassing, isProblem } from "@/lib/api/problem";
import { keys } from "./keys";

const UNDECIDED = new Set(["paying", "refunding"]);
const ASK_AGAIN_MS = 4_000;
const NOT_YET_MS = 500;
const NOT_YET_TRIES = 60;

/**
 * The contract of an accepted application. It is made right after the acceptance, so one that is not there is
 * not there yet; asked again too while the bank has not answered.
 */
export function getContract(application: string) {
  return queryOptions({
    queryKey: keys.contract(application),
    queryFn: ({ signal }) =>
      got(api.GET("/v1/contracts/{id}", { signal, params: { path: { id: application } } })),
    retry: (failures, error) =>
      isProblem(error, 404) ? failures < NOT_YET_TRIES : failures < 2 && isPassing(error),
    retryDelay: NOT_YET_MS,
    refetchInterval: (query) => (UNDECIDED.has(query.state.data?.stage ?? "") ? ASK_AGAIN_MS : false),
  });
}
