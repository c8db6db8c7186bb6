import { useTranslation } from "react-i18next";
import { formatLocale } from "@/lib/i18n";
import { cx } from "@/ui/cx";

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** A name or an id of the machine's: written from left to right whatever the page's direction. */
export function Code({ children, className }: { children: string; className?: string }) {
  return (
    <code dir="ltr" className={cx("text-fine", className)}>
      {children}
    </code>
  );
}

/** Enough of an id to tell it apart; all of it in its title. */
export function ShortId({ id }: { id: string }) {
  const { t } = useTranslation("audit");
  if (id === NOBODY) return <span className="text-ink-soft">{t("platform")}</span>;
  return (
    <code dir="ltr" title={id} className="text-fine">
      {id.slice(0, 8)}
    </code>
  );
}

/** To the second, as one compares moments in a log. */
export function Moment({ at, className }: { at: string; className?: string }) {
  const words = new Intl.DateTimeFormat(formatLocale(), { dateStyle: "medium", timeStyle: "medium" });
  return (
    <time dateTime={at} title={at} className={className}>
      {words.format(new Date(at))}
    </time>
  );
}

export const count = (value: number): string => new Intl.NumberFormat(formatLocale()).format(value);
