import { queryOptions } from "@tanstack/react-query";

interface DemoAccount {
  username: string;
  code: string | null;
}

/** The demo's accounts that sign in by two steps, with what their simulated device shows now. */
export const getDemoCodes = queryOptions({
  queryKey: ["demo"],
  queryFn: async ({ signal }): Promise<DemoAccount[]> => {
    const response = await fetch("/v1/demo", { signal });
    if (!response.ok) return [];
    const { accounts } = (await response.json()) as { accounts: DemoAccount[] };
    return accounts.filter((each) => each.code !== null);
  },
  refetchInterval: 5_000,
  staleTime: 0,
});
