import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { isPassing } from "@/lib/api/problem";

export type CommandHeaders = { "idempotency-key": string };

/**
 * Keeps one Idempotency-Key for as long as the outcome of the same wish is unknown, so that pressing again
 * after a lost answer does nothing twice. A definite answer, or other content, is another wish.
 */
export class IdempotencyKey {
  #key: string | null = null;
  #content = "";

  for(content: unknown): string {
    const written = JSON.stringify(content) ?? "";
    if (this.#key === null || written !== this.#content) this.#key = crypto.randomUUID();
    this.#content = written;
    return this.#key;
  }

  settled(error: unknown): void {
    if (!isPassing(error)) this.#key = null;
  }
}

/** One command of a form: never optimistic, its key kept per mount. */
export function useCommand<Wish, Answer>(
  run: (wish: Wish, header: CommandHeaders) => Promise<Answer>,
  onDone?: (answer: Answer, wish: Wish) => void,
): UseMutationResult<Answer, Error, Wish> {
  const key = useRef(new IdempotencyKey());
  return useMutation<Answer, Error, Wish>({
    mutationFn: (wish) => run(wish, { "idempotency-key": key.current.for(wish) }),
    onSettled: (_answer, error) => key.current.settled(error),
    onSuccess: (answer, wish) => onDone?.(answer, wish),
  });
}
