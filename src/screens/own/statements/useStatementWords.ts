import { use } from "react";
import { useGrammar } from "../../page/useGrammar";
import { statementWords } from "../../../words/language/later";
import type { StatementWords } from "../../../words/language/statements";

/** What is said of statements that a reader enters, in the language of the page; what waits for it is suspended. */
export const useStatementWords = (): StatementWords => use(statementWords(useGrammar().language));
