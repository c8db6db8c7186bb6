import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, got } from "@/lib/api/client";
import type { Notification } from "@/lib/api/types";
import { toast } from "@/ui/toasts";
import { keys } from "./keys";

type Pages = InfiniteData<{ items: Notification[]; next?: string | null }>;

/** Marks everything up to one notification as read: shown at once, taken back when it is refused. */
export function useMarkRead() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: (upTo: number) => got(api.POST("/v1/notifications/read", { body: { up_to: upTo } })),
    onMutate: async (upTo) => {
      await queries.cancelQueries({ queryKey: keys.all });
      const before = {
        list: queries.getQueryData<Pages>(keys.list),
        count: queries.getQueryData(keys.count),
      };
      queries.setQueryData<Pages>(
        keys.list,
        (data) => data && { ...data, pages: data.pages.map((page) => readUpTo(page, upTo)) },
      );
      queries.setQueryData(keys.count, { unread: 0 });
      return before;
    },
    onError: (_error, _upTo, before) => {
      queries.setQueryData(keys.list, before?.list);
      queries.setQueryData(keys.count, before?.count);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all }),
  });
  return function markRead(upTo: number): void {
    const again = { label: t("action.retry"), run: () => markRead(upTo) };
    mutation.mutate(upTo, { onError: () => toast(t("notifications.not_read"), again) });
  };
}

function readUpTo<Page extends { items: Notification[] }>(page: Page, upTo: number): Page {
  return { ...page, items: page.items.map((each) => (each.id <= upTo ? { ...each, read: true } : each)) };
}
