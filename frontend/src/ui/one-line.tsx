import type { ReactNode } from "react";
import { cx } from "./cx";

/** What somebody wrote, on one line: it stands where the page's lines begin, and what is too much of it is cut off
 * where it ends, whichever way it is read. */
export function OneLine({ children, className }: { children: ReactNode; className?: string }) {
  return <bdi className={cx("inline-block max-w-full truncate align-bottom", className)}>{children}</bdi>;
}
