import { formatLocale } from "@/lib/i18n";

const UNITS: ReadonlyArray<[Intl.RelativeTimeFormatUnit, number]> = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** "3 hours ago", "in 5 days"; within a minute of now: "now". */
export function relative(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1_000;
  const words = new Intl.RelativeTimeFormat(formatLocale(), { numeric: "auto" });
  for (const [unit, size] of UNITS) {
    if (Math.abs(seconds) >= size) return words.format(Math.round(seconds / size), unit);
  }
  return words.format(0, "second");
}

export function dateAndTime(at: Date): string {
  return new Intl.DateTimeFormat(formatLocale(), { dateStyle: "medium", timeStyle: "short" }).format(at);
}

export function dateOnly(at: Date): string {
  return new Intl.DateTimeFormat(formatLocale(), { dateStyle: "medium" }).format(at);
}

export function clock(at: Date): string {
  return new Intl.DateTimeFormat(formatLocale(), { timeStyle: "short" }).format(at);
}

/** The calendar day in the reader's own zone, as a key for grouping. */
export function dayKey(at: Date): string {
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;
}

/** "Today", "Yesterday" or the date. */
export function dayName(at: Date, now: Date): string {
  const midnight = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  const days = Math.round((midnight(at) - midnight(now)) / 86_400_000);
  if (days > 0 || days < -1) return dateOnly(at);
  const words = new Intl.RelativeTimeFormat(formatLocale(), { numeric: "auto" }).format(days, "day");
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
