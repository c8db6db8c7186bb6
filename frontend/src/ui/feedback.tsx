import { CircleAlert } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem, Problem, Unreachable } from "@/lib/api/problem";
import { useRefusal } from "@/lib/refusals";
import { Button } from "./button";
import { cx } from "./cx";
import { Mark } from "./logo";

/** Grey shapes of what is coming; shown only when it takes longer than a blink. */
export function Skeleton({ children, label }: { children: ReactNode; label?: string }) {
  const { t } = useTranslation();
  const late = useLate(150);
  return (
    <div role="status" aria-label={label ?? t("state.loading")} className={late ? undefined : "invisible"}>
      {children}
    </div>
  );
}

function useLate(ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}

export function Bone({ className }: { className?: string }) {
  return <div className={cx("rounded-tight bg-sunken motion-safe:animate-pulse", className)} />;
}

/** Rows of text to come, as many as are likely. */
export function SkeletonRows({ rows = 4 }: { rows?: number }) {
  return (
    <Skeleton>
      <div className="ruled">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          <div key={row} className="space-y-2.5 px-5 py-4">
            <Bone className="h-4 w-2/5" />
            <Bone className="h-3 w-4/5" />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}

export function SkeletonCards({
  cards = 6,
  columns = "sm:grid-cols-2 lg:grid-cols-3",
}: {
  cards?: number;
  columns?: string;
}) {
  return (
    <Skeleton>
      <div className={cx("grid gap-4", columns)}>
        {Array.from({ length: cards }, (_, card) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cards are all alike
          <div key={card} className="min-h-64 space-y-3 rounded-round border border-line bg-surface p-5">
            <Bone className="h-4 w-1/3" />
            <Bone className="h-5 w-5/6" />
            <Bone className="h-3 w-full" />
            <Bone className="h-3 w-3/5" />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}

interface EmptyProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
}

/** Nothing here yet: what would be here, and the one thing to do next. */
export function Empty({ title, children, action, className }: EmptyProps) {
  return (
    <div className={cx("flex flex-col items-center px-6 py-12 text-center", className)}>
      <Mark className="mb-4 h-10 opacity-70" />
      <p className="text-lead font-semibold text-balance">{title}</p>
      {children && <div className="mt-1.5 max-w-md text-ink-soft text-pretty">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}

/** A failed read: what happened, whether trying again helps, and the number to give to support. */
export function ErrorNotice({
  error,
  onRetry,
  children,
}: {
  error: unknown;
  onRetry?: () => void;
  /** A way on, where trying again is none. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const problem = error instanceof Problem ? error : null;
  const words = useExplanation(error, t("state.error_text"));
  return (
    <div role="alert" className="flex flex-col items-center px-6 py-12 text-center">
      <CircleAlert className="mb-3 size-8 text-disputed" aria-hidden="true" />
      <p className="text-lead font-semibold">{t(headline(error))}</p>
      <p className="mt-1.5 max-w-md text-ink-soft">{words}</p>
      {problem?.requestId && (
        <p className="mt-2 text-fine text-ink-soft">
          {t("state.request_id")} <code dir="ltr">{problem.requestId}</code>
        </p>
      )}
      {onRetry && !isProblem(error, 403, 404) && (
        <Button className="mt-5" onClick={onRetry}>
          {t("action.retry")}
        </Button>
      )}
      {children && <div className="mt-5">{children}</div>}
    </div>
  );
}

function headline(error: unknown) {
  if (isProblem(error, 404)) return "state.not_found" as const;
  if (isProblem(error, 403)) return "state.forbidden" as const;
  if (isProblem(error, 429)) return "state.slow_down" as const;
  if (error instanceof Unreachable) return "state.unreachable" as const;
  return "state.error" as const;
}

function useExplanation(error: unknown, plain: string): string {
  const { t } = useTranslation();
  const refusal = useRefusal();
  if (error instanceof Unreachable) return t("state.unreachable_text");
  return refusal(error) ?? plain;
}

/** A refused command, close to what was pressed. */
export function CommandError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const words = useExplanation(error, t("state.command_failed"));
  if (!error) return null;
  const problem = error instanceof Problem ? error : null;
  return (
    <div
      role="alert"
      className="rounded-soft border border-disputed bg-disputed-wash px-4 py-3 text-small text-disputed"
    >
      <p className="font-semibold">{words}</p>
      {problem?.requestId && problem.status >= 500 && (
        <p className="mt-1">
          {t("state.request_id")} <code dir="ltr">{problem.requestId}</code>
        </p>
      )}
    </div>
  );
}

/** Says something that is worth knowing but is no failure. */
export function Note({
  children,
  tone = "plain",
}: {
  children: ReactNode;
  tone?: "plain" | "held" | "accent";
}) {
  const look = {
    plain: "bg-sunken text-ink-soft",
    held: "bg-held-wash text-held",
    accent: "bg-accent-wash text-accent",
  };
  return <div className={cx("rounded-soft px-4 py-3 text-small", look[tone])}>{children}</div>;
}
