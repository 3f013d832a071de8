import type { FigureRow } from "../../analysis/figures";
import { apartFromParts } from "../../analysis/sumOfParts";
import type { Dataset } from "../../core/dataset";
import { isFlow } from "../../core/indicators";
import { millions } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { moreOf } from "../../words/moreOf";

/** Where the months, or other parts, of a period are given too and do not add up to it. */
export function partNotes(
  grammar: Grammar,
  dataset: Dataset,
  reporter: string,
  rows: readonly FigureRow[],
): readonly string[] {
  const { apart } = moreOf(grammar).figures;
  return rows.flatMap(({ partner, indicator: flow, period, source }) => {
    if (!source || !("year" in period) || !isFlow(flow)) return [];
    const found = apartFromParts(dataset, { reporter, partner: partner.code, flow, source }, period);
    if (!found) return [];
    const said = apart(period, found.parts, millions(grammar, found.sum), millions(grammar, found.own));
    return `${grammar.area.name(partner)}, ${grammar.indicators[flow]}: ${said}`;
  });
}
