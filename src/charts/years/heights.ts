import { type DrawingForm, usualForm } from "../drawing";
import type { TrendModel } from "../../analysis/trend";
import type { Grammar } from "../../words/language/grammar";
import { textWidth } from "../text";
import { axisRows, isSeasonal } from "./axis";
import { endText, statedAtEnd } from "./ends";
import { isShared, magnified, noteOf, noteSize, type PanelDrawn } from "./panels";
import { literalSize } from "./stated";

/** Below this width panels stand one below the other and the last values in a row under the name. */
const phoneBelow = 760;
export const isPhone = (width: number): boolean => width < phoneBelow;

/** Height of the name of a panel, and of a note under it. */
export const nameHeight = 24;
export const noteHeight = 20;
/** Room above the plot for a label of the highest point, and where there is none for one at the end of a line. */
const headroom = 32;
const leanHeadroom = 14;
const between = 28;
/** Between panels side by side. */
const beside = (width: number): number => (width >= 1000 ? 40 : 24);
/** As between, where many panels fill a frame. */
const close = 16;

/** Room below the plot for what is written of time. */
export const footroom = (model: TrendModel): number => 10 + 18 * axisRows(model);

/** How the last values stand on a phone: each a name over a value, or a line with what was stated at its end or below. */
export interface Cells {
  readonly columns: number;
  readonly pitch: number;
  readonly form: "stacked" | "line" | "two lines";
}

/** From the dash of a cell to its name, and between two cells. */
export const dash = 20;
const cellGap = 8;

/** The cells that hold the longest of their words. */
function cellsOf(grammar: Grammar, { to }: TrendModel, panels: readonly PanelDrawn[], width: number): Cells {
  const texts = panels.flatMap((panel) =>
    panel.lines.map((line) => {
      const end = endText(grammar, line, to);
      const stated = statedAtEnd(panel, line, to)?.text;
      return {
        stacked: Math.max(textWidth(line.name), textWidth(end, 14, true)),
        line: textWidth(`${line.name} ${end}`, 14, true),
        stated: stated === undefined ? 0 : textWidth(stated, literalSize),
      };
    }),
  );
  const room = (columns: number) => width / columns - dash - cellGap;
  const isOfAll = panels.some(({ name }) => name === null);
  if (texts.every(({ stated }) => stated === 0)) {
    if (!isOfAll && texts.every(({ stacked }) => stacked <= room(3))) return { columns: 3, pitch: 40, form: "stacked" };
    const columns = isOfAll && texts.every(({ line }) => line <= room(2)) ? 2 : 1;
    return { columns, pitch: 22, form: "line" };
  }
  const fits = texts.every(({ line, stated }) => line + 12 + stated <= room(1));
  return fits ? { columns: 1, pitch: 22, form: "line" } : { columns: 1, pitch: 40, form: "two lines" };
}

/** A note stands beside the name, or in a row of its own where the two do not fit in the width of a panel. */
const notesHaveRow = (grammar: Grammar, model: TrendModel, panels: readonly PanelDrawn[], width: number): boolean =>
  model.scale === "own" &&
  magnified(panels).some((times, i) => {
    const note = noteOf(grammar, times);
    return note !== null && textWidth(panels[i]?.name ?? "", 18, true) + 16 + textWidth(note, noteSize) > width;
  });

export interface Heights {
  readonly columns: number;
  readonly rows: number;
  /** Between panels side by side, and one below the other. */
  readonly gap: { readonly across: number; readonly down: number };
  /** From the top of a panel to the top of its plot. */
  readonly head: number;
  readonly plot: number;
  /** Of all panels. */
  readonly all: number;
  /** On a phone: how the last values stand in rows under the names. */
  readonly cells: Cells | null;
  /** Whether notes have a row of their own. */
  readonly hasNoteRow: boolean;
}

/** What panels take of a drawing beside their plots. */
export interface Around {
  /** Left and right of a plot. */
  readonly gutters: number;
  /** Below all panels. */
  readonly below: number;
  /** Whether the ends of lines are named beside them. */
  readonly isNamed: boolean;
}

/** A plot that fills a frame is no smaller, and no narrower against its height; a dense drawing is read with more care. */
const leastPlots = {
  usual: { width: 180, height: 150, shape: 0.6 },
  dense: { width: 110, height: 100, shape: 0.6 },
  lean: { width: 85, height: 40, shape: 0 },
} as const;
/** How much wider than high a plot is at best. */
const goldenPlot = 1.7;

/** The room that labels at the ends of lines need below each other, beyond what they have above and below the plot. */
const endsHeight = (panels: readonly PanelDrawn[], isNamed: boolean): number =>
  Math.max(...panels.map(({ lines, stated }) => (lines.length - 1) * (isNamed && stated.length > 0 ? 35 : 19) - 18));

/** What the panels and what is written in them take, known before anything is placed. */
export function heights(
  grammar: Grammar,
  model: TrendModel,
  panels: readonly PanelDrawn[],
  width: number,
  { low, dense, lean, room }: Omit<DrawingForm, "stated"> = usualForm,
  { gutters, below, isNamed }: Around = { gutters: 0, below: 0, isNamed: true },
): Heights {
  const phone = isPhone(width);
  const count = Math.max(1, panels.length);
  const cells = phone && isNamed && !isSeasonal(model) ? cellsOf(grammar, model, panels, width) : null;
  const labels = panels[0]?.lines.length ?? 0;
  const row = cells ? Math.ceil(labels / cells.columns) * cells.pitch + 8 : 0;
  const foot = footroom(model);
  const gap = { across: beside(width), down: room !== null && dense ? close : between };
  const widthOf = (columns: number) => (width - (columns - 1) * gap.across) / columns;
  const arranged = (columns: number, height?: number): Heights => {
    const rows = Math.ceil(count / columns);
    const hasNoteRow = !lean && notesHaveRow(grammar, model, panels, widthOf(columns));
    const head =
      (isShared(model) ? 0 : nameHeight) + (hasNoteRow ? noteHeight : 0) + row + (lean ? leanHeadroom : headroom);
    const usual = low ? 150 : phone ? (rows > 2 ? 180 : 220) : ([0, 320, 240][rows] ?? 200);
    const spare = (rows - 1) * gap.down;
    const plot = height === undefined ? usual : Math.floor((height - spare) / rows) - head - foot;
    return { columns, rows, gap, head, plot, all: rows * (head + plot + foot) + spare, cells, hasNoteRow };
  };
  if (room !== null) {
    const least = leastPlots[lean ? "lean" : dense ? "dense" : "usual"];
    const lowest = Math.max(least.height, cells ? 0 : endsHeight(panels, isNamed));
    const most = cells ? 1 : count;
    const plotWidth = ({ columns }: Heights) => widthOf(columns) - gutters;
    const off = (each: Heights) => Math.abs(Math.log(plotWidth(each) / each.plot / goldenPlot));
    const [best] = Array.from({ length: most }, (_, i) => arranged(i + 1, room - below))
      // As many in each row as in the others, as far as they go.
      .filter(({ columns, rows }) => Math.ceil(count / rows) === columns)
      .filter((each) => plotWidth(each) >= Math.max(least.width, least.shape * each.plot) && each.plot >= lowest)
      .toSorted((a, b) => off(a) - off(b));
    if (best) return best;
  }
  return arranged(phone ? 1 : Math.min(2, count));
}
