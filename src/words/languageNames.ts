import type { Language } from "../core/area";

/** Each language by its own name, so that it is found in any other. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
  es: "Español",
  pt: "Português",
};
