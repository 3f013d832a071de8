import { formatPeriod } from "../../core/period";
import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import { Bounds } from "./Bounds";
import { Dots } from "./Dots";
import { pointedAt } from "./labels";
import { type ChangeDrawn, changeSize as size } from "./change";
import type { Placed } from "./placed";

interface MembersDrawn {
  readonly x: number;
  /** Null where it would touch the one before. */
  readonly text: string | null;
}

/** Where the members of a group change, with how many there were and are. */
function membersIn({ panel, plot, x }: Placed): MembersDrawn[] {
  let free = plot.left;
  return panel.members.map(({ period, text }) => {
    const at = x(period);
    const right = at + 4 + textWidth(text, size);
    const fits = at >= free && right <= plot.right;
    if (fits) free = right + 4;
    return { x: at, text: fits ? text : null };
  });
}

interface Props {
  readonly placed: Placed;
  readonly change: ChangeDrawn | null;
  readonly palette: Palette;
}

/** The mark of a change of source, dots where a line of the other source ends, and its figures for a pointer. */
export function Sources({ placed, change, palette }: Props) {
  const { panel, plot, x, y } = placed;
  return (
    <g>
      {membersIn(placed).map(({ x: at, text }) => (
        <g key={at}>
          <line
            x1={at}
            x2={at}
            y1={plot.top}
            y2={plot.bottom}
            stroke={palette.ink2}
            strokeWidth={1}
            strokeDasharray="1 4"
          />
          {text !== null && (
            <Label x={at + 4} y={plot.top + 14} fill={palette.ink2} size={size}>
              {text}
            </Label>
          )}
        </g>
      ))}
      {change && (
        <>
          <line
            x1={change.x}
            x2={change.x}
            y1={plot.top - 26}
            y2={plot.bottom}
            stroke={palette.ink2}
            strokeWidth={1}
            strokeDasharray="2 3"
          />
          {[change.before, change.after].map(({ text, box }) => (
            <Label key={text} x={box.left} y={box.bottom - 4} fill={palette.ink2} size={size}>
              {text}
            </Label>
          ))}
        </>
      )}
      <Dots placed={placed} lines={panel.others} palette={palette} radius={3} />
      <Bounds placed={placed} lines={panel.others} palette={palette} />
      {panel.others.map((line) =>
        pointedAt(line).map(
          ({ period, value, title }) =>
            value !== null && (
              <circle
                key={`${line.key} ${formatPeriod(period)} for a pointer`}
                cx={x(period)}
                cy={y(value)}
                r={6}
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
