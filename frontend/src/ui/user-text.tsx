import type { ReactNode } from "react";
import { cx } from "./cx";

/** What somebody wrote: each paragraph in its own direction, its own line breaks, never markup. */
export function UserText({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div dir="auto" className={cx("whitespace-pre-line [unicode-bidi:plaintext]", className)}>
      {children}
    </div>
  );
}
