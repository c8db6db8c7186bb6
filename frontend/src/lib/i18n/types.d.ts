import "i18next";
import type audit from "./audit/en.json";
import type choosing from "./choosing/en.json";
import type contracts from "./contracts/en.json";
import type data from "./data/en.json";
import type desk from "./desk/en.json";
import type drafting from "./drafting/en.json";
import type en from "./en.json";
import type info from "./info/en.json";
import type notices from "./notices/en.json";
import type people from "./people/en.json";
import type security from "./security/en.json";
import type signin from "./signin/en.json";
import type standing from "./standing/en.json";
import type talk from "./talk/en.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: typeof en;
      choosing: typeof choosing;
      contracts: typeof contracts;
      data: typeof data;
      audit: typeof audit;
      desk: typeof desk;
      drafting: typeof drafting;
      info: typeof info;
      notices: typeof notices;
      people: typeof people;
      security: typeof security;
      standing: typeof standing;
      talk: typeof talk;
      signin: typeof signin;
    };
    returnNull: false;
  }
}
