import { isInvestment } from "../../core/indicators";
import type { TrendLine } from "../../analysis/trend";
import type { Grammar } from "../../words/language/grammar";
import { markOf, type Palette, textOf } from "../palette";

/** The colours of a line and of its words. */
export type Colours = (palette: Palette) => { readonly mark: string; readonly text: string };

/** With more, dots would lie over each other, and take longer to draw than the lines. */
export const mostPointed = 30;

/** Of many points the line is thinner, lest their peaks run into each other. */
export const thinner = (points: number): number => (points > mostPointed ? 2 / 3 : 1);

/** A line of a measure in its colour. */
export const flowLook = (grammar: Grammar, { measure, points }: TrendLine) => ({
  // A measure of investment is alone, and named in the title.
  name: isInvestment(measure) ? "" : grammar.indicators[measure],
  colours: ((palette) => ({ mark: markOf(palette, measure), text: textOf(palette, measure) })) satisfies Colours,
  strokeWidth: (measure === "turnover" ? 3 : 2.25) * thinner(points.length),
});

/** The last year in the colour of its measure, the year before it grey, and those before lighter. */
export function seasonLook({ measure, year = 0 }: TrendLine, last: number) {
  const name = String(year);
  // Beside grey years the grey of a turnover or a balance would be one of them.
  const isGrey = measure === "turnover" || measure === "balance";
  const latest: Colours = (palette) =>
    isGrey
      ? { mark: palette.ink, text: palette.ink }
      : { mark: markOf(palette, measure), text: textOf(palette, measure) };
  const before: Colours = ({ ink, ink2 }) => ({ mark: ink2, text: ink });
  const earlier: Colours = ({ ink2, rule2 }) => ({ mark: rule2, text: ink2 });
  if (year === last) return { name, colours: latest, strokeWidth: 3 };
  return year === last - 1
    ? { name, colours: before, strokeWidth: 2, isBehind: true }
    : { name, colours: earlier, strokeWidth: 1.25, isBehind: true };
}

/** The strokes of a source beside the one that a panel speaks of, and the gaps between them. */
export const otherDashes = "5 4";

/** The strokes of what a partner reports, and the gaps between them. */
export const theirDashes = "6 4";

/** A partner that shares a panel with others, in the colour of its place among them. */
export const partnerColours =
  (place: number): Colours =>
  ({ partners, partnerTexts, ink }) => ({
    mark: partners[place % partners.length] ?? ink,
    text: partnerTexts[place % partnerTexts.length] ?? ink,
  });
