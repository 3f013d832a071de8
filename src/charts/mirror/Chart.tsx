import { useMemo } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { mirrored } from "../../core/mirrored";
import { millions } from "../../words/amount";
import { mirrorChartOf } from "../../words/mirrorChartOf";
import { shortName } from "../../words/sourceWords";
import type { Palette } from "../palette";
import { placedBands } from "../placedBands";
import { Amounts, Grid } from "./Amounts";
import { Headings } from "./Headings";
import { Key } from "./Key";
import type { MirrorLayout, Row, SideBar } from "./layout";
import { RatioGrid, Ratios } from "./Ratios";

interface Props {
  readonly layout: MirrorLayout;
  readonly palette: Palette;
}

type Side = "own" | "theirs";

/** A row of Recharts' data: a report, with its amount in dollars. */
interface Datum {
  readonly key: string;
  readonly row: Row;
  readonly side: Side;
  readonly bar: SideBar;
  readonly value: number | null;
}

interface Rectangle {
  readonly x?: number;
  readonly width?: number;
  readonly payload?: Datum;
}

function titleOf({ grammar, model }: MirrorLayout, { row: { pair }, side }: Datum): string {
  const [by, flow] = side === "own" ? [model.reporter, model.flow] : [pair.area, mirrored[model.flow]];
  const other = side === "own" ? pair.area : model.reporter;
  const { source, figure } = pair[side];
  const named = source ? ` (${shortName(grammar, source)})` : "";
  return `${mirrorChartOf(grammar).report(by, flow, other)}, ${grammar.period(pair.period)}: ${grammar.chart.millions(millions(grammar, figure), "USD")}${named}`;
}

interface ReportProps extends Props {
  readonly datum: Datum;
  readonly x: number;
  readonly length: number;
}

/** A report: solid of the reporter, outlined of the partner unless it is too short for an outline. */
function Report({ layout, palette, datum, x, length }: ReportProps) {
  const { y, height } = datum.bar;
  const mark = palette.mark[layout.model.flow];
  return (
    <g>
      <title>{titleOf(layout, datum)}</title>
      {datum.side === "own" || length < 3 ? (
        <rect x={x} y={y} width={length > 0 ? Math.max(length, 0.75) : 0} height={height} fill={mark} />
      ) : (
        <rect
          x={x + 0.75}
          y={y + 0.75}
          width={length - 1.5}
          height={height - 1.5}
          fill={palette.ground}
          stroke={mark}
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}

const sides = ["own", "theirs"] as const;

/** Pairs of bars, solid for the reporter and outlined for the partner, and beside each the ratio of the two. */
export function MirrorChart({ layout, palette }: Props) {
  const { amount, width, scale } = layout;
  const data = useMemo(
    () =>
      layout.rows.flatMap((row) =>
        sides.map((side): Datum => {
          const bar = row[side];
          return { key: `${row.pair.area.code} ${side}`, row, side, bar, value: bar.value };
        }),
      ),
    [layout],
  );
  const bands = useMemo(
    () => placedBands(new Map(data.map(({ key, bar }) => [key, bar.y])), layout.rows[0]?.own.height ?? 0),
    [data, layout],
  );
  const shared = { layout, palette };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={layout.height}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <Headings {...shared} />
      <Grid {...shared} />
      <RatioGrid {...shared} />
      <XAxis
        type="number"
        scale={scale}
        domain={scale.domain()}
        padding={{ left: amount.from, right: width - amount.to }}
        niceTicks="none"
        hide
      />
      <YAxis type="category" dataKey="key" scale={bands} niceTicks="none" hide />
      <Bar
        dataKey="value"
        shape={({ x = 0, width: length = 0, payload }: Rectangle) =>
          payload && <Report {...shared} datum={payload} x={x} length={length} />
        }
        isAnimationActive={false}
        zIndex={0}
      />
      <Amounts {...shared} />
      <Ratios {...shared} />
      <Key {...shared} />
    </BarChart>
  );
}
