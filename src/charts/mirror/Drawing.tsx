import { mirrored } from "../../core/mirrored";
import { millions } from "../../words/amount";
import { mirrorChartOf } from "../../words/mirrorChartOf";
import { shortName } from "../../words/sourceWords";
import type { Palette } from "../palette";
import { Amounts, Grid } from "./Amounts";
import { Headings } from "./Headings";
import { Key } from "./Key";
import type { MirrorLayout, Row, SideBar } from "./layout";
import { RatioGrid, Ratios } from "./Ratios";

export interface DrawingProps {
  readonly layout: MirrorLayout;
  readonly palette: Palette;
}

const sides = ["own", "theirs"] as const;

/** A report with its bar, its amount in dollars. */
export interface Datum {
  readonly key: string;
  readonly row: Row;
  readonly side: (typeof sides)[number];
  readonly bar: SideBar;
  readonly value: number | null;
}

/** The reports of a layout, one below the other. */
export const dataOf = ({ rows }: MirrorLayout): Datum[] =>
  rows.flatMap((row) =>
    sides.map((side): Datum => {
      const bar = row[side];
      return { key: `${row.pair.area.code} ${side}`, row, side, bar, value: bar.value };
    }),
  );

function titleOf({ grammar, model }: MirrorLayout, { row: { pair }, side }: Datum): string {
  const [by, flow] = side === "own" ? [model.reporter, model.flow] : [pair.area, mirrored[model.flow]];
  const other = side === "own" ? pair.area : model.reporter;
  const { source, figure } = pair[side];
  const named = source ? ` (${shortName(grammar, source)})` : "";
  return `${mirrorChartOf(grammar).report(by, flow, other)}, ${grammar.period(pair.period)}: ${grammar.chart.millions(millions(grammar, figure), "USD")}${named}`;
}

interface ReportProps extends DrawingProps {
  readonly datum: Datum;
  readonly x: number;
  readonly length: number;
}

/** A report: solid of the reporter, outlined of the partner unless it is too short for an outline. */
export function Report({ layout, palette, datum, x, length }: ReportProps) {
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

/** What the bars cover: heads of columns and gridlines. */
export const Behind = (props: DrawingProps) => (
  <>
    <Headings {...props} />
    <Grid {...props} />
    <RatioGrid {...props} />
  </>
);

/** What lies over the bars: names, figures and ratios, and below them the key. */
export const Over = (props: DrawingProps) => (
  <>
    <Amounts {...props} />
    <Ratios {...props} />
    <Key {...props} />
  </>
);

/** Pairs of bars from the layout alone, without what Recharts needs. */
export const MirrorDrawing = (props: DrawingProps) => {
  const { amount, width, height, scale } = props.layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Behind {...props} />
      {dataOf(props.layout).map(
        (datum) =>
          datum.value !== null && (
            <Report
              key={datum.key}
              {...props}
              datum={datum}
              x={amount.from}
              length={scale(datum.value) - amount.from}
            />
          ),
      )}
      <Over {...props} />
    </svg>
  );
};
