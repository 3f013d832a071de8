import type { Period } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import { shortPeriod } from "../../words/shortPeriod";
import type { LineDrawn, PanelDrawn, PointDrawn } from "./panels";
import type { StatedDrawn } from "./stated";

/** The last point of a line that has a figure. */
export const lastPoint = ({ points }: LineDrawn) => points.findLast(({ value }) => value !== null);

/** A figure with its month, or what else no axis has room to name. */
export const dated = (grammar: Grammar, { text, period }: PointDrawn): string =>
  period.kind === "year" ? text : `${text} (${shortPeriod(grammar, period)})`;

/** What stands at the end of a line; the period stands where it is not the last. */
export function endText(grammar: Grammar, line: LineDrawn, to: Period): string {
  const last = lastPoint(line);
  if (!last) return "..";
  if (last.period === to) return last.text;
  return to.kind === "year" ? grammar.chart.inPeriod(last.text, last.period) : dated(grammar, last);
}

/** What was stated of the figure at the end of a line, which stands below it. */
export const statedAtEnd = ({ stated }: PanelDrawn, line: LineDrawn, to: Period): StatedDrawn | undefined =>
  lastPoint(line)?.period === to ? stated.find((each) => each.line === line.key && each.period === to) : undefined;
