import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "./cx";

export interface Step {
  label: string;
  state: "done" | "here" | "ahead" | "stopped";
}

/** A way with where-we-are on it. */
export function Path({ steps, label }: { steps: Step[]; label: string }) {
  const { t } = useTranslation();
  return (
    <ol aria-label={label} className="flex">
      {steps.map((step, index) => (
        <li
          key={step.label}
          aria-current={step.state === "here" ? "step" : undefined}
          className="relative flex flex-1 flex-col items-center gap-2 text-center"
        >
          {index > 0 && (
            <span
              aria-hidden="true"
              className={cx(
                "absolute top-3 end-1/2 h-0.5 w-full",
                step.state === "ahead" || step.state === "stopped" ? "bg-line" : "bg-accent",
              )}
            />
          )}
          <Dot state={step.state} />
          <span
            className={cx(
              "px-1 text-fine leading-tight whitespace-nowrap",
              step.state === "here" && "font-semibold text-ink",
              step.state === "stopped" && "font-semibold text-disputed",
              (step.state === "done" || step.state === "ahead") && "text-ink-soft max-sm:sr-only",
            )}
          >
            {step.label}
            {step.state === "done" && <span className="sr-only"> {t("path.done")}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Dot({ state }: { state: Step["state"] }) {
  const looks = {
    done: "bg-accent text-accent-ink border-accent",
    here: "bg-surface border-accent border-[7px]",
    ahead: "bg-surface border-line-strong",
    stopped: "bg-disputed-wash border-disputed",
  };
  return (
    <span
      aria-hidden="true"
      className={cx(
        "relative z-10 flex size-6 items-center justify-center rounded-full border-2",
        looks[state],
      )}
    >
      {state === "done" && <Check className="size-4" strokeWidth={3} />}
    </span>
  );
}
