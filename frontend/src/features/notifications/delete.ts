import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";
import { toast } from "@/ui/toasts";
import { changeLists, putBack, shownItems } from "./cache";
import { keys } from "./keys";

const at = (position: number) => ({ params: { path: { position } } });

/** Deletes one: it goes at once, comes back when it is refused, and can be had back. */
export function useDelete() {
  const { t } = useTranslation("notices");
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: keys.all });
  const restore = useMutation({
    mutationFn: (position: number) => got(api.POST("/v1/notifications/{position}/restore", at(position))),
    onSuccess: async (_answer, position) => {
      await refresh();
      toast(t(`page.${howBack(queries, position)}`));
    },
    onError: () => {
      toast(t("page.failed"));
      void refresh();
    },
  });
  const remove = useMutation({
    mutationFn: (position: number) => got(api.DELETE("/v1/notifications/{position}", at(position))),
    onMutate: (position) => changeLists(queries, (items) => items.filter((each) => each.id !== position)),
    onSuccess: (_answer, position) =>
      toast(t("page.deleted"), { label: t("page.undo"), run: () => restore.mutate(position) }),
    onError: (_error, _position, before) => {
      putBack(queries, before);
      toast(t("page.failed"));
    },
    onSettled: refresh,
  });
  return (position: number): void => remove.mutate(position);
}

/** All may have been marked as read meanwhile: then it comes back read, or not into a list of the unread. */
function howBack(queries: QueryClient, position: number) {
  const shown = shownItems(queries);
  if (shown === undefined) return "restored";
  const back = shown.find((each) => each.id === position);
  if (back === undefined) return "restored_elsewhere";
  return back.read ? "restored_read" : "restored";
}

export const clearRead = (_wish: undefined, header: CommandHeaders) =>
  got(api.DELETE("/v1/notifications", { params: { header } }));
