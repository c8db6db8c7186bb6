import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button";

interface Props {
  Icon: LucideIcon;
  title: string;
  /** What to do about it first, and what to do all the same. */
  change: string;
  goOn: string;
  pending?: boolean;
  onChange: () => void;
  onGoOn: () => void;
  children: ReactNode;
}

/** Points something out before it is sent; whoever has read it decides. */
export function HintBox({ Icon, title, change, goOn, pending, onChange, onGoOn, children }: Props) {
  return (
    <div
      role="alert"
      className="space-y-2 rounded-soft border border-line-strong bg-accent-wash p-4 text-small"
    >
      <p className="flex items-center gap-2 font-semibold">
        <Icon className="size-4 shrink-0" aria-hidden="true" />
        {title}
      </p>
      {children}
      <div className="flex flex-wrap gap-2 pt-1">
        <Button size="small" look="primary" onClick={onChange}>
          {change}
        </Button>
        <Button size="small" pending={pending ?? false} onClick={onGoOn}>
          {goOn}
        </Button>
      </div>
    </div>
  );
}
