import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";
import { byCursor } from "@/lib/query";
import { toast } from "@/ui/toasts";

export type SearchBody = components["schemas"]["SearchBody"];
export type SavedSearch = components["schemas"]["SearchView"];

const SAVED = ["tasks", "saved"] as const;
export const SEARCHES = ["searches"] as const;

export const listSaved = infiniteQueryOptions({
  queryKey: [...SAVED, "list"],
  queryFn: ({ pageParam, signal }) =>
    got(
      api.GET("/v1/me/saved-tasks", {
        signal,
        params: { query: { limit: 24, ...(pageParam && { after: pageParam }) } },
      }),
    ),
  ...byCursor,
});

export const listSearches = queryOptions({
  queryKey: SEARCHES,
  queryFn: ({ signal }) => got(api.GET("/v1/me/searches", { signal })),
});

const isSaved = (id: string) =>
  queryOptions({
    queryKey: [...SAVED, "one", id],
    queryFn: ({ signal }) => got(api.GET("/v1/tasks/{id}/saved", { signal, params: { path: { id } } })),
  });

/** Whether a task is saved, and a way to change that: shown at once, taken back when it is refused. */
export function useSaved(id: string, signedIn: boolean) {
  const { t } = useTranslation("people");
  const queries = useQueryClient();
  const { queryKey } = isSaved(id);
  const saved = useQuery({ ...isSaved(id), enabled: signedIn }).data?.saved;
  const mutation = useMutation({
    mutationFn: (wanted: boolean) => {
      const params = { path: { id } };
      return got(
        wanted ? api.PUT("/v1/tasks/{id}/saved", { params }) : api.DELETE("/v1/tasks/{id}/saved", { params }),
      );
    },
    onMutate: async (wanted) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, { saved: wanted });
      return before;
    },
    onError: (_error, _wanted, before) => {
      queries.setQueryData(queryKey, before);
      toast(t("saved.failed"));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: SAVED }),
  });
  return { saved, change: mutation.mutate };
}

export const saveSearch = (body: SearchBody, header: CommandHeaders) =>
  got(api.POST("/v1/me/searches", { body, params: { header } }));

export const editSearch = (
  { id, title, alert }: Pick<SavedSearch, "id" | "title" | "alert">,
  header: CommandHeaders,
) => got(api.PUT("/v1/me/searches/{id}", { body: { title, alert }, params: { path: { id }, header } }));

export const removeSearch = (id: string, header: CommandHeaders) =>
  got(api.DELETE("/v1/me/searches/{id}", { params: { path: { id }, header } }));
