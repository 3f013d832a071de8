import type { TrendModel } from "../../analysis/trend";
import { indexBase } from "./panels";

/** Below this width panels stand one below the other and the last values in a row under the name. */
const phoneBelow = 760;
export const isPhone = (width: number): boolean => width < phoneBelow;

/** Height of the name of a panel, and of a note under it. */
export const nameHeight = 24;
export const noteHeight = 20;
/** Room above the plot for a label of the highest point, and below it for the years. */
const headroom = 32;
export const footroom = 28;
export const between = 28;

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

export function heights(model: TrendModel, width: number, low = false): Heights {
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
  const plot = low ? 150 : phone ? (rows > 2 ? 180 : 220) : ([0, 320, 240][rows] ?? 200);
  return { columns, rows, head, plot };
}

/** The height of the drawing, known before anything is drawn. */
export function trendHeight(model: TrendModel, width: number, low = false): number {
  const { rows, head, plot } = heights(model, width, low);
  return rows * (head + plot + footroom) + (rows - 1) * between;
}
