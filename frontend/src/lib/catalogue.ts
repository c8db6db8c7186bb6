import { queryOptions } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, got } from "@/lib/api/client";
import type { Category } from "@/lib/api/types";

/** Categories with their skills and how many tasks are open in each. */
export const catalogue = queryOptions({
  queryKey: ["catalogue"],
  queryFn: ({ signal }) => got(api.GET("/v1/catalogue", { signal })),
  staleTime: 5 * 60_000,
});

/** Names of categories and skills in the reader's language; a skill not yet named shows its id as words. */
export function useNames() {
  const { t } = useTranslation();
  return {
    category: (id: Category): string => t(`category.${id}`),
    skill: (id: string): string =>
      t(`skill.${id}` as "skill.react", { defaultValue: id.replaceAll("-", " ") }),
  };
}
