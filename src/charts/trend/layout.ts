import type { TrendModel } from "../../analysis/trend";
import { tickLabel } from "../scale";
import { textWidth } from "../text";
import { indexBase, type LineDrawn, magnified, type PanelDrawn, span } from "./panels";

/** A rectangle of the drawing, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A panel in its place. */
export interface Placed {
  readonly panel: PanelDrawn;
  /** The room of the panel with its name and labels. */
  readonly frame: Frame;
  /** The room of its lines. */
  readonly plot: Frame;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly magnified: number;
}

/** Below this width panels stand one below the other and the last values in a row under the name. */
const phoneBelow = 760;
export const isPhone = (width: number): boolean => width < phoneBelow;

/** Height of the name of a panel, and of a note under it. */
export const nameHeight = 24;
export const noteHeight = 20;
/** Room above the plot for a label of the highest point, and below it for the years. */
const headroom = 32;
const footroom = 28;
const between = 28;

/** How the last values stand on a phone: cells of a row, each a name over a value, or both in one line. */
export interface Cells {
  readonly columns: number;
  readonly pitch: number;
  readonly stacked: boolean;
}

/** Widths are counted in letters, not measured, so that the height does not wait for a font. */
export function cellsOf(model: TrendModel): Cells {
  if (indexBase(model) === null) {
    // “2,592.1 in 2022” is too wide for a third of a phone.
    const ends = model.panels.flatMap(({ lines }) => lines.map(({ points }) => points.at(-1)?.figure.kind));
    return { columns: ends.every((kind) => kind === "amount") ? 3 : 2, pitch: 40, stacked: true };
  }
  const longest = Math.max(0, ...model.panels.map(({ area }) => area.names.en.length));
  return { columns: longest <= 12 ? 2 : 1, pitch: 22, stacked: false };
}

/** On a phone a note stands beside the name, or in a row of its own where any name is long; counted in letters too. */
export const notesHaveRow = (model: TrendModel, width: number): boolean =>
  isPhone(width) &&
  model.scale === "own" &&
  model.panels.length > 1 &&
  model.panels.some(({ area }) => area.names.en.length * 10 > width - 191);

interface Heights {
  readonly columns: number;
  readonly rows: number;
  /** From the top of a panel to the top of its plot. */
  readonly head: number;
  readonly plot: number;
}

function heights(model: TrendModel, width: number): Heights {
  const isIndex = indexBase(model) !== null;
  const phone = isPhone(width);
  const count = Math.max(1, isIndex ? 1 : model.panels.length);
  const columns = phone ? 1 : Math.min(2, count);
  const rows = Math.ceil(count / columns);
  const { columns: across, pitch } = cellsOf(model);
  const labels = isIndex ? model.panels.length : (model.panels[0]?.lines.length ?? 0);
  const row = phone ? Math.ceil(labels / across) * pitch + 8 : 0;
  const note = notesHaveRow(model, width) ? noteHeight : 0;
  const head = (isIndex ? 0 : nameHeight) + note + row + headroom;
  const plot = phone ? (rows > 2 ? 180 : 220) : ([0, 320, 240][rows] ?? 200);
  return { columns, rows, head, plot };
}

/** The height of the drawing, known before anything is drawn. */
export function trendHeight(model: TrendModel, width: number): number {
  const { rows, head, plot } = heights(model, width);
  return rows * (head + plot + footroom) + (rows - 1) * between;
}

/** The last point of a line that has a figure. */
export const lastPoint = ({ points }: LineDrawn) => points.findLast(({ value }) => value !== null);

/** What stands at the end of a line; the year is told where it is not the last of the span. */
export function endText(line: LineDrawn, to: number): string {
  const last = lastPoint(line);
  if (!last) return "..";
  return last.year === to ? last.text : `${last.text} in ${last.year}`;
}

export const endLabelGap = 18;

function gutters(model: TrendModel, panels: readonly PanelDrawn[], width: number) {
  const base = indexBase(model);
  const ticks = panels.flatMap((panel) => panel.ticks.map((tick) => textWidth(tickLabel(tick), 12.5)));
  const left = Math.max(24, ...ticks, base === null ? 0 : textWidth(`${base} = 100`, 12.5)) + 10;
  if (isPhone(width)) return { left, right: 16 };
  const ends = panels.flatMap(({ lines }) =>
    lines.map((line) => textWidth(`${line.name} ${endText(line, model.to)}`, 14, true)),
  );
  return { left, right: Math.max(24, ...ends) + endLabelGap + 4 };
}

/** Every panel in its place. */
export function layOut(model: TrendModel, panels: readonly PanelDrawn[], width: number): Placed[] {
  const { columns, head, plot } = heights(model, width);
  const { left, right } = gutters(model, panels, width);
  const gap = width >= 1000 ? 40 : 24;
  const column = (width - (columns - 1) * gap) / columns;
  const enlarged = magnified(panels);
  const { from, to } = model;
  return panels.map((panel, i) => {
    const frameLeft = (i % columns) * (column + gap);
    const top = Math.floor(i / columns) * (head + plot + footroom + between);
    const frame = { left: frameLeft, top, right: frameLeft + column, bottom: top + head + plot + footroom };
    const room = {
      left: frame.left + left,
      top: top + head,
      right: Math.max(frame.left + left + 40, frame.right - right),
      bottom: top + head + plot,
    };
    const low = panel.ticks[0] ?? 0;
    const units = span(panel) || 1;
    return {
      panel,
      frame,
      plot: room,
      x: (year) =>
        from === to
          ? (room.left + room.right) / 2
          : room.left + ((year - from) / (to - from)) * (room.right - room.left),
      y: (value) => room.bottom - ((value - low) / units) * (room.bottom - room.top),
      magnified: enlarged[i] ?? 1,
    };
  });
}

/** The years that have a label: the last, and before it as many as stand clear of each other. */
export function yearTicks(from: number, to: number, room: number): number[] {
  const least = 40;
  const perYear = to > from ? room / (to - from) : room;
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= least) ?? 100;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const shown = years.filter((year) => (to - year) % step === 0);
  const next = shown[0] ?? to;
  return next > from && (next - from) * perYear >= least ? [from, ...shown] : shown;
}
