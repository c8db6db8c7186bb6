import i18next from "i18next";
import resourcesToBackend from "i18next-resources-to-backend";
import { initReactI18next } from "react-i18next";
import en from "./en.json";

export const LOCALES = ["en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

const STORED = "souk.locale";

/** The English texts that every page needs come with the program; all others when they are first used:
 * `ar.json`, and the texts of one area in `<area>/en.json` and `<area>/ar.json`, read by `useTranslation("<area>")`. */
const load = (wanted: string, area: string): Promise<unknown> =>
  area === "translation" ? import("./ar.json") : import(`./${area}/${wanted}.json`);

export function storedLocale(): Locale {
  try {
    return localStorage.getItem(STORED) === "ar" ? "ar" : "en";
  } catch {
    return "en";
  }
}

export function locale(): Locale {
  return i18next.language === "ar" ? "ar" : "en";
}

/** The BCP 47 tag for `Intl`: Arabic as in Egypt, with the digits that money is written in here. */
export function formatLocale(): string {
  return locale() === "ar" ? "ar-EG-u-nu-latn" : "en-GB";
}

export async function startI18n(wanted: Locale = storedLocale()): Promise<void> {
  await i18next
    .use(resourcesToBackend(load))
    .use(initReactI18next)
    .init({
      resources: { en: { translation: en } },
      partialBundledLanguages: true,
      lng: "en",
      fallbackLng: "en",
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  if (wanted !== "en") await setLocale(wanted);
}

export async function setLocale(wanted: Locale): Promise<void> {
  await i18next.changeLanguage(wanted);
  document.documentElement.lang = wanted;
  document.documentElement.dir = wanted === "ar" ? "rtl" : "ltr";
  try {
    localStorage.setItem(STORED, wanted);
  } catch {
    // Storage is blocked: the choice lasts until the page is left.
  }
}
