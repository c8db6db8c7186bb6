import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, got } from "@/lib/api/client";
import { toast } from "@/ui/toasts";
import { changeLists, putBack } from "./cache";
import { keys } from "./keys";

/** Marks everything up to one notification as read: shown at once, taken back when it is refused. */
export function useMarkRead() {
  const { t } = useTranslation();
  const { t: tn } = useTranslation("notices");
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: (upTo: number) => got(api.POST("/v1/notifications/read", { body: { up_to: upTo } })),
    onMutate: (upTo) =>
      changeLists(queries, (items) =>
        items.map((each) => (each.id <= upTo ? { ...each, read: true } : each)),
      ),
    onError: (_error, _upTo, before) => putBack(queries, before),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all }),
  });
  return function markRead(upTo: number): void {
    const again = { label: t("action.retry"), run: () => markRead(upTo) };
    mutation.mutate(upTo, { onError: () => toast(tn("page.not_read"), again) });
  };
}

/** Marks one as read. Nobody waits for it: what could not be marked is still unread when one comes back. */
export function useReadOne() {
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: (position: number) =>
      got(api.POST("/v1/notifications/{position}/read", { params: { path: { position } } })),
    onMutate: (position) =>
      changeLists(queries, (items) =>
        items.map((each) => (each.id === position ? { ...each, read: true } : each)),
      ),
    onError: (_error, _position, before) => putBack(queries, before),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.all }),
  });
  return (position: number): void => mutation.mutate(position);
}
