import { Fragment, useMemo } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { placedBands } from "../placedBands";
import { InvestedBar, LaneBar, Strip } from "./Bars";
import { Behind, type DrawingProps, Over } from "./Drawing";
import type { CompareLayout } from "./layout";
import type { Room } from "./rooms";
import type { AmountScale } from "./scales";
import type { Lane, Block } from "./block";

/** A row of Recharts' data: a lane, and on the first lane of a block its strip and its investment. */
interface Row {
  readonly key: string;
  readonly lane: Lane;
  readonly block: Block;
  readonly isFirst: boolean;
}

/** Bars that share a scale. */
interface Panel {
  readonly id: string;
  readonly scale: AmountScale["scale"];
  readonly room: Room;
  readonly top: (row: Row) => number;
  readonly height: number;
  /** In the unit of the scale; null where the panel has no bar of the row. */
  readonly value: (row: Row) => number | null;
  readonly Shape: typeof LaneBar | typeof Strip | typeof InvestedBar;
}

/** The amounts on one scale or on one for each partner, the strips in percent, and the bars of investment. */
function panelsOf({ blocks, amount, strip, fdi, bar, stripHeight, shares, invested }: CompareLayout): Panel[] {
  const scales = [...new Set(blocks.map(({ amounts }) => amounts))];
  const amounts = scales.map((of, i): Panel => ({
    id: `amount ${i}`,
    scale: of.scale,
    room: amount,
    top: ({ lane }) => lane.y,
    height: bar,
    value: ({ block, lane }) => (block.amounts !== of || lane.value === null ? null : of.within(lane.value)),
    Shape: LaneBar,
  }));
  const composition: Panel = {
    id: "composition",
    scale: shares,
    room: strip,
    top: ({ block }) => block.stripTop,
    height: stripHeight,
    value: ({ isFirst, block }) => (isFirst ? block.share : null),
    Shape: Strip,
  };
  if (!fdi || !invested) return [...amounts, composition];
  const [from = 0, to = 0] = invested.range();
  const investment: Panel = {
    id: "investment",
    scale: invested,
    room: { from, to },
    top: ({ block }) => block.fdiTop,
    height: bar,
    value: ({ isFirst, block }) => (isFirst ? block.investment : null),
    Shape: InvestedBar,
  };
  return [...amounts, composition, investment];
}

interface Rectangle {
  readonly x?: number;
  readonly width?: number;
  readonly payload?: Row;
}

/** Partners side by side: bars on a scale, what they consist of, and stated investment with its open ends. */
export function CompareChart({ layout, palette }: DrawingProps) {
  const { width, height, blocks } = layout;
  const rows = useMemo(
    () =>
      blocks.flatMap((block) => block.lanes.map((lane, i): Row => ({ key: lane.key, lane, block, isFirst: i === 0 }))),
    [blocks],
  );
  const panels = useMemo(
    () =>
      panelsOf(layout).map((panel) => ({
        ...panel,
        bands: placedBands(new Map(rows.map((row) => [row.key, panel.top(row)])), panel.height),
      })),
    [layout, rows],
  );
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <Behind layout={layout} palette={palette} />
      {panels.map(({ id, scale, room, bands, value, Shape }) => (
        <Fragment key={id}>
          <XAxis
            xAxisId={id}
            type="number"
            scale={scale}
            domain={scale.domain()}
            padding={{ left: room.from, right: width - room.to }}
            niceTicks="none"
            hide
          />
          <YAxis yAxisId={id} type="category" dataKey="key" scale={bands} niceTicks="none" hide />
          <Bar
            xAxisId={id}
            yAxisId={id}
            dataKey={value}
            shape={({ x = 0, width: length = 0, payload }: Rectangle) =>
              payload && (
                <Shape
                  layout={layout}
                  block={payload.block}
                  lane={payload.lane}
                  palette={palette}
                  x={x}
                  length={length}
                />
              )
            }
            isAnimationActive={false}
            zIndex={0}
          />
        </Fragment>
      ))}
      <Over layout={layout} palette={palette} />
    </BarChart>
  );
}
