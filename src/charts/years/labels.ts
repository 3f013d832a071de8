import { formatPeriod, ordinal } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import { textWidth } from "../text";
import { dated, lastPoint } from "./ends";
import type { Frame } from "../frame";
import { boundBoxes } from "./bounds";
import { allLines, isOnLine, type LineDrawn, type PanelDrawn, type PointDrawn } from "./panels";
import { type Colours, mostPointed } from "./look";
import { crosses, firstFree, type Segment } from "../place";
import type { Placed } from "./placed";

/** A label inside the plot, near the point it speaks of. */
export interface InnerLabel {
  readonly key: string;
  readonly text: string;
  readonly colours: Colours;
  readonly x: number;
  readonly y: number;
  readonly box: Frame;
  /** From the point towards the label, where it stands away from it. */
  readonly leader: Segment | null;
}

/** Every drawn piece of the lines of a panel. */
export const segmentsOf = ({ panel, x, y }: Placed): Segment[] =>
  allLines(panel).flatMap(({ points }) =>
    points.flatMap((to, i) => {
      const from = points[i - 1];
      if (!from || from.value === null || to.value === null || !isOnLine(from) || !isOnLine(to)) return [];
      return { x1: x(from.period), y1: y(from.value), x2: x(to.period), y2: y(to.value) };
    }),
  );

/** The points of a line that tell a pointer their figure, where it can find each. */
export const pointedAt = ({ points }: LineDrawn): readonly PointDrawn[] => (points.length > mostPointed ? [] : points);

/** How many marks at most tell a line from those of other partners. */
const mostGlyphs = 8;

/** Points of a line that have a dot: the last, those without neighbours, and some of each partner where several share a panel. */
export function dotsOf(line: LineDrawn): PointDrawn[] {
  const last = lastPoint(line);
  const end = last ? line.points.indexOf(last) : 0;
  const step = Math.ceil(line.points.length / mostGlyphs);
  return line.points.filter((point, i) => {
    if (!isOnLine(point)) return false;
    const isAlone = !isOnLine(line.points[i - 1]) && !isOnLine(line.points[i + 1]);
    const isTold = line.glyph !== undefined && (end - i) % step === 0;
    return isAlone || isTold || (point === last && !line.isBehind);
  });
}

interface Known extends PointDrawn {
  readonly value: number;
}

/** The lines of the measure that a panel speaks of, whoever counted it. */
const leading = ({ lines, others }: PanelDrawn): LineDrawn[] =>
  [...lines.slice(0, 1), ...others].filter(({ of }) => of.measure === lines[0]?.of.measure);

/** The highest point of several lines, where none of them ends there: a peak by another source is a peak, too. */
function peakOver(lines: readonly LineDrawn[]): { readonly line: LineDrawn; readonly point: PointDrawn } | null {
  const points = lines.flatMap((line) =>
    line.points.flatMap((point) =>
      point.value === null || point.open === "down" ? [] : [{ line, point, value: point.value }],
    ),
  );
  const [first] = points;
  if (!first) return null;
  const most = points.reduce((best, one) => (one.value > best.value ? one : best), first);
  return most.point === lastPoint(most.line) && most.line === lines[0] ? null : most;
}

/**
 * The peak between the ends, else the trough, else where the line bends away furthest; null where it hardly bends.
 * A lower bound may be a peak, and is written as one that is at least as high, but never a trough or a bend.
 */
