import type { Language } from "../../core/language";
import { grammar as english } from "../en/grammar";
import type { Grammar } from "./grammar";

const others = import.meta.glob<Grammar>(["../*/grammar.ts", "!../en/*", "!./*"], { import: "grammar" });

/** The grammar of one language; English is part of the page, the others are fetched when they are needed. */
export const loadGrammar = (language: Language): Promise<Grammar> =>
  others[`../${language}/grammar.ts`]?.() ?? Promise.resolve(english);
