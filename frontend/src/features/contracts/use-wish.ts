import { useQueryClient } from "@tanstack/react-query";
import type { CommandHeaders } from "@/lib/command";
import { useCommand } from "@/lib/command";
import { toast } from "@/ui/toasts";

/** A command about one contract: afterwards everything shown of it is read anew. */
export function useWish<Wish, Answer>(
  run: (wish: Wish, header: CommandHeaders) => Promise<Answer>,
  done: string,
  then?: () => void,
) {
  const queries = useQueryClient();
  return useCommand(run, async () => {
    await Promise.all(
      ["contracts", "reviews", "tasks"].map((kind) => queries.invalidateQueries({ queryKey: [kind] })),
    );
    toast(done);
    then?.();
  });
}
