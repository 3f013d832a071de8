import { use } from "react";
import { useGrammar } from "../page/useGrammar";
import { ownWords } from "../../words/language/later";
import type { OwnWords } from "../../words/language/own";

/** What is said of a reader's own figures, in the language of the page; what waits for it is suspended. */
export const useOwnWords = (): OwnWords => use(ownWords(useGrammar().language));
