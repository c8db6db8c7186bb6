import { formatLocale } from "./i18n";

/** "Python, React and SQL", as the reader's language joins them. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(formatLocale(), { type: "conjunction" }).format(words);
}
