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
/** Room above the plot for a label of the highest point. */
const headroom = 32;
export const between = 28;

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

/** On a phone a note stands beside the name, or in a row of its own where the two do not fit. */
const notesHaveRow = (grammar: Grammar, model: TrendModel, panels: readonly PanelDrawn[], width: number): boolean =>
  isPhone(width) &&
  model.scale === "own" &&
  magnified(panels).some((times, i) => {
    const note = noteOf(grammar, times);
    return note !== null && textWidth(panels[i]?.name ?? "", 18, true) + 16 + textWidth(note, noteSize) > width;
  });

export interface Heights {
  readonly columns: number;
  readonly rows: number;
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

/** What the panels and what is written in them take, known before anything is placed. */
export function heights(
  grammar: Grammar,
  model: TrendModel,
  panels: readonly PanelDrawn[],
  width: number,
  low = false,
): Heights {
  const phone = isPhone(width);
  const count = Math.max(1, panels.length);
  const columns = phone ? 1 : Math.min(2, count);
  const rows = Math.ceil(count / columns);
  const cells = phone && !isSeasonal(model) ? cellsOf(grammar, model, panels, width) : null;
  const labels = panels[0]?.lines.length ?? 0;
  const row = cells ? Math.ceil(labels / cells.columns) * cells.pitch + 8 : 0;
  const hasNoteRow = notesHaveRow(grammar, model, panels, width);
  const head = (isShared(model) ? 0 : nameHeight) + (hasNoteRow ? noteHeight : 0) + row + headroom;
  const plot = low ? 150 : phone ? (rows > 2 ? 180 : 220) : ([0, 320, 240][rows] ?? 200);
  const all = rows * (head + plot + footroom(model)) + (rows - 1) * between;
  return { columns, rows, head, plot, all, cells, hasNoteRow };
}
