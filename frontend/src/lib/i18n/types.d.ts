import "i18next";
import type en from "./en.json";
import type security from "./security/en.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en; security: typeof security };
    returnNull: false;
  }
}
