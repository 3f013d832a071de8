import type { Language } from "../../core/area";
import type { Grammar } from "./grammar";

const loaders: Readonly<Record<Language, () => Promise<Grammar>>> = {
  en: async () => (await import("../en/grammar")).grammar,
  ru: async () => (await import("../ru/grammar")).grammar,
  kk: async () => (await import("../kk/grammar")).grammar,
  es: async () => (await import("../es/grammar")).grammar,
  pt: async () => (await import("../pt/grammar")).grammar,
};

/** The grammar of one language, fetched when it is needed. */
export const loadGrammar = (language: Language): Promise<Grammar> => loaders[language]();
