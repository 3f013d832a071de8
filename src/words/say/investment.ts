import type { InvestmentFinding } from "../../analysis/findings/investment";
import type { Figure } from "../../core/figure";
import { gapMark, millions } from "../amount";
import type { Grammar } from "../language/grammar";
import { plainText } from "../phrase";
import { small } from "../pointParts";
import { rankedOf } from "../rankedOf";
import { viewWords } from "../viewWords";
import { statedSum } from "../sentenceAmounts";

const statedText = (grammar: Grammar, figure: Figure): string =>
  figure.kind === "amount" ? plainText(grammar.sum(statedSum(grammar, figure))) : gapMark;

/** The measure with what it names: `Direct investment in …, position at the end of 2024, million US dollars: China – 6,328.9`. */
export function investmentHeadline(
  grammar: Grammar,
  { measure, reporter, from, to, partners }: InvestmentFinding,
): string {
  const { investment, ranking } = viewWords(grammar);
  const isStated = measure === "stated";
  const textOf = ({ figure, period, by, place }: (typeof partners)[number]["figures"][number]) => {
    const digits = isStated ? statedText(grammar, figure) : millions(grammar, figure);
    return [
      period ? investment.at(digits, period) : digits,
      ...(by ? [grammar.area.reportedBy(by)] : []),
      ...(place ? [`(${ranking.place(place.rank, place.tied, place.of)})`] : []),
    ].join(" ");
  };
  const named = partners.map(
    ({ area, figures }) => `${grammar.area.name(area)} ${grammar.dash} ${figures.map(textOf).join(", ")}`,
  );
  const head = investment.head(measure, reporter, { from, to });
  if (named.length === 0) return head;
  // What was stated has its own unit.
  const unit = isStated ? "" : `, ${small(rankedOf(grammar).legend)}`;
  return `${head}${unit}: ${named.join("; ")}`;
}
