import { useRef, useState } from "react";
import type { components } from "@/lib/api.gen";
import { hintsFor } from "./change";
import { type Deliver, discard, type Outgoing } from "./outbox";

export type Hint = components["schemas"]["HintView"];

export interface Held {
  entry: Outgoing;
  hints: Hint[];
}

/**
 * Looks through each message before it goes, one after the other, so that their order stays. One with contact
 * data in it is held back until whoever wrote it has decided.
 */
export function useChecked(deliver: Deliver) {
  const [held, setHeld] = useState<Held[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const check: Deliver = async (entry) => {
    const hints = entry.text === "" ? [] : await hintsFor(entry.conversation, entry.text);
    if (hints.length === 0) return deliver(entry);
    discard(entry.key);
    setHeld((known) => [...known, { entry, hints }]);
  };
  const checked: Deliver = (entry) => {
    const sending = queue.current.then(() => check(entry));
    queue.current = sending.catch(() => {}); // what failed says so at its own message
    return sending;
  };
  return { checked, held: held[0], release: () => setHeld(([, ...rest]) => rest) };
}
