import { use } from "react";
import { useGrammar } from "../../page/useGrammar";
import type { AssistantWords } from "../../../words/language/assistant";
import { assistantWords } from "../../../words/language/later";

/** What is said of how a table is read, in the language of the page; what waits for it is suspended. */
export const useAssistantWords = (): AssistantWords => use(assistantWords(useGrammar().language));
