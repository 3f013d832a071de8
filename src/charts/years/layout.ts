import { scaleLinear } from "d3-scale";
import { type TrendModel, withoutStated } from "../../analysis/trend";
import { type DrawingForm, usualForm } from "../drawing";
import { keyHeight, type PlacedEntry, placeKey } from "../keyRows";
import { tickLabel } from "../scale";
import { textWidth } from "../text";
import { axisSize, isSeasonal, timeAxis } from "./axis";
import { endText, statedAtEnd } from "./ends";
import { type Cells, footroom, type Heights, heights, isPhone } from "./heights";
import { keyOf } from "./key";
import type { KeyMark } from "./keyMarks";
import { seasonRoom } from "./seasons";
import { literalSize } from "./stated";
import { baseText, indexBase, isShared, magnified, type PanelDrawn, panelsOf, span } from "./panels";
import { labelled } from "./panelLabels";
import { statedMarks } from "./statedMarks";
import type { Grammar } from "../../words/language/grammar";
import type { Placed } from "./placed";

/** From a line to the label at its end; more where a mark of what was stated stands between. */
const labelGap = (panels: readonly PanelDrawn[]): number => (panels.some(({ stated }) => stated.length > 0) ? 26 : 18);

function gutters(grammar: Grammar, model: TrendModel, panels: readonly PanelDrawn[], width: number, isNamed: boolean) {
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
  if (isShort && isNamed) return { left, right: 16 };
  const ends = panels.flatMap((panel) =>
    panel.lines.flatMap((line) => {
      const end = endText(grammar, line, model.to);
      return isNamed
        ? [
            textWidth(`${line.name} ${end}`, 14, true),
            textWidth(statedAtEnd(panel, line, model.to)?.text ?? "", literalSize),
          ]
        : textWidth(end, 14, true);
    }),
  );
  return { left, right: Math.max(24, ...ends) + labelGap(panels) + 4 };
}

/** Every panel in its place. */
function placed(
  grammar: Grammar,
  model: TrendModel,
  panels: readonly PanelDrawn[],
  width: number,
  { columns, gap, head, plot }: Heights,
  { left, right }: ReturnType<typeof gutters>,
  isNamed: boolean,
): Placed[] {
  const column = (width - (columns - 1) * gap.across) / columns;
  const enlarged = magnified(panels);
  const foot = footroom(model);
  return panels.map((panel, i) => {
    const frameLeft = (i % columns) * (column + gap.across);
    const top = Math.floor(i / columns) * (head + plot + foot + gap.down);
    const frame = { left: frameLeft, top, right: frameLeft + column, bottom: top + head + plot + foot };
    const room = {
      left: frame.left + left,
      top: top + head,
      right: Math.max(frame.left + left + 40, frame.right - right),
      bottom: top + head + plot,
    };
    const lowest = panel.ticks[0] ?? 0;
    const axis = timeAxis(grammar, model, room, frame.right);
    return {
      panel,
      frame,
      plot: room,
      x: axis.x,
      y: scaleLinear([lowest, lowest + (span(panel) || 1)], [room.bottom, room.top]),
      magnified: enlarged[i] ?? 1,
      axis,
      isNamed,
      labels: room.right + labelGap(panels),
    };
  });
}

/** Lines over time, every panel in its place, for a drawing of a width in pixels. */
export interface YearsLayout {
  readonly grammar: Grammar;
  readonly model: TrendModel;
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Placed[];
  /** What is written in each panel. */
  readonly labels: ReturnType<typeof labelled>;
  /** On a phone: how the last values stand in rows under the names. */
  readonly cells: Cells | null;
  /** Whether notes have a row of their own. */
  readonly hasNoteRow: boolean;
  readonly key: readonly PlacedEntry<KeyMark>[];
}

/** In what panels differ from view to view. */
interface Manner {
  /** Whether the height of a smaller panel is shaded in a larger one. */
  readonly isShaded: boolean;
  /** Whether the lines of all panels have names in common, which the key can give once. */
  readonly isAlike: boolean;
}

/** Lays out panels of lines; Trend and the years of Mirror differ in what their panels hold. */
export function layOutPanels(
  grammar: Grammar,
  model: TrendModel,
  drawn: readonly PanelDrawn[],
  width: number,
  form: DrawingForm,
  { isShaded, isAlike }: Manner,
): YearsLayout {
  const isNamed = !(form.dense && isAlike);
  const sides = gutters(grammar, model, drawn, width, isNamed);
  const laidOut = (below: number): YearsLayout & { readonly below: number } => {
    const room = heights(grammar, model, drawn, width, form, { gutters: sides.left + sides.right, below, isNamed });
    const panels = placed(grammar, model, drawn, width, room, sides, isNamed);
    const stated = panels.map(statedMarks);
    const entries = keyOf(grammar, panels, stated.flat());
    const keyTop = room.all + (entries.length > 0 ? 18 : 0);
    const key = placeKey(entries, keyTop, width);
    return {
      grammar,
      model,
      width,
      height: keyTop + keyHeight(key, keyTop),
      below: keyTop + keyHeight(key, keyTop) - room.all,
      panels,
      labels: labelled(grammar, model, panels, {
        stated,
        hasCells: room.cells !== null,
        hasNoteRow: room.hasNoteRow,
        isShaded,
        isLean: form.lean,
      }),
      cells: room.cells,
      hasNoteRow: room.hasNoteRow,
      key,
    };
  };
  const first = laidOut(0);
  // What the key explains is known once the panels have a place.
  return form.room === null || first.below === 0 ? first : laidOut(first.below);
}

/** A trend: a panel for each partner, or one for all. */
export function layOut(grammar: Grammar, asked: TrendModel, width: number, form = usualForm): YearsLayout {
  const model = form.stated ? asked : withoutStated(asked);
  return layOutPanels(grammar, model, panelsOf(grammar, model), width, form, {
    isShaded: model.scale === "own",
    isAlike: !isShared(model) && !isSeasonal(model),
  });
}
