import { countIn, numberOf } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import { shortPeriod } from "../../words/shortPeriod";
import { textWidth } from "../text";
import type { EndLabel } from "./endLabels";
import { lastPoint } from "./ends";
import { around, roomOf, segmentsOf } from "./labels";
import type { Frame } from "../frame";
import type { LineDrawn } from "./panels";
import { crosses, dodge, overlap, within } from "../place";
import type { Placed } from "./placed";

const size = (line: LineDrawn) => (line.isBehind ? 12.5 : 14);

/** From one label to the next. */
const pitch = 16;

function isWhole(line: LineDrawn): boolean {
  const last = lastPoint(line);
  return last !== undefined && numberOf(last.period) === countIn(last.period.kind);
}

/** What stands at the right of a line that reaches the end of its year. */
const outerText = (line: LineDrawn, isShort: boolean): string =>
  line.isBehind || isShort ? line.name : `${line.name}: ${lastPoint(line)?.text}`;

/** The widest label at the right of lines; on a phone the years alone. */
export const seasonRoom = (lines: readonly LineDrawn[], isShort: boolean): number =>
  Math.max(24, ...lines.filter(isWhole).map((line) => textWidth(outerText(line, isShort), size(line), !line.isBehind)));

/** The labels of lines that end within their year: beside their last points, where the least is in the way. */
function innerLabels(grammar: Grammar, placed: Placed, lines: readonly LineDrawn[]): EndLabel[] {
  const room = roomOf(placed);
  const segments = segmentsOf(placed);
  const boxes: Frame[] = [];
  return lines.flatMap((line): EndLabel[] => {
    const last = lastPoint(line);
    if (!last || last.value === null) return [];
    const text = line.isBehind ? line.name : `${shortPeriod(grammar, last.period)}: ${last.text}`;
    const look = { colours: line.colours, size: size(line), bold: !line.isBehind };
    const at = { x: placed.x(last.period), y: placed.y(last.value) };
    const [best] = around(at, textWidth(text, look.size, look.bold), false)
      .filter(({ box }) => within(box, room) && !boxes.some((other) => overlap(box, other)))
      .map((place) => ({ ...place, met: segments.filter((segment) => crosses(segment, place.box)).length }))
      .toSorted((a, b) => a.met - b.met);
    if (!best) return [];
    boxes.push(best.box);
    return [{ key: line.key, text, ...look, x: best.x, y: best.y, leader: best.leader, stated: null }];
  });
}

/** Labels further from their lines than this would be read as those of others. */
const farthest = 48;

/** Lines that end at December with the height of their labels; the earliest are left out until all stand near their lines. */
function atDecember(
  lines: readonly LineDrawn[],
  { plot, y }: Pick<Placed, "plot" | "y">,
): { readonly line: LineDrawn; readonly wanted: number; readonly middle: number }[] {
  const [top, bottom] = [plot.top - 10, plot.bottom + 8];
  const latest = lines.slice(-Math.floor((bottom - top) / pitch) - 1);
  const ends = latest
    .map((line) => ({ line, wanted: y(lastPoint(line)?.value ?? 0) }))
    .toSorted((a, b) => a.wanted - b.wanted);
  const places = dodge(
    ends.map(({ wanted }) => wanted),
    pitch,
    top,
    bottom,
  );
  const placed = ends.map((end, i) => ({ ...end, middle: places[i] ?? end.wanted }));
  const far = placed.filter(({ wanted, middle }) => Math.abs(middle - wanted) > farthest);
  const first = latest.find((line) => far.some((end) => end.line === line));
  return first
    ? atDecember(
        latest.filter((line) => line !== first),
        { plot, y },
      )
    : placed;
}

/** The year of each line at its end, of the last year with its figure. */
export function seasonLabels(grammar: Grammar, placed: Placed): EndLabel[] {
  const { panel, frame, plot, labels } = placed;
  const outer = atDecember(panel.lines.filter(isWhole), placed).map(({ line, wanted, middle }): EndLabel => {
    const long = outerText(line, false);
    const fits = labels + textWidth(long, size(line), !line.isBehind) <= frame.right;
    return {
      key: line.key,
      text: fits ? long : line.name,
      colours: line.colours,
      size: size(line),
      bold: !line.isBehind,
      x: labels,
      y: middle + 5,
      leader: Math.abs(middle - wanted) > 3 ? { x1: plot.right + 3, y1: wanted, x2: labels - 3, y2: middle } : null,
      stated: null,
    };
  });
  return [
    ...outer,
    // That of the last year first.
    ...innerLabels(grammar, placed, panel.lines.filter((line) => !isWhole(line)).toReversed()),
  ];
}
