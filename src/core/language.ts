/** The languages that are spoken here, each by its own name, so that it is found in any other. */
export const languageNames = {
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
  es: "Español",
  pt: "Português",
} as const;

export type Language = keyof typeof languageNames;
export const languages = Object.keys(languageNames) as readonly Language[];
