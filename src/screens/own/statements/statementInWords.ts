import type { Dataset } from "../../../core/dataset";
import type { EnteredStatement } from "../../../core/form/enteredStatement";
import { statedIndicators } from "../../../core/indicators";
import { parseLiteral, parsePercentage } from "../../../core/literal";
import { parseStatedPeriod } from "../../../core/period";
import { visible } from "../../../core/plainText";
import { statedShort } from "../../../words/amount";
import type { Grammar } from "../../../words/language/grammar";
import type { StatementWords } from "../../../words/language/statements";

/** A statement on one line: of whom, when, what, and where it stands. */
export function statementInWords(
  grammar: Grammar,
  { labels }: StatementWords,
  { areas }: Dataset,
  entered: EnteredStatement,
): string {
  const name = (code: string) => {
    const area = areas.get(code);
    return area ? grammar.area.name(area) : code;
  };
  const period = parseStatedPeriod(entered.period);
  const figures = [...statedIndicators, "growth" as const].flatMap((field) => {
    const read = field === "growth" ? parsePercentage(entered[field]) : parseLiteral(entered[field]);
    return read.ok ? `${labels[field].toLowerCase()} ${statedShort(grammar, read.value)}` : [];
  });
  const when = period.ok ? grammar.period(period.value) : entered.period;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(entered.date) ? grammar.date(entered.date) : entered.date;
  return visible(
    `${name(entered.reporter)} – ${name(entered.partner)}, ${when}: ${figures.join(", ")} (${entered.publisher}, ${date})`,
  );
}
