import type { InfiniteData, QueryClient, QueryKey } from "@tanstack/react-query";
import type { Notification } from "@/lib/api/types";
import { keys } from "./keys";

type Page = { items: Notification[]; next?: string | null };
type Pages = InfiniteData<Page>;
type Change = (items: Notification[]) => Notification[];

export type Kept = ReadonlyArray<readonly [QueryKey, unknown]>;

/** Changes every list that is held, at once; what it returns puts them back. */
export async function changeLists(queries: QueryClient, change: Change): Promise<Kept> {
  await queries.cancelQueries({ queryKey: keys.all });
  const before = queries.getQueriesData({ queryKey: keys.all });
  queries.setQueriesData<Pages>(
    { queryKey: keys.list },
    (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, items: change(page.items) })) },
  );
  queries.setQueryData<Page>(keys.latest, (page) => page && { ...page, items: change(page.items) });
  return before;
}

export function putBack(queries: QueryClient, kept: Kept | undefined): void {
  for (const [key, data] of kept ?? []) queries.setQueryData(key, data);
}

/** What the list on the page holds; undefined: no list is shown. */
export function shownItems(queries: QueryClient): Notification[] | undefined {
  const shown = queries.getQueryCache().find<Pages>({ queryKey: keys.list, exact: false, type: "active" });
  return shown?.state.data?.pages.flatMap(({ items }) => items);
}
