import type { HTMLAttributes, ReactNode } from "react";
import { cx } from "./cx";

export function Card({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div {...rest} className={cx("rounded-round border border-line bg-surface", className)} />;
}

interface PanelProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
  flush?: boolean;
}

/** A titled section on its own surface. `flush` leaves the padding to what is inside. */
export function Panel({ title, aside, children, className, flush }: PanelProps) {
  return (
    <Card className={className}>
      <section aria-label={title}>
        <div className="flex min-h-13 items-center justify-between gap-3 border-b border-line px-5 py-2">
          <h2 className="font-semibold">{title}</h2>
          {aside}
        </div>
        <div className={flush ? undefined : "p-5"}>{children}</div>
      </section>
    </Card>
  );
}
