import { createContext, use } from "react";
import type { Grammar } from "../words/grammar/grammar";
import { en } from "../words/grammar/en";

/** The language of what is drawn or shown; a picture may have another one than its page. */
export const GrammarContext = createContext<Grammar>(en);

export const useGrammar = (): Grammar => use(GrammarContext);
