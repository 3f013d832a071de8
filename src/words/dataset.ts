import type { Language } from "../core/language";

const each = import.meta.glob<string>("./*/dataset.ts", { eager: true, import: "dataset" });

/** What the data are called where they are listed among others, in a language. */
export const datasetName = (language: Language): string => each[`./${language}/dataset.ts`] ?? "";
