import { Fragment } from "react";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import { Behind, type DrawingProps, linesOf, Over, strokeOf } from "./Drawing";
import type { Placed } from "./placed";
import { pointsOf } from "./points";

/** The lines of a panel on its axes. */
function Lines({ placed, layout, palette }: DrawingProps & { readonly placed: Placed }) {
  const { panel, plot, axis, y } = placed;
  const id = panel.key;
  const shared = { type: "number", hide: true, niceTicks: "none" } as const;
  return (
    <>
      <XAxis
        {...shared}
        xAxisId={id}
        dataKey="at"
        scale={axis.scale}
        domain={axis.scale.domain()}
        padding={{ left: plot.left, right: layout.width - plot.right }}
      />
      <YAxis
        {...shared}
        yAxisId={id}
        scale={y}
        domain={y.domain()}
        padding={{ top: plot.top, bottom: layout.height - plot.bottom }}
      />
      {linesOf(placed).map((line) => (
        <Line
          key={line.key}
          xAxisId={id}
          yAxisId={id}
          data={pointsOf(placed, line)}
          dataKey="value"
          name={line.name}
          type="linear"
          {...strokeOf(line, palette)}
          dot={false}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
          zIndex={0}
        />
      ))}
    </>
  );
}

/** Lines over time, a panel for each partner or one for all, in one drawing, so that it can be exported as it is. */
export function YearsChart({ layout, palette }: DrawingProps) {
  const { width, height, panels } = layout;
  return (
    <LineChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <Behind layout={layout} palette={palette} />
      {panels.map((placed) => (
        <Fragment key={placed.panel.key}>
          <Lines layout={layout} placed={placed} palette={palette} />
        </Fragment>
      ))}
      <Over layout={layout} palette={palette} />
    </LineChart>
  );
}
