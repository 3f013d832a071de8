import { Bar, BarChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { MirrorModel } from "../analysis/mirror";
import { mirrored } from "../core/mirrored";
import { Amounts, Grid } from "./mirror/Amounts";
import { Key } from "./mirror/Key";
import { layOut, type MirrorLayout, type Row } from "./mirror/layout";
import { RatioGrid, Ratios } from "./mirror/Ratios";
import type { Palette } from "./palette";
import { Label, textWidth } from "./text";
import { millions, separated } from "../words/amount";
import { shortName } from "../words/sourceWords";
import { useGrammar } from "./useGrammar";
import { mirrorChartOf } from "../words/mirrorChartOf";

interface Props {
  readonly model: MirrorModel;
  readonly width: number;
  readonly palette: Palette;
  /** Rows as low as they can be read, for many partners in a low frame. */
  readonly dense?: boolean;
}

/** A row of Recharts' data; amounts are between 0 and 1 of the axis. */
interface Datum {
  readonly key: string;
  readonly row: Row;
  readonly own: number | null;
  readonly theirs: number | null;
}

interface Rectangle {
  readonly x?: number;
  readonly width?: number;
  readonly payload?: Datum;
}

function Headings({ model, layout, palette }: { model: MirrorModel; layout: MirrorLayout; palette: Palette }) {
  const grammar = useGrammar();
  const words = mirrorChartOf(grammar);
  const { step } = layout.powers;
  const columns = [
    {
      x: 0,
      title: words.title,
      note:
        layout.form === "narrow"
          ? grammar.chart.millionsIn(model.to)
          : words.flows(model.reporter, model.flow, model.to),
    },
    {
      x: layout.ratio.from,
      title: words.divided(model.reporter),
      note: words.gridlines(separated(grammar, String(step))),
    },
  ];
  return columns.slice(0, layout.form === "narrow" ? 1 : 2).map(({ x, title, note }) => {
    const room = x === 0 && layout.form !== "narrow" ? layout.ratio.from - 16 : layout.width - x;
    const fit = (text: string, size: number, bold: boolean) =>
      Math.min(size, (size * room) / textWidth(text, size, bold));
    return (
      <g key={title}>
        <Label x={x} y={14} fill={palette.ink} size={fit(title, 15, true)} bold>
          {title}
        </Label>
        <Label x={x} y={33} fill={palette.ink2} size={fit(note, 13, false)}>
          {note}
        </Label>
      </g>
    );
  });
}

/** Pairs of bars, solid for the reporter and outlined for the partner, and beside each the ratio of the two. */
export function MirrorChart({ model, width, palette, dense = false }: Props) {
  const grammar = useGrammar();
  const layout = layOut(grammar, model, width, dense);
  const { amount } = layout;
  const mark = palette.mark[model.flow];
  const data = layout.rows.map((row): Datum => ({
    key: row.pair.area.code,
    row,
    own: row.own.at,
    theirs: row.theirs.at,
  }));
  const title = ({ row: { pair } }: Datum, side: "own" | "theirs") => {
    const [by, flow] = side === "own" ? [model.reporter, model.flow] : [pair.area, mirrored[model.flow]];
    const other = side === "own" ? pair.area : model.reporter;
    const source = pair[side].source;
    const named = source ? ` (${shortName(grammar, source)})` : "";
    return `${mirrorChartOf(grammar).report(by, flow, other)}, ${grammar.period(pair.period)}: ${grammar.chart.millions(millions(grammar, pair[side].figure), "USD")}${named}`;
  };
  const bar = ({ x = 0, width: length = 0, payload }: Rectangle, side: "own" | "theirs") => {
    if (!payload) return null;
    const { y, height } = payload.row[side];
    const solid = side === "own" || length < 3;
    return (
      <g>
        <title>{title(payload, side)}</title>
        {solid ? (
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
  };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={layout.height}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        hide
        niceTicks="none"
        domain={[0, 1]}
        padding={{ left: amount.from, right: width - amount.to }}
      />
      <YAxis type="category" dataKey="key" hide niceTicks="none" />
      <Headings model={model} layout={layout} palette={palette} />
      <Grid layout={layout} palette={palette} />
      <RatioGrid model={model} layout={layout} palette={palette} />
      <Bar dataKey="own" shape={(drawn: Rectangle) => bar(drawn, "own")} isAnimationActive={false} />
      <Bar dataKey="theirs" shape={(drawn: Rectangle) => bar(drawn, "theirs")} isAnimationActive={false} />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <Amounts model={model} layout={layout} palette={palette} />
        <Ratios model={model} layout={layout} palette={palette} />
      </ZIndexLayer>
      <Key model={model} layout={layout} palette={palette} />
    </BarChart>
  );
}
