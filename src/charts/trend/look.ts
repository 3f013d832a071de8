import { isInvestment } from "../../core/indicators";
import type { TrendLine } from "../../analysis/trend";
import type { Grammar } from "../../words/language/grammar";
import { markOf, type Palette, textOf } from "../palette";

/** With more, dots would lie over each other, and take longer to draw than the lines. */
export const mostPointed = 30;

/** Of many points the line is thinner, lest their peaks run into each other. */
export const thinner = (points: number): number => (points > mostPointed ? 2 / 3 : 1);

/** A line of a measure in its colour. */
export const flowLook = (grammar: Grammar, { measure, points }: TrendLine, palette: Palette) => ({
  // A measure of investment is alone, and named in the title.
  name: isInvestment(measure) ? "" : grammar.indicators[measure],
  mark: markOf(palette, measure),
  text: textOf(palette, measure),
  strokeWidth: (measure === "turnover" ? 3 : 2.25) * thinner(points.length),
});

/** The last year in the colour of its measure, the year before it grey, and those before lighter. */
export function seasonLook({ measure, year = 0 }: TrendLine, last: number, palette: Palette) {
  const name = String(year);
  // Beside grey years the grey of a turnover or a balance would be one of them.
  const isGrey = measure === "turnover" || measure === "balance";
  const mark = isGrey ? palette.ink : markOf(palette, measure);
  if (year === last) return { name, mark, text: isGrey ? palette.ink : textOf(palette, measure), strokeWidth: 3 };
  return year === last - 1
    ? { name, mark: palette.ink2, text: palette.ink, strokeWidth: 2, isBehind: true }
    : { name, mark: palette.rule2, text: palette.ink2, strokeWidth: 1.25, isBehind: true };
}
