import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from "react";
import { cx } from "./cx";
import { Spinner } from "./spinner";

export type Look = "primary" | "secondary" | "quiet" | "danger";
export type Size = "small" | "normal" | "large";

const LOOKS: Record<Look, string> = {
  primary: "bg-accent text-accent-ink hover:bg-accent-strong shadow-soft",
  secondary: "bg-surface text-ink border border-line-strong hover:bg-sunken",
  quiet: "text-accent hover:bg-accent-wash",
  danger: "bg-surface text-disputed border border-disputed hover:bg-disputed-wash",
};

const SIZES: Record<Size, string> = {
  small: "min-h-8 px-3 text-small",
  normal: "min-h-10 px-4 text-small",
  large: "min-h-12 px-6 text-base",
};

export function buttonClass(look: Look = "secondary", size: Size = "normal", more?: string): string {
  return cx(
    "inline-flex items-center justify-center gap-2 rounded-soft font-semibold text-center transition-colors select-none",
    "disabled:opacity-60 aria-disabled:opacity-60 disabled:cursor-not-allowed aria-disabled:cursor-not-allowed",
    LOOKS[look],
    SIZES[size],
    more,
  );
}

interface Shape {
  look?: Look;
  size?: Size;
}

interface ButtonProps extends Shape, ButtonHTMLAttributes<HTMLButtonElement> {
  /** While true the button keeps its focus, says that it is busy, and takes no further press. */
  pending?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look, size, pending, className, children, type, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? "button"}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={buttonClass(look, size, className)}
    >
      {pending && <Spinner />}
      {children}
    </button>
  );
}

interface AnchorProps extends Shape, AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ look, size, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={buttonClass(look, size, className)}>
      {children}
    </a>
  );
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export const ButtonLink = createLink(Anchor);

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ label, className, children, type, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? "button"}
      aria-label={label}
      title={label}
      className={cx(
        "inline-flex size-10 items-center justify-center rounded-soft text-ink-soft transition-colors hover:bg-sunken hover:text-ink",
        className,
      )}
    >
      {children}
    </button>
  );
}
