import type { Language } from "../../core/area";
import type { Grammar } from "./grammar";

const loaders: Readonly<Record<Language, () => Promise<Grammar>>> = {
  en: async () => (await import("./en")).en,
  ru: async () => (await import("./ru")).ru,
  kk: async () => (await import("./kk")).kk,
  es: async () => (await import("./es")).es,
  pt: async () => (await import("./pt")).pt,
};

/** The grammar of one language, fetched when it is needed. */
export const loadGrammar = (language: Language): Promise<Grammar> => loaders[language]();
