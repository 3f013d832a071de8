import { Fragment } from "react";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import { Key } from "../Key";
import type { Palette } from "../palette";
import { Grid } from "./Grid";
import { Head } from "./Head";
import { KeyMark } from "./KeyMark";
import type { YearsLayout } from "./layout";
import { Marks } from "./Marks";
import { pointsOf } from "./points";
import { Shade } from "./Shade";
import { Sources } from "./Sources";
import { Stated } from "./Stated";
import type { Placed } from "./placed";

interface Props {
  readonly layout: YearsLayout;
  readonly palette: Palette;
}

/** The lines of a panel on its axes. */
function Lines({ placed, layout, palette }: Props & { readonly placed: Placed }) {
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
      {/* The other sources lie below. */}
      {[...panel.others, ...panel.lines].map((line) => (
        <Line
          key={line.key}
          xAxisId={id}
          yAxisId={id}
          data={pointsOf(placed, line)}
          dataKey="value"
          name={line.name}
          type="linear"
          stroke={line.colours(palette).mark}
          strokeWidth={line.strokeWidth}
          strokeLinejoin="round"
          {...(line.dashes === null ? {} : { strokeDasharray: line.dashes })}
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
export function YearsChart({ layout, palette }: Props) {
  const { width, height, panels, labels } = layout;
  return (
    <LineChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {labels.map(({ placed, note, shade }) => (
        <g key={placed.panel.key}>
          {shade && <Shade shade={shade} palette={palette} />}
          <Grid layout={layout} placed={placed} palette={palette} />
          <Head layout={layout} placed={placed} note={note} palette={palette} />
        </g>
      ))}
      {panels.map((placed) => (
        <Fragment key={placed.panel.key}>
          <Lines layout={layout} placed={placed} palette={palette} />
        </Fragment>
      ))}
      {labels.map(({ placed, change, marks, literals, inner, ends }) => (
        <g key={placed.panel.key}>
          <Sources placed={placed} change={change} palette={palette} />
          <Stated marks={marks} labels={literals} palette={palette} />
          <Marks placed={placed} inner={inner} ends={ends} palette={palette} />
        </g>
      ))}
      <Key entries={layout.key} palette={palette}>
        {(kind) => <KeyMark kind={kind} palette={palette} />}
      </Key>
    </LineChart>
  );
}
