import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";
import { cx } from "./cx";

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Says the count too; the bubble is for the eye only. */
  label: string;
  count: number;
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ label, count, href, className, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={href}
      aria-label={label}
      className={cx(
        "relative inline-flex size-10 items-center justify-center rounded-soft text-ink-soft transition-colors hover:bg-sunken hover:text-ink aria-[current=page]:text-accent",
        className,
      )}
    >
      {children}
      <CountBubble count={count} />
    </a>
  );
}

/** An icon that leads somewhere, with how much waits there. */
export const CountLink = createLink(Anchor);

export function CountBubble({ count, className = "end-0.5 top-0.5" }: { count: number; className?: string }) {
  if (count === 0) return null;
  return (
    <span
      aria-hidden="true"
      className={cx(
        "absolute min-w-4.5 rounded-full bg-saffron px-1 text-center text-[0.6875rem] leading-4.5 font-semibold text-[#1b2326]",
        className,
      )}
    >
      {count > 99 ? "99+" : count}
    </span>
  );
}
