import type { InvestmentLine, InvestmentModel } from "../../analysis/invested";
import { isPeriod } from "../../core/period";
import { gapMark, millions, statedShort } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { rankedOf } from "../../words/rankedOf";

/** What tells the lines of a partner apart; nothing where it has one. */
export function labelOf(
  grammar: Grammar,
  { isTwoSided, kind, from, to }: InvestmentModel,
  line: InvestmentLine,
): string {
  const { period, source, by } = line;
  if (kind === "stated") return `${grammar.period(period)}, ${source ? grammar.date(source.date) : gapMark}`;
  const when = from !== to && isPeriod(period) ? `${grammar.period(period)}, ` : "";
  return isTwoSided ? when + grammar.area.reportedBy(by) : when.replace(/, $/, "");
}

export function textOfLine(grammar: Grammar, { figure, check }: InvestmentLine): string {
  if (check) return statedShort(grammar, check.stated);
  if (figure.kind === "amount") return millions(grammar, figure);
  const why =
    figure.reason === "suppressed" ? rankedOf(grammar).unranked("suppressed", "turnover") : grammar.chart.unknown;
  return `${gapMark} ${why}`;
}
