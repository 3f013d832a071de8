import type { Palette } from "../palette";
import { gapMarks } from "./gaps";
import { tickLabel } from "../scale";
import { Label } from "../text";
import { type Placed, yearTicks } from "./layout";
import { gapMark } from "../../words/amount";
import type { Grammar } from "../../words/grammar/grammar";
import { useGrammar } from "../useGrammar";

interface Props {
  readonly placed: Placed;
  readonly from: number;
  readonly to: number;
  /** The year that stands at 100; null where amounts are drawn. */
  readonly base: number | null;
  readonly palette: Palette;
}

interface Level {
  readonly value: number;
  /** Absent where another label stands too near. */
  readonly text?: string;
  readonly isStrong: boolean;
}

/** Gridlines; zero is drawn stronger, and in an index 100 with the year it stands for. */
function levels(grammar: Grammar, { panel, y }: Placed, base: number | null): Level[] {
  const isClear = (value: number) => base === null || Math.abs(y(value) - y(100)) >= 16;
  const ticks = panel.ticks
    .filter((value) => base === null || value !== 100)
    .map((value) => ({ value, isStrong: value === 0, ...(isClear(value) && { text: tickLabel(grammar, value) }) }));
  return base === null || ticks.length === 0
    ? ticks
    : [...ticks, { value: 100, text: `${base} = 100`, isStrong: true }];
}

/** What lies behind the lines of a panel: gridlines, figures at the left, years below. */
export function Grid({ placed, from, to, base, palette }: Props) {
  const grammar = useGrammar();
  const { plot, x, y } = placed;
  const axis = { x1: plot.left, x2: plot.right, strokeWidth: 1 };
  return (
    <g>
      {levels(grammar, placed, base).map(({ value, text, isStrong }) => (
        <g key={value}>
          <line {...axis} y1={y(value)} y2={y(value)} stroke={isStrong ? palette.rule2 : palette.rule} />
          {text !== undefined && (
            <Label x={plot.left - 10} y={y(value) + 4} fill={palette.ink2} size={12.5} anchor="end">
              {text}
            </Label>
          )}
        </g>
      ))}
      {placed.panel.ticks.length === 0 && <line {...axis} y1={plot.bottom} y2={plot.bottom} stroke={palette.rule2} />}
      {yearTicks(from, to, plot.right - plot.left).map((year) => (
        <g key={year}>
          <line
            x1={x(year)}
            x2={x(year)}
            y1={plot.bottom}
            y2={plot.bottom + 4}
            stroke={palette.rule2}
            strokeWidth={1}
          />
          <Label x={x(year)} y={plot.bottom + 20} fill={palette.ink2} size={12.5} anchor="middle">
            {year}
          </Label>
        </g>
      ))}
      {gapMarks(placed, from, to).map((mark) => (
        <Label key={mark.year} x={mark.x} y={mark.y} fill={palette.ink2} anchor="middle">
          {gapMark}
        </Label>
      ))}
    </g>
  );
}
