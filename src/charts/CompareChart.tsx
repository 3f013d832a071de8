import type { ComponentProps } from "react";
import { Bar, BarChart, DefaultZIndexes, useXAxisScale, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { CompareModel } from "../analysis/compare";
import { flows } from "../core/indicators";
import { isBound } from "../core/figure";
import type { Period } from "../core/period";
import { Amounts, Grid } from "./compare/Amounts";
import { Composition, stripHeight, stripTop } from "./compare/Composition";
import { fdiReach, fdiTop, Investment, OpenBar, OpenEnd } from "./compare/Investment";
import { keyItems } from "./compare/Key";
import { Headings } from "./compare/Headings";
import { type Block, type CompareLayout, type Lane, layOut } from "./compare/layout";
import type { Room } from "./compare/rooms";
import { overFlagged } from "./Hatch";
import { keyHeight, KeyItems } from "./KeyItems";
import type { Palette } from "./palette";
import { millions, statedInWords } from "../words/amount";
import type { Grammar } from "../words/language/grammar";
import { useGrammar } from "./useGrammar";

interface Props {
  readonly model: CompareModel;
  readonly width: number;
  readonly palette: Palette;
  /** Rows as low as they can be read, for many partners in a low frame. */
  readonly dense?: boolean;
}

/** A row of Recharts' data: a lane, and on the first lane of a block its strip and its investment. */
interface Datum {
  readonly key: string;
  readonly lane: Lane;
  readonly block: Block;
  readonly amount: number | null;
  readonly exportsShare: number | null;
  readonly fdi: number | null;
}

function data(layout: CompareLayout): Datum[] {
  return layout.blocks.flatMap((block) =>
    block.lanes.map((lane, i): Datum => {
      const { trade, fdi } = block.partner;
      const share = trade.exportsShare;
      return {
        key: lane.key,
        lane,
        block,
        amount: lane.at,
        exportsShare: i === 0 && share.kind === "amount" ? share.value.toNumber() / 100 : null,
        fdi: i === 0 && fdi ? fdi.stated.value.toNumber() / (layout.largestFdi || 1) : null,
      };
    }),
  );
}

const openFlows = ({ blocks }: CompareLayout) =>
  flows.filter((flow) => blocks.some(({ lanes }) => lanes.some((lane) => lane.flow === flow && isBound(lane.figure))));

interface Rectangle {
  readonly x?: number;
  readonly width?: number;
  readonly payload?: Datum;
}

function laneTitle(grammar: Grammar, { block, lane }: Datum, period: Period): string {
  const said = grammar.list(lane.stated.map(({ amount }) => statedInWords(grammar, amount)));
  const stated = said && `; ${grammar.chart.stated(said)}`;
  const figure = block.partner.trade[lane.flow].figure;
  return `${grammar.area.name(block.partner.area)}, ${grammar.indicators[lane.flow].toLowerCase()}, ${grammar.period(period)}: ${grammar.chart.millions(millions(grammar, figure), "USD")}${lane.flag ? ` (${grammar.source.flags[lane.flag]})` : ""}${stated}`;
}

const padding = (room: Room, width: number) => ({ left: room.from, right: width - room.to });

/** Marks that follow the axis of amounts, which Recharts owns. */
function OnAmounts({ Marks, ...props }: { Marks: typeof Amounts } & Omit<ComponentProps<typeof Amounts>, "x">) {
  const scale = useXAxisScale("amount");
  const { from, to } = props.layout.amount;
  // Where no row has an amount, Recharts hands out no scale or one without a range; the room of the axis is known all the same.
  const known = scale && Number.isFinite(scale(0)) ? scale : null;
  return <Marks {...props} x={(at) => (known ? Number(known(at)) : from + at * (to - from))} />;
}

/** Partners side by side: bars on a scale, what they consist of, and stated investment with its open ends. */
export function CompareChart({ model, width, palette, dense = false }: Props) {
  const grammar = useGrammar();
  const layout = layOut(grammar, model, width, dense);
  const { bar, keyTop } = layout;
  const key = keyItems(grammar, model, layout, palette);
  const drawAmount = ({ x = 0, width: length = 0, payload }: Rectangle) => {
    if (!payload) return null;
    const { lane } = payload;
    const fill = palette.mark[lane.flow];
    const dot = (paint: string) => <circle cx={x + length} cy={lane.y + bar / 2} r={6} fill={paint} />;
    return (
      <g>
        <title>{laneTitle(grammar, payload, model.period)}</title>
        {model.scale === "log" ? (
          dot(fill)
        ) : (
          <OpenBar
            x={x}
            y={lane.y}
            width={Math.max(length, length > 0 ? 0.75 : 0)}
            height={bar}
            fill={fill}
            hatch={`url(#hatch-${lane.flow})`}
            open={isBound(lane.figure)}
          />
        )}
        {lane.flag &&
          (model.scale === "log" ? (
            dot(overFlagged)
          ) : (
            // The foot of a bar is left, lest a short one vanish behind the lines.
            <rect x={x + 2} y={lane.y} width={Math.max(0, length - 2)} height={bar} fill={overFlagged} />
          ))}
      </g>
    );
  };
  const drawStrip = ({ x = 0, width: length = 0, payload }: Rectangle) => {
    if (!payload) return null;
    const y = stripTop(payload.block, layout);
    const height = stripHeight(layout);
    const rest = layout.strip.to - (x + length);
    const gapped = length > 2 && rest > 2 ? 1 : 0;
    return (
      <g>
        <rect x={x} y={y} width={Math.max(0, length - gapped)} height={height} fill={palette.mark.exports} />
        <rect
          x={x + length + gapped}
          y={y}
          width={Math.max(0, rest - gapped)}
          height={height}
          fill={palette.mark.imports}
        />
      </g>
    );
  };
  const drawFdi = ({ x = 0, width: length = 0, payload }: Rectangle) => {
    const stated = payload?.block.partner.fdi?.stated;
    if (!payload || !stated) return null;
    return (
      <OpenBar
        x={x}
        y={fdiTop(payload.block, layout)}
        width={length}
        height={bar}
        fill={palette.fdi}
        open={isBound(stated)}
      />
    );
  };
  const axis = { type: "number", hide: true, domain: [0, 1], niceTicks: "none" } as const;
  const { fdi } = layout;
  return (
    <BarChart
      layout="vertical"
      width={width}
      // Below the last row of a key nothing follows.
      height={Math.max(layout.height, keyTop + keyHeight(key, width) - 4)}
      data={data(layout)}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis {...axis} xAxisId="amount" padding={padding(layout.amount, width)} />
      <XAxis {...axis} xAxisId="strip" padding={padding(layout.strip, width)} />
      {fdi && <XAxis {...axis} xAxisId="fdi" padding={padding({ from: fdi.from, to: fdiReach(fdi) }, width)} />}
      <YAxis type="category" dataKey="key" hide niceTicks="none" />
      <OpenEnd palette={palette} open={openFlows(layout)} />
      <Headings layout={layout} palette={palette} />
      <OnAmounts Marks={Grid} model={model} layout={layout} palette={palette} />
      <Bar xAxisId="amount" dataKey="amount" shape={drawAmount} isAnimationActive={false} />
      <Bar xAxisId="strip" dataKey="exportsShare" shape={drawStrip} isAnimationActive={false} />
      {fdi && <Bar xAxisId="fdi" dataKey="fdi" shape={drawFdi} isAnimationActive={false} />}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <OnAmounts Marks={Amounts} model={model} layout={layout} palette={palette} />
      </ZIndexLayer>
      <Composition layout={layout} palette={palette} />
      <Investment model={model} layout={layout} palette={palette} />
      <KeyItems items={key} top={keyTop} room={width} palette={palette} />
    </BarChart>
  );
}
