import { formatPeriod, type Period } from "../../core/period";
import type { Palette } from "../palette";
import { gapMarks } from "./gaps";
import { tickLabel } from "../scale";
import { Label, textWidth } from "../text";
import { axisSize } from "./axis";
import type { YearsLayout } from "./layout";
import { baseText, indexBase } from "./panels";
import { gapMark } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import type { Placed } from "./placed";

interface Props {
  readonly layout: YearsLayout;
  readonly placed: Placed;
  readonly palette: Palette;
}

interface Level {
  readonly value: number;
  /** Absent where another label stands too near. */
  readonly text?: string;
  readonly isStrong: boolean;
}

/** Between the baselines of two figures at the left. */
const leastBetween = 13;

/** Gridlines; zero is drawn stronger, and in an index 100 with the period it stands for. */
function levels(grammar: Grammar, { panel, frame, plot, y }: Placed, base: Period | null): Level[] {
  const fits = (text: string) => textWidth(text, axisSize) <= plot.left - 10 - frame.left;
  const [first = 0, second = first] = panel.ticks;
  // In a low plot, where labels would meet, every second one is left out, or more; never that of zero.
  const step = Math.ceil(leastBetween / Math.abs(y(second) - y(first)));
  const zero = Math.max(0, panel.ticks.indexOf(0));
  const isClear = (value: number) =>
    (panel.ticks.indexOf(value) - zero) % step === 0 && (base === null || Math.abs(y(value) - y(100)) >= 16);
  const ticks = panel.ticks
    .filter((value) => base === null || value !== 100)
    .map((value) => ({ value, isStrong: value === 0, ...(isClear(value) && { text: tickLabel(grammar, value) }) }));
  return base === null || ticks.length === 0
    ? ticks
    : [...ticks, { value: 100, text: fits(baseText(grammar, base)) ? baseText(grammar, base) : "100", isStrong: true }];
}

/** What lies behind the lines of a panel: gridlines, figures at the left, time below. */
export function Grid({ layout: { grammar, model }, placed, palette }: Props) {
  // The period that stands at 100; null where amounts are drawn.
  const base = indexBase(model);
  const { plot, axis, y } = placed;
  const across = { x1: plot.left, x2: plot.right, strokeWidth: 1 };
  return (
    <g>
      {levels(grammar, placed, base).map(({ value, text, isStrong }) => (
        <g key={value}>
          <line {...across} y1={y(value)} y2={y(value)} stroke={isStrong ? palette.rule2 : palette.rule} />
          {text !== undefined && (
            <Label x={plot.left - 10} y={y(value) + 4} fill={palette.ink2} size={12.5} anchor="end">
              {text}
            </Label>
          )}
        </g>
      ))}
      {placed.panel.ticks.length === 0 && <line {...across} y1={plot.bottom} y2={plot.bottom} stroke={palette.rule2} />}
      {axis.ticks.map((x) => (
        <line key={x} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} stroke={palette.rule2} strokeWidth={1} />
      ))}
      {axis.labels.map(({ text, x, row }) => (
        <Label
          key={`${row} ${x}`}
          x={x}
          y={plot.bottom + 20 + 18 * row}
          fill={palette.ink2}
          size={axisSize}
          anchor="middle"
        >
          {text}
        </Label>
      ))}
      {gapMarks(placed).map((mark) => (
        <Label key={formatPeriod(mark.period)} x={mark.x} y={mark.y} fill={palette.ink2} anchor="middle">
          {gapMark}
        </Label>
      ))}
    </g>
  );
}
