import { use } from "react";
import { useGrammar } from "../../charts/useGrammar";
import { type OwnWords, ownWords } from "../../words/own/ownWords";

/** What is said of a reader's own figures, in the language of the page; what waits for it is suspended. */
export const useOwnWords = (): OwnWords => use(ownWords(useGrammar().language));
