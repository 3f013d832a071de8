import { useMemo } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { placedBands } from "../placedBands";
import { Behind, dataOf, type Datum, type DrawingProps, Over, Report } from "./Drawing";

interface Rectangle {
  readonly x?: number;
  readonly width?: number;
  readonly payload?: Datum;
}

/** Pairs of bars, solid for the reporter and outlined for the partner, and beside each the ratio of the two. */
export function MirrorChart({ layout, palette }: DrawingProps) {
  const { amount, width, scale } = layout;
  const data = useMemo(() => dataOf(layout), [layout]);
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
      <Behind {...shared} />
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
      <Over {...shared} />
    </BarChart>
  );
}
