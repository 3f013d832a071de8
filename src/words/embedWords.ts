import type { Language } from "../core/language";
import type { EmbedWords } from "./language/embed";
import { embed as english } from "./en/embed";

const each = import.meta.glob<EmbedWords>(["./*/embed.ts", "!./language/*"], { eager: true, import: "embed" });

/** What is said of a figure in the frame of another page. */
export const embedWords = (language: Language): EmbedWords => each[`./${language}/embed.ts`] ?? english;
