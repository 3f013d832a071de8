import { use } from "react";
import { offlineWords } from "../../words/language/later";
import type { OfflineWords } from "../../words/language/offline";
import { useGrammar } from "../page/useGrammar";

/** What is said of the page as it is kept, in the language of the page; what waits for it is suspended. */
export const useOfflineWords = (): OfflineWords => use(offlineWords(useGrammar().language));
