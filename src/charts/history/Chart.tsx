import { formatPeriod } from "../../core/period";
import type { Palette } from "../palette";
import { Label } from "../text";
import { fontSize, type HistoryLayout } from "./layout";

interface Props {
  readonly layout: HistoryLayout;
  readonly palette: Palette;
}

/** Turnover over time as small columns, with an open end where it is a lower bound. */
export function HistoryChart({ layout, palette }: Props) {
  const { width, height, bar, base } = layout;
  return (
    <div>
      <p>{layout.heading}</p>
      <div role="img" aria-label={layout.description}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {layout.columns.map((column) => {
            const fill = column.isAsked ? palette.ink : palette.rule2;
            return (
              <g key={formatPeriod(column.period)}>
                <rect x={column.x} y={column.top} width={bar} height={column.height} fill={fill} />
                {column.stripes.map(({ y, opacity }) => (
                  <rect
                    key={opacity}
                    x={column.x}
                    y={y}
                    width={bar}
                    height={layout.stripe}
                    fill={fill}
                    fillOpacity={opacity}
                  />
                ))}
              </g>
            );
          })}
          <line x1={0} y1={base.y} x2={base.to} y2={base.y} stroke={palette.rule2} />
          {layout.labels.map(({ text, x, y, anchor }) => (
            <Label key={`${x} ${y}`} x={x} y={y} fill={palette.ink2} size={fontSize} anchor={anchor}>
              {text}
            </Label>
          ))}
        </svg>
      </div>
    </div>
  );
}
