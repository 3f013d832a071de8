import type { CompareModel } from "../../analysis/compare";
import type { Amount, Figure } from "../../core/figure";
import { millions, percent, statedShort } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";

/** Between a figure and what was stated of it. */
export const beforeStated = "\u00A0\u00A0";

/** What stands at the end of a bar. */
export const valueText = (grammar: Grammar, { scale }: CompareModel, figure: Figure): string =>
  scale === "share" ? percent(grammar, figure) : millions(grammar, figure);

/** What was stated beside it; nothing where nothing was. */
export function statedText(grammar: Grammar, amounts: readonly Amount[]): string {
  const literals = grammar.list(amounts.map((amount) => statedShort(grammar, amount)));
  return literals && grammar.chart.stated(literals);
}

/** Both in a line, as dense rows have them. */
export function endText(grammar: Grammar, model: CompareModel, figure: Figure, amounts: readonly Amount[]): string {
  const stated = statedText(grammar, amounts);
  return valueText(grammar, model, figure) + (stated === "" ? "" : beforeStated + stated);
}
