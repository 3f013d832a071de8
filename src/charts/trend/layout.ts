import type { TrendModel } from "../../analysis/trend";
import type { Period } from "../../core/period";
import { tickLabel } from "../scale";
import { textWidth } from "../text";
import { axisSize, isSeasonal, timeAxis, type TimeAxis } from "./axis";
import { endText, statedAtEnd } from "./ends";
import { between, footroom, heights, isPhone } from "./heights";
import { seasonRoom } from "./seasons";
import { literalSize } from "./stated";
import { baseText, indexBase, magnified, type PanelDrawn, span } from "./panels";
import type { Grammar } from "../../words/language/grammar";

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
  readonly x: (period: Period) => number;
  readonly y: (value: number) => number;
  readonly magnified: number;
  readonly axis: Omit<TimeAxis, "x">;
  /** Where the labels at the ends of lines begin. */
  readonly labels: number;
}

/** From a line to the label at its end; more where a mark of what was stated stands between. */
const labelGap = (panels: readonly PanelDrawn[]): number => (panels.some(({ stated }) => stated.length > 0) ? 26 : 18);

function gutters(grammar: Grammar, model: TrendModel, panels: readonly PanelDrawn[], width: number) {
  const base = indexBase(model);
  const ticks = panels.flatMap((panel) => panel.ticks.map((tick) => textWidth(tickLabel(grammar, tick), 12.5)));
  const isShort = isPhone(width);
  // On a phone there is no room for a base longer than a year, which the subtitle has as well.
  const level = base === null || (isShort && base.kind !== "year") ? 0 : textWidth(baseText(grammar, base), axisSize);
  const left = Math.max(24, ...ticks, level) + 10;
  if (isSeasonal(model)) {
    const lines = panels.flatMap((panel) => panel.lines);
    return { left, right: seasonRoom(lines, isShort) + labelGap(panels) + 4 };
  }
  if (isShort) return { left, right: 16 };
  const ends = panels.flatMap((panel) =>
    panel.lines.flatMap((line) => [
      textWidth(`${line.name} ${endText(grammar, line, model.to)}`, 14, true),
      textWidth(statedAtEnd(panel, line, model.to)?.text ?? "", literalSize),
    ]),
  );
  return { left, right: Math.max(24, ...ends) + labelGap(panels) + 4 };
}

/** Every panel in its place. */
export function layOut(
  grammar: Grammar,
  model: TrendModel,
  panels: readonly PanelDrawn[],
  width: number,
  low = false,
): Placed[] {
  const { columns, head, plot } = heights(grammar, model, panels, width, low);
  const { left, right } = gutters(grammar, model, panels, width);
  const gap = width >= 1000 ? 40 : 24;
  const column = (width - (columns - 1) * gap) / columns;
  const enlarged = magnified(panels);
  const foot = footroom(model);
  return panels.map((panel, i) => {
    const frameLeft = (i % columns) * (column + gap);
    const top = Math.floor(i / columns) * (head + plot + foot + between);
    const frame = { left: frameLeft, top, right: frameLeft + column, bottom: top + head + plot + foot };
    const room = {
      left: frame.left + left,
      top: top + head,
      right: Math.max(frame.left + left + 40, frame.right - right),
      bottom: top + head + plot,
    };
    const lowest = panel.ticks[0] ?? 0;
    const units = span(panel) || 1;
    const axis = timeAxis(grammar, model, room, frame.right);
    return {
      panel,
      frame,
      plot: room,
      x: axis.x,
      y: (value) => room.bottom - ((value - lowest) / units) * (room.bottom - room.top),
      magnified: enlarged[i] ?? 1,
      axis,
      labels: room.right + labelGap(panels),
    };
  });
}
