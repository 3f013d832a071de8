import type { Measured, SeveralModel } from "../../analysis/several";
import type { Amount, Figure } from "../../core/figure";
import { isFlow } from "../../core/indicators";
import { statedShort } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { changePercent } from "../../words/changePercent";
import { valueCell } from "../../words/severalWords";

export const numberOf = (figure: Figure): number | null => (figure.kind === "amount" ? figure.value.toNumber() : null);

/** What was stated of the measure, once where several texts say it alike. */
function statedOf({ measure, compared }: SeveralModel, { partner }: Measured): readonly Amount[] {
  if (!isFlow(measure) || compared.scale === "share") return [];
  return [...new Map(partner.stated[measure]?.map(({ stated }) => [stated.literal, stated])).values()];
}

/** What is written of a partner. */
export interface Texts {
  readonly row: Measured;
  readonly value: string;
  readonly amounts: readonly Amount[];
  readonly stated: string;
  readonly changeText: string;
}

export function textsOf(grammar: Grammar, model: SeveralModel, row: Measured): Texts {
  const amounts = statedOf(model, row);
  const literals = grammar.list(amounts.map((amount) => statedShort(grammar, amount)));
  return {
    row,
    value: valueCell(grammar, model, row.figure),
    amounts,
    stated: literals && grammar.chart.stated(literals),
    changeText: changePercent(grammar, row.change),
  };
}
