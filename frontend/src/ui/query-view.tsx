import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import { ErrorNotice } from "./feedback";

/** The states of one read: skeleton, failure with a way to try again, and the data. */
export function QueryView<Data>({
  query,
  skeleton,
  children,
}: {
  query: Pick<UseQueryResult<Data>, "data" | "error" | "refetch">;
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton;
}

export interface ListPage<Item> {
  items: Item[];
  next?: string | null;
}

/** The states of a list that loads more: the same, and empty, and its end. */
export function ListView<Item>({
  query,
  skeleton,
  empty,
  children,
  endNote,
}: {
  query: UseInfiniteQueryResult<InfiniteData<ListPage<Item>>>;
  skeleton: ReactNode;
  empty: ReactNode;
  endNote?: boolean;
  children: (items: Item[]) => ReactNode;
}) {
  return (
    <QueryView query={query} skeleton={skeleton}>
      {(data) => {
        const items = data.pages.flatMap((page) => page.items);
        if (items.length === 0) return empty;
        return (
          <>
            {children(items)}
            <ListFoot query={query} long={data.pages.length > 1 && endNote !== false} />
          </>
        );
      }}
    </QueryView>
  );
}

function ListFoot<Item>({
  query,
  long,
}: {
  query: UseInfiniteQueryResult<InfiniteData<ListPage<Item>>>;
  long: boolean;
}) {
  const { t } = useTranslation();
  if (query.isFetchNextPageError) {
    return <ErrorNotice error={query.error} onRetry={() => void query.fetchNextPage()} />;
  }
  if (query.hasNextPage) {
    return (
      <div className="flex justify-center py-6">
        <Button pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t("action.load_more")}
        </Button>
      </div>
    );
  }
  return long ? <p className="py-6 text-center text-small text-ink-soft">{t("state.end_of_list")}</p> : null;
}
