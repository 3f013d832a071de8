import { use } from "react";
import { useGrammar } from "../../../charts/useGrammar";
import { type StatementWords, statementWords } from "../../../words/own/statements/statementWords";

/** What is said of statements that a reader enters, in the language of the page; what waits for it is suspended. */
export const useStatementWords = (): StatementWords => use(statementWords(useGrammar().language));
