import { endText, lastPoint, statedAtEnd } from "./ends";
import type { Colours } from "./look";
import type { Period } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import { dodge, type Segment } from "../place";
import type { Placed } from "./placed";

export interface EndLabel {
  readonly key: string;
  readonly text: string;
  readonly colours: Colours;
  readonly size: number;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
  readonly leader: Segment | null;
  /** What was stated of the same, in a second line. */
  readonly stated: { readonly text: string; readonly y: number } | null;
}

/** From the first line of a label to the second. */
const below = 16;

/** Names and last values at the right of the lines, apart from each other, in order of value. */
export function endLabels(grammar: Grammar, { panel, plot, x, y, labels, isNamed }: Placed, to: Period): EndLabel[] {
  const ends = panel.lines
    .map((line) => {
      const last = lastPoint(line);
      const at = last && last.value !== null ? { x: x(last.period), y: y(last.value) } : null;
      return { line, at, wanted: at?.y ?? plot.bottom, stated: isNamed ? statedAtEnd(panel, line, to) : undefined };
    })
    .toSorted((a, b) => a.wanted - b.wanted);
  const isStated = ends.some(({ stated }) => stated);
  const places = dodge(
    ends.map(({ wanted }) => wanted),
    isStated ? 19 + below : 19,
    plot.top - 10,
    plot.bottom + 8 - (isStated ? below : 0),
  );
  return ends.map(({ line, at, wanted, stated }, i) => {
    const middle = places[i] ?? wanted;
    const isFar = at !== null && (Math.abs(middle - wanted) > 3 || at.x < plot.right - 1);
    return {
      key: line.key,
      text: isNamed ? `${line.name} ${endText(grammar, line, to)}` : endText(grammar, line, to),
      colours: line.colours,
      size: 14,
      bold: true,
      x: labels,
      y: middle + 5,
      leader: isFar ? { x1: at.x + (stated ? 12 : 6), y1: at.y, x2: labels - 3, y2: middle } : null,
      stated: stated ? { text: stated.text, y: middle + 5 + below } : null,
    };
  });
}
