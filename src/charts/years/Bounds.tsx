import { formatPeriod } from "../../core/period";
import type { Palette } from "../palette";
import { boundsOf, reach } from "./bounds";
import type { LineDrawn, PointDrawn } from "./panels";
import type { Placed } from "./placed";

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly open: PointDrawn["open"];
  readonly stroke: string;
  readonly palette: Palette;
}

/** A hollow mark at the side that is known, with an arrow to where the figure may lie. */
export function BoundMark({ x, y, open, stroke, palette }: MarkProps) {
  const towards = open === "up" ? -1 : 1;
  const arrow = `M${x} ${y + towards * 3.5}V${y + towards * reach}m-3.5 ${towards * -4}l3.5 ${towards * 4}l3.5 ${towards * -4}`;
  return (
    <g>
      <path d={arrow} stroke={palette.ground} strokeWidth={4.5} fill="none" />
      <path d={arrow} stroke={stroke} strokeWidth={1.5} fill="none" />
      <circle cx={x} cy={y} r={3.5} fill={palette.ground} stroke={stroke} strokeWidth={1.75} />
    </g>
  );
}

interface Props {
  readonly placed: Placed;
  readonly lines: readonly LineDrawn[];
  readonly palette: Palette;
}

/** The bounds of some lines, which no line leads to. */
export const Bounds = ({ placed: { x, y }, lines, palette }: Props) =>
  lines.flatMap((line) =>
    boundsOf(line).map(({ period, value, open }) => (
      <BoundMark
        key={`${line.key} ${formatPeriod(period)}`}
        x={x(period)}
        y={y(value)}
        open={open}
        stroke={line.colours(palette).mark}
        palette={palette}
      />
    )),
  );
