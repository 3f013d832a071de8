import { createContext, use } from "react";
import type { Grammar } from "../../words/language/grammar";
import { grammar as en } from "../../words/en/grammar";

/** The language of what is drawn or shown; a picture may have another one than its page. */
export const GrammarContext = createContext<Grammar>(en);

export const useGrammar = (): Grammar => use(GrammarContext);
