import { EyeOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "@/ui/cx";

const MASK = "[masked]";

interface FieldsProps {
  value: Record<string, unknown>;
  /** Paths to the values that are to stand out, name by name. */
  changed?: ReadonlyArray<readonly string[]>;
}

/** An object as a list of names and values, as deep as it goes. */
export function Fields({ value, changed = [] }: FieldsProps) {
  const { t } = useTranslation("audit");
  const names = Object.keys(value);
  if (names.length === 0) return <p className="text-small text-ink-soft">{t("fields.none")}</p>;
  return (
    <dl className="space-y-1 text-small">
      {names.map((name) => (
        <Entry
          key={name}
          name={name}
          value={value[name]}
          changed={changed.filter((path) => path[0] === name).map((path) => path.slice(1))}
        />
      ))}
    </dl>
  );
}

function Entry({
  name,
  value,
  changed,
}: {
  name: string;
  value: unknown;
  changed: Array<readonly string[]>;
}) {
  const { t } = useTranslation("audit");
  const marked = changed.some((path) => path.length === 0);
  const deep = isObject(value) && Object.keys(value).length > 0;
  return (
    <div
      data-changed={marked || undefined}
      className={cx(
        "gap-x-3 rounded-tight px-2 py-0.5",
        deep
          ? "block"
          : "grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:grid-cols-[minmax(7rem,11rem)_minmax(0,1fr)]",
        marked && "bg-held-wash text-held",
      )}
    >
      <dt className={marked ? undefined : "text-ink-soft"}>
        <code dir="ltr" className="text-fine">
          {name}
        </code>
        {marked && <span className="sr-only"> {t("fields.changed")}</span>}
      </dt>
      <dd className={deep ? "ms-2 mt-1 border-s border-line ps-2" : undefined}>
        {deep ? <Fields value={value} changed={changed} /> : <Value value={value} />}
      </dd>
    </div>
  );
}

/** One value, masked ones as such. */
export function Value({ value }: { value: unknown }) {
  const { t } = useTranslation("audit");
  if (value === null || value === undefined) return <span className="text-ink-soft">{"–"}</span>;
  if (value === MASK) {
    return (
      <span className="inline-flex items-center gap-1 rounded-tight bg-sunken px-1.5 text-fine text-ink-soft">
        <EyeOff className="size-3.5" aria-hidden="true" />
        {t("fields.masked")}
      </span>
    );
  }
  if (typeof value === "string")
    return <bdi className="whitespace-pre-wrap">{value === "" ? "“”" : value}</bdi>;
  return (
    <code dir="ltr" className="text-fine">
      {JSON.stringify(value)}
    </code>
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
