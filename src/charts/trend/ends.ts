import type { Grammar } from "../../words/grammar/grammar";
import type { LineDrawn, PanelDrawn } from "./panels";
import type { StatedDrawn } from "./stated";

/** The last point of a line that has a figure. */
export const lastPoint = ({ points }: LineDrawn) => points.findLast(({ value }) => value !== null);

/** What stands at the end of a line; the year is told where it is not the last of the span. */
export function endText(grammar: Grammar, line: LineDrawn, to: number): string {
  const last = lastPoint(line);
  if (!last) return "..";
  return last.year === to ? last.text : grammar.chart.inYear(last.text, last.year);
}

/** What was stated of the figure at the end of a line, which is told below it. */
export const statedAtEnd = ({ stated }: PanelDrawn, line: LineDrawn, to: number): StatedDrawn | undefined =>
  lastPoint(line)?.year === to ? stated.find((each) => each.line === line.key && each.year === to) : undefined;
