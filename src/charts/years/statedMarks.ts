import type { Period } from "../../core/period";
import { textWidth } from "../text";
import { leastWhisker } from "../whisker";
import { statedAtEnd } from "./ends";
import { around, dotBoxes, type InnerLabel, roomOf, segmentsOf } from "./labels";
import type { Frame } from "../frame";
import { firstFree } from "../place";
import { literalSize, type StatedDrawn } from "./stated";
import type { Placed } from "./placed";

/** The mark of a stated figure: a tick across its period at its height, and beside it what its rounding allows. */
export interface StatedMark {
  readonly stated: StatedDrawn;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly whisker: { readonly x: number; readonly top: number; readonly bottom: number } | null;
  readonly boxes: readonly Frame[];
}

/** How far a tick reaches to either side of its period, and where its whisker stands. */
const reach = 9;
const beside = 9;
/** Where whiskers of one period would meet they stand side by side. */
const apart = 6;

export function statedMarks({ panel, x, y }: Placed): StatedMark[] {
  const marks: StatedMark[] = [];
  for (const stated of panel.stated) {
    const at = x(stated.period);
    const level = y(stated.value);
    const span = stated.whisker && { top: y(stated.whisker.upper), bottom: y(stated.whisker.lower) };
    const isDrawn = span !== null && span.bottom - span.top >= leastWhisker;
    const met = marks.filter(
      ({ stated: other, whisker }) =>
        isDrawn &&
        other.period === stated.period &&
        whisker &&
        whisker.top <= span.bottom + 2 &&
        span.top <= whisker.bottom + 2,
    );
    const whisker = isDrawn ? { x: at + beside + apart * met.length, ...span } : null;
    const [from, to] = [at - reach, whisker ? whisker.x + 4 : at + reach];
    const tick = { left: from, right: to, top: level - 3, bottom: level + 3 };
    const boxes = whisker
      ? [tick, { left: whisker.x - 4, right: whisker.x + 4, top: whisker.top - 2, bottom: whisker.bottom + 2 }]
      : [tick];
    marks.push({ stated, from, to, y: level, whisker, boxes });
  }
  return marks;
}

/** Literals beside their marks, where there is room; those at the ends of lines stand there. */
export function statedLabels(
  placed: Placed,
  marks: readonly StatedMark[],
  to: Period,
  taken: readonly Frame[],
): Omit<InnerLabel, "colours">[] {
  const { panel } = placed;
  const atEnds = new Set(placed.isNamed ? panel.lines.map((line) => statedAtEnd(panel, line, to)) : []);
  const boxes = [...taken, ...marks.flatMap((mark) => mark.boxes), ...dotBoxes(placed)];
  const segments = segmentsOf(placed);
  const labels: Omit<InnerLabel, "colours">[] = [];
  for (const { stated, y } of marks) {
    if (atEnds.has(stated) || stated.text === "") continue;
    const places = around({ x: placed.x(stated.period), y }, textWidth(stated.text, literalSize), false);
    // A leader would have to pass the line itself.
    const near = places.filter(({ leader }) => leader === null);
    const free = firstFree(near, roomOf(placed), boxes, segments);
    if (!free) continue;
    boxes.push(free.box);
    labels.push({ ...free, key: stated.key, text: stated.text });
  }
  return labels;
}
