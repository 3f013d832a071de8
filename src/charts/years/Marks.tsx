import { formatPeriod } from "../../core/period";
import type { Palette } from "../palette";
import { Label } from "../text";
import { Bounds } from "./Bounds";
import type { EndLabel } from "./endLabels";
import { Dots } from "./Dots";
import { type InnerLabel, pointedAt } from "./labels";
import type { Segment } from "../place";
import { literalSize } from "./stated";
import type { Placed } from "./placed";

interface Props {
  readonly placed: Placed;
  readonly inner: readonly InnerLabel[];
  readonly ends: readonly EndLabel[];
  readonly palette: Palette;
}

const Leader = ({ at, palette }: { at: Segment; palette: Palette }) => (
  <line {...at} stroke={palette.rule2} strokeWidth={1} />
);

/** What lies on the lines of a panel: dots, bounds, labels, and for a pointer the figure of every point. */
export function Marks({ placed, inner, ends, palette }: Props) {
  const { panel, x, y } = placed;
  // The first line is the most important, so that its dots lie on top.
  const lines = panel.lines.toReversed();
  return (
    <g>
      {ends.map((label) => label.leader && <Leader key={label.key} at={label.leader} palette={palette} />)}
      <Dots placed={placed} lines={lines} palette={palette} />
      <Bounds placed={placed} lines={lines} palette={palette} />
      {inner.map(({ key, text, colours, x: left, y: base, leader }) => (
        <g key={key}>
          {leader && <Leader at={leader} palette={palette} />}
          <Label x={left} y={base} fill={colours(palette).text} bold halo={palette.ground}>
            {text}
          </Label>
        </g>
      ))}
      {ends.map(({ key, text, colours, size, bold, x: left, y: base, stated }) => (
        <g key={key}>
          <Label x={left} y={base} fill={colours(palette).text} size={size} bold={bold} halo={palette.ground}>
            {text}
          </Label>
          {stated && (
            <Label x={left} y={stated.y} fill={palette.ink2} size={literalSize} halo={palette.ground}>
              {stated.text}
            </Label>
          )}
        </g>
      ))}
      {lines.map((line) =>
        pointedAt(line).map(
          ({ period, value, title }) =>
            value !== null && (
              <circle
                key={`${line.key} ${formatPeriod(period)}`}
                cx={x(period)}
                cy={y(value)}
                r={7}
                fill={palette.ground}
                fillOpacity={0}
              >
                <title>{title}</title>
              </circle>
            ),
        ),
      )}
    </g>
  );
}
