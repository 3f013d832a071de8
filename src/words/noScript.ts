import type { Language } from "../core/language";

const each = import.meta.glob<string>("./*/noScript.ts", { eager: true, import: "noScript" });

/** What a page says in a language that cannot be used, as no script runs. */
export const noScript = (language: Language): string => each[`./${language}/noScript.ts`] ?? "";
