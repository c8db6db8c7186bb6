import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, got } from "@/lib/api/client";
import type { CommandHeaders } from "@/lib/command";
import { toast } from "@/ui/toasts";
import { changeLists, putBack } from "./cache";
import { keys } from "./keys";

const at = (position: number) => ({ params: { path: { position } } });

/** Deletes one: it goes at once, comes back when it is refused, and can be had back. */
export function useDelete() {
  const { t } = useTranslation("notices");
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: keys.all });
  const restore = useMutation({
    mutationFn: (position: number) => got(api.POST("/v1/notifications/{position}/restore", at(position))),
    onSuccess: () => toast(t("page.restored")),
    onError: () => toast(t("page.failed")),
    onSettled: refresh,
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

export const clearRead = (_wish: undefined, header: CommandHeaders) =>
  got(api.DELETE("/v1/notifications", { params: { header } }));
