import type { TrendModel } from "../../analysis/trend";
import { tickLabel } from "../scale";
import { textWidth } from "../text";
import { endText, statedAtEnd } from "./ends";
import { between, footroom, heights, isPhone } from "./heights";
import { literalSize } from "./stated";
import { indexBase, magnified, type PanelDrawn, span } from "./panels";
import type { Grammar } from "../../words/grammar/grammar";

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
  /** Where the labels at the ends of lines begin. */
  readonly labels: number;
}

/** From a line to the label at its end; more where a mark of what was stated stands between. */
const labelGap = (panels: readonly PanelDrawn[]): number => (panels.some(({ stated }) => stated.length > 0) ? 26 : 18);

function gutters(grammar: Grammar, model: TrendModel, panels: readonly PanelDrawn[], width: number) {
  const base = indexBase(model);
  const ticks = panels.flatMap((panel) => panel.ticks.map((tick) => textWidth(tickLabel(grammar, tick), 12.5)));
  const left = Math.max(24, ...ticks, base === null ? 0 : textWidth(`${base} = 100`, 12.5)) + 10;
  if (isPhone(width)) return { left, right: 16 };
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
    const lowest = panel.ticks[0] ?? 0;
    const units = span(panel) || 1;
    return {
      panel,
      frame,
      plot: room,
      x: (year) =>
        from === to
          ? (room.left + room.right) / 2
          : room.left + ((year - from) / (to - from)) * (room.right - room.left),
      y: (value) => room.bottom - ((value - lowest) / units) * (room.bottom - room.top),
      magnified: enlarged[i] ?? 1,
      labels: room.right + labelGap(panels),
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
