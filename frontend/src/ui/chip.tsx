import { X } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { cx } from "./cx";

interface ToggleProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  pressed: boolean;
}

/** One of several choices that can be on or off. */
export function ChipToggle({ pressed, className, ...rest }: ToggleProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-pressed={pressed}
      className={cx(
        "min-h-8 rounded-full border px-3 text-small transition-colors",
        pressed
          ? "border-accent bg-accent text-accent-ink font-semibold"
          : "border-line-strong bg-surface text-ink hover:bg-sunken",
        className,
      )}
    />
  );
}

/** What is being filtered by; pressing it takes the filter away. */
export function ChipRemove({
  label,
  children,
  onRemove,
}: {
  label: string;
  children: ReactNode;
  onRemove: () => void;
}) {
  return (
    <button
      type="button"
      onClick={onRemove}
      aria-label={label}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-accent-wash ps-3 pe-2 text-small font-semibold text-accent transition-colors hover:bg-sunken"
    >
      <bdi>{children}</bdi>
      <X className="size-4" aria-hidden="true" />
    </button>
  );
}

export function SkillTag({ children }: { children: ReactNode }) {
  return <span className="rounded-tight bg-sunken px-2 py-0.5 text-fine text-ink-soft">{children}</span>;
}
