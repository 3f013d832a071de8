import type { Language } from "../../core/area";
import { grammar as english } from "../en/grammar";
import type { Grammar } from "./grammar";

const loaders: Readonly<Record<Language, () => Promise<Grammar>>> = {
  en: () => Promise.resolve(english),
  ru: async () => (await import("../ru/grammar")).grammar,
  kk: async () => (await import("../kk/grammar")).grammar,
  es: async () => (await import("../es/grammar")).grammar,
  pt: async () => (await import("../pt/grammar")).grammar,
};

/** The grammar of one language; English is part of the page, the others are fetched when they are needed. */
export const loadGrammar = (language: Language): Promise<Grammar> => loaders[language]();
