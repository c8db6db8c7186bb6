import { ChevronDown } from "lucide-react";
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { cx } from "./cx";

const BOX =
  "w-full rounded-soft border border-line-strong bg-surface px-3 text-base text-ink placeholder:text-ink-soft/80 " +
  "aria-invalid:border-disputed aria-invalid:border-2 disabled:bg-sunken disabled:text-ink-soft";

interface FieldParts {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Shows the label to screen readers only, where the place says what the field is. */
  hideLabel?: boolean;
  optional?: string;
}

interface Wired {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

export function Field({
  label,
  hint,
  error,
  hideLabel,
  optional,
  className,
  children,
}: FieldParts & { className?: string | undefined; children: (wired: Wired) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label
        htmlFor={id}
        className={hideLabel ? "sr-only" : "mb-1.5 flex items-baseline gap-2 text-small font-semibold"}
      >
        {label}
        {optional && <span className="font-normal text-ink-soft">{optional}</span>}
      </label>
      {children({ id, "aria-invalid": error ? true : undefined, "aria-describedby": described || undefined })}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-small font-semibold text-disputed">
          {error}
        </p>
      )}
      {hint && (
        <div id={`${id}-hint`} className="mt-1.5 text-small text-ink-soft">
          {hint}
        </div>
      )}
    </div>
  );
}

type InputProps = FieldParts &
  InputHTMLAttributes<HTMLInputElement> & { suffix?: ReactNode; ref?: React.Ref<HTMLInputElement> };

export function TextField({
  label,
  hint,
  error,
  hideLabel,
  optional,
  className,
  suffix,
  ...input
}: InputProps) {
  return (
    <Field {...{ label, hint, error, hideLabel, optional, className }}>
      {(wired) => (
        <div className="relative">
          <input {...input} {...wired} className={cx(BOX, "min-h-11", suffix ? "pe-14" : undefined)} />
          {suffix && (
            <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-small text-ink-soft">
              {suffix}
            </span>
          )}
        </div>
      )}
    </Field>
  );
}

type AreaProps = FieldParts &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: React.Ref<HTMLTextAreaElement> };

export function TextArea({ label, hint, error, hideLabel, optional, className, ...area }: AreaProps) {
  return (
    <Field {...{ label, hint, error, hideLabel, optional, className }}>
      {(wired) => <textarea dir="auto" rows={6} {...area} {...wired} className={cx(BOX, "block py-2.5")} />}
    </Field>
  );
}

type SelectProps = FieldParts &
  SelectHTMLAttributes<HTMLSelectElement> & { ref?: React.Ref<HTMLSelectElement> };

export function SelectField({
  label,
  hint,
  error,
  hideLabel,
  optional,
  className,
  children,
  ...select
}: SelectProps) {
  return (
    <Field {...{ label, hint, error, hideLabel, optional, className }}>
      {(wired) => (
        <div className="relative">
          <select {...select} {...wired} className={cx(BOX, "min-h-11 appearance-none pe-10")}>
            {children}
          </select>
          <ChevronDown
            className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4.5 text-ink-soft"
            aria-hidden="true"
          />
        </div>
      )}
    </Field>
  );
}
