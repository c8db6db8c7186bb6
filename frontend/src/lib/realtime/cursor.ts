import type { EventFrame, LiveFrame, SkipFrame } from "./frames";

export type Verdict = "apply" | "ignore" | "gap";

/** `me` and `board` count log positions, with holes; every other stream counts its own versions, without. */
export const hasHoles = (stream: string): boolean => stream === "me" || stream === "board";

/**
 * What to do with a frame when `last` is the offset applied before it.
 *
 * With holes, `p` says that nothing for us lies between `p` and `o`: that is safe to apply from any `last`
 * in between. Without holes only the next offset is.
 */
export function judge(last: number, frame: EventFrame | SkipFrame | LiveFrame): Verdict {
  if (frame.t === "skip") return judgeRange(last, frame.o[0], frame.o[1]);
  if (hasHoles(frame.s)) {
    if (frame.o <= last) return "ignore";
    return frame.p !== undefined && frame.p <= last ? "apply" : "gap";
  }
  if (frame.t === "live") return frame.o > last ? "gap" : "ignore";
  return judgeRange(last, frame.o, frame.o);
}

function judgeRange(last: number, from: number, to: number): Verdict {
  if (to <= last) return "ignore";
  return from <= last + 1 ? "apply" : "gap";
}
