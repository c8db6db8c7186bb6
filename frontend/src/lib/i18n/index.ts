import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import en from "./en.json";

export const LOCALES = ["en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

const STORED = "souk.locale";
const loaders: Record<Exclude<Locale, "en">, () => Promise<{ default: typeof en }>> = {
  ar: () => import("./ar.json") as unknown as Promise<{ default: typeof en }>,
};

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
  await i18next.use(initReactI18next).init({
    resources: { en: { translation: en } },
    lng: "en",
    fallbackLng: "en",
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (wanted !== "en") await setLocale(wanted);
}

export async function setLocale(wanted: Locale): Promise<void> {
  if (wanted !== "en" && !i18next.hasResourceBundle(wanted, "translation")) {
    i18next.addResourceBundle(wanted, "translation", (await loaders[wanted]()).default);
  }
  await i18next.changeLanguage(wanted);
  document.documentElement.lang = wanted;
  document.documentElement.dir = wanted === "ar" ? "rtl" : "ltr";
  try {
    localStorage.setItem(STORED, wanted);
  } catch {
    // Storage is blocked: the choice lasts until the page is left.
  }
}
