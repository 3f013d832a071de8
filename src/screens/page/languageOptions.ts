import { languageNames, languages } from "../../core/language";

/** The languages to choose from, each by its own name. */
export const languageOptions = languages.map((value) => ({ value, text: languageNames[value], lang: value }));