export function turningPoint(line: LineDrawn): (Known & { readonly isLow: boolean }) | null {
  const known = line.points.filter((point): point is Known => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const inner = known.slice(1, -1);
  if (!first || !last) return null;
  const most = (points: readonly Known[], of: (point: Known) => number) =>
    points.reduce<Known | null>((best, point) => (best === null || of(point) > of(best) ? point : best), null);
  const figures = inner.filter(isOnLine);
  const values = known.map(({ value }) => value);
  const range = Math.max(...values) - Math.min(...values);
  const peak = most(
    inner.filter(({ open }) => open !== "down"),
    ({ value }) => value,
  );
  if (peak && peak.value > Math.max(first.value, last.value)) return { ...peak, isLow: false };
  const trough = most(figures, ({ value }) => -value);
  if (trough && trough.value < Math.min(first.value, last.value)) return { ...trough, isLow: true };
  const after = ({ period }: Known) => ordinal(period) - ordinal(first.period);
  const straight = (point: Known) => first.value + ((last.value - first.value) * after(point)) / after(last);
  const bend = most(figures, (point) => Math.abs(point.value - straight(point)));
  if (!bend) return null;
  const off = bend.value - straight(bend);
  return Math.abs(off) > range * 0.35 ? { ...bend, isLow: off < 0 } : null;
}

/** Places around a point, the preferred first: above or below it, then beside it, then further away. */
export function around(at: { x: number; y: number }, width: number, isLow: boolean) {
  const lefts = [at.x - width / 2, at.x - 2, at.x - width + 2, at.x + 5, at.x - width - 5];
  const above = (gap: number) => lefts.map((left) => ({ left, base: at.y - gap, gap }));
  const below = (gap: number) => lefts.map((left) => ({ left, base: at.y + gap + 10, gap: -gap }));
  const [near, other] = isLow ? [below, above] : [above, below];
  const beside = [at.x + 9, at.x - width - 9].map((left) => ({ left, base: at.y + 5, gap: 0 }));
  const far = [38, 50].flatMap(near);
  const places = [
    ...near(10),
    ...beside,
    ...near(18),
    ...near(27),
    ...other(10),
    ...far,
    ...[18, 27, 38].flatMap(other),
  ];
  return places.map(({ left, base, gap }) => {
    const box = { left, right: left + width, top: base - 11, bottom: base + 3 };
    const leader =
      Math.abs(gap) < 18
        ? null
        : { x1: at.x, y1: at.y - Math.sign(gap) * 5, x2: at.x, y2: gap > 0 ? box.bottom + 1 : box.top - 1 };
    return { x: left, y: base, box, leader };
  });
}

/** A leader, which is upright, as a rectangle without width. */
const thin = ({ x1, y1, x2, y2 }: Segment): Frame => ({
  left: Math.min(x1, x2),
  right: Math.max(x1, x2),
  top: Math.min(y1, y2),
  bottom: Math.max(y1, y2),
});

/** Where labels inside the plot may stand. */
export const roomOf = ({ plot }: Placed): Frame => ({
  left: plot.left - 2,
  right: plot.right + 14,
  top: plot.top - 28,
  bottom: plot.bottom - 2,
});

/**
 * Labels of the first figure and of the turning point of the first line, or of the turning point of every index; where
 * several sources give the measure, of the highest point of all their lines instead.
 */
export function innerLabels(grammar: Grammar, placed: Placed, taken: readonly Frame[]): InnerLabel[] {
  const { panel, x, y } = placed;
  const isIndex = panel.name === null;
  if (panel.isSeasonal || (isIndex && panel.lines.length > 3)) return [];
  const segments = segmentsOf(placed);
  const boxes = [...taken];
  const labels: InnerLabel[] = [];
  const add = (line: LineDrawn, point: PointDrawn, isLow: boolean) => {
    if (point.value === null) return;
    // Years and parts of them stand on the axis; months may not.
    const text = point.period.kind === "part" ? point.text : dated(grammar, point);
    const width = textWidth(text, 14, true);
    const at = { x: x(point.period), y: y(point.value) };
    const places = around(at, width, isLow);
    // Of a line of months most lies elsewhere.
    const near = segments.filter(({ x1, x2 }) => x2 > at.x - width - 16 && x1 < at.x + width + 16);
    // A label beside the dot of another line, or a leader through a line, would seem to speak of that one.
    const dots = dotBoxes(placed, line);
    const isReached = ({ leader }: { leader: Segment | null }) =>
      leader === null ||
      (!near.some((segment) => crosses(segment, thin(leader), 0)) && !dots.some((dot) => crosses(leader, dot, -4.5)));
    const free = firstFree(places.filter(isReached), roomOf(placed), [...boxes, ...dots], near);
    if (!free) return;
    boxes.push({ ...free.box, left: free.box.left - 6, right: free.box.right + 6 });
    labels.push({ ...free, key: `${line.key} ${formatPeriod(point.period)}`, text, colours: line.colours });
  };
  const several = isIndex ? [] : leading(panel);
  const peak = several.length > 1 ? peakOver(several) : null;
  if (peak) add(peak.line, peak.point, false);
  for (const line of isIndex ? panel.lines : panel.lines.slice(0, 1)) {
    const turn = peak ? null : turningPoint(line);
    if (turn) add(line, turn, turn.isLow);
    const first = line.points.find(({ value }) => value !== null);
    if (!isIndex && first && first !== lastPoint(line) && first !== peak?.point) add(line, first, false);
  }
  return labels;
}

/** The dots and bounds of a panel with the room that a label leaves them, more for dots of other lines than its own. */
export function dotBoxes(placed: Placed, own?: LineDrawn): Frame[] {
  const { panel, x, y } = placed;
  const dots = panel.lines.flatMap((line) => {
    const reach = line === own ? 5 : 10;
    return dotsOf(line).map(({ period, value }) => {
      const [left, top] = [x(period) - reach, y(value ?? 0) - reach];
      return { left, top, right: left + 2 * reach, bottom: top + 2 * reach };
    });
  });
  return [...dots, ...boundBoxes(placed, allLines(panel))];
}
