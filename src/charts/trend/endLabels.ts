import { endLabelGap, endText, lastPoint, type Placed } from "./layout";
import type { Grammar } from "../../words/grammar/grammar";
import { dodge, type Segment } from "./place";

export interface EndLabel {
  readonly key: string;
  readonly text: string;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
  readonly leader: Segment | null;
}

/** Names and last values at the right of the lines, apart from each other, in order of value. */
export function endLabels(grammar: Grammar, { panel, plot, x, y }: Placed, to: number): EndLabel[] {
  const ends = panel.lines
    .map((line) => {
      const last = lastPoint(line);
      const at = last && last.value !== null ? { x: x(last.year), y: y(last.value) } : null;
      return { line, at, wanted: at?.y ?? plot.bottom };
    })
    .toSorted((a, b) => a.wanted - b.wanted);
  const places = dodge(
    ends.map(({ wanted }) => wanted),
    19,
    plot.top - 10,
    plot.bottom + 8,
  );
  return ends.map(({ line, at, wanted }, i) => {
    const middle = places[i] ?? wanted;
    const isFar = at !== null && (Math.abs(middle - wanted) > 3 || at.x < plot.right - 1);
    const labelX = plot.right + endLabelGap;
    return {
      key: line.key,
      text: `${line.name} ${endText(grammar, line, to)}`,
      fill: line.text,
      x: labelX,
      y: middle + 5,
      leader: isFar ? { x1: at.x + 6, y1: at.y, x2: labelX - 3, y2: middle } : null,
    };
  });
}
