import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "./keys";

/** Whatever changed, the lists and the conversation are read again. */
export function useChanges() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.all }),
  });
}
