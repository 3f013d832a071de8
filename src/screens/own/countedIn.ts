import { asStatements } from "../../core/form/statementsJson";
import type { Grammar } from "../../words/language/grammar";
import type { OwnWords } from "../../words/language/own";

/** How much a file says: its figures, its statements, or both. */
export function countedIn(grammar: Grammar, words: OwnWords, figures: number, kept: unknown): string {
  const { statements } = asStatements(kept);
  return grammar.list([
    ...(figures > 0 || statements.length === 0 ? [words.figures(figures)] : []),
    ...(statements.length > 0 ? [words.statements(statements.length)] : []),
  ]);
}
