import type { ReactNode } from "react";
import { cx } from "./cx";

export type Tone = "plain" | "accent" | "held" | "released" | "refunded" | "disputed";

const TONES: Record<Tone, string> = {
  plain: "bg-sunken text-ink-soft",
  accent: "bg-accent-wash text-accent",
  held: "bg-held-wash text-held",
  released: "bg-released-wash text-released",
  refunded: "bg-refunded-wash text-refunded",
  disputed: "bg-disputed-wash text-disputed",
};

export function Badge({
  tone = "plain",
  children,
  className,
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={cx(
        "inline-flex min-h-6 items-center gap-1.5 rounded-full px-2.5 text-fine font-semibold whitespace-nowrap",
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
