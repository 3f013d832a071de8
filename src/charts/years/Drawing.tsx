import { Key } from "../Key";
import type { Palette } from "../palette";
import { Grid } from "./Grid";
import { Head } from "./Head";
import { KeyMark } from "./KeyMark";
import type { YearsLayout } from "./layout";
import { Marks } from "./Marks";
import type { LineDrawn } from "./panels";
import type { Placed } from "./placed";
import { pointsOf } from "./points";
import { Shade } from "./Shade";
import { Sources } from "./Sources";
import { Stated } from "./Stated";

export interface DrawingProps {
  readonly layout: YearsLayout;
  readonly palette: Palette;
}

/** What the lines cover: heads of panels and gridlines. */
export const Behind = ({ layout, palette }: DrawingProps) =>
  layout.labels.map(({ placed, note, shade }) => (
    <g key={placed.panel.key}>
      {shade && <Shade shade={shade} palette={palette} />}
      <Grid layout={layout} placed={placed} palette={palette} />
      <Head layout={layout} placed={placed} note={note} palette={palette} />
    </g>
  ));

/** What lies over the lines: sources, stated marks, dots and labels, and below them the key. */
export const Over = ({ layout, palette }: DrawingProps) => (
  <>
    {layout.labels.map(({ placed, change, marks, literals, inner, ends }) => (
      <g key={placed.panel.key}>
        <Sources placed={placed} change={change} palette={palette} />
        <Stated marks={marks} labels={literals} palette={palette} />
        <Marks placed={placed} inner={inner} ends={ends} palette={palette} />
      </g>
    ))}
    <Key entries={layout.key} palette={palette}>
      {(kind) => <KeyMark kind={kind} palette={palette} />}
    </Key>
  </>
);

/** The lines of a panel; the other sources lie below. */
export const linesOf = ({ panel }: Placed): readonly LineDrawn[] => [...panel.others, ...panel.lines];

/** How a line is drawn, whoever draws it. */
export const strokeOf = (line: LineDrawn, palette: Palette) => ({
  stroke: line.colours(palette).mark,
  strokeWidth: line.strokeWidth,
  strokeLinejoin: "round" as const,
  ...(line.dashes === null ? {} : { strokeDasharray: line.dashes }),
});

/** The way of a line in pixels, which begins anew after each gap. */
function pathOf(placed: Placed, line: LineDrawn): string {
  const { axis, y } = placed;
  let isOn = false;
  return pointsOf(placed, line)
    .map(({ at, value }) => {
      if (value === null) {
        isOn = false;
        return "";
      }
      const step = `${isOn ? "L" : "M"}${axis.scale(at)},${y(value)}`;
      isOn = true;
      return step;
    })
    .join("");
}

/** Lines over time from the layout alone, without what Recharts needs. */
export const YearsDrawing = ({ layout, palette }: DrawingProps) => (
  <svg width={layout.width} height={layout.height} viewBox={`0 0 ${layout.width} ${layout.height}`}>
    <Behind layout={layout} palette={palette} />
    {layout.panels.flatMap((placed) =>
      linesOf(placed).map((line) => (
        <path
          key={`${placed.panel.key} ${line.key}`}
          d={pathOf(placed, line)}
          fill="none"
          {...strokeOf(line, palette)}
        />
      )),
    )}
    <Over layout={layout} palette={palette} />
  </svg>
);
