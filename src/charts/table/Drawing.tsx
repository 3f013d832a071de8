import { flagOf } from "../../core/figure";
import type { Palette } from "../palette";
import { Label } from "../text";
import { head, type TableLayout } from "./layout";

interface Props {
  readonly layout: TableLayout;
  readonly palette: Palette;
}

/** The figures as a drawing, for a picture of the table. */
export function TableDrawing({ layout, palette }: Props) {
  const { grammar, rows, places, marks, line } = layout;
  const { width, height } = layout.full;
  return (
    <svg width={layout.width} height={layout.height} viewBox={`0 0 ${width} ${height}`}>
      {places.map(({ column, x, anchor }) => (
        <Label key={column.key} x={x} y={20} anchor={anchor} fill={palette.ink2} size={13}>
          {grammar.chart.heads[column.key]}
        </Label>
      ))}
      <line x1={0} x2={width} y1={head} y2={head} stroke={palette.ink} />
      {rows.map((row, i) => {
        const y = head + (i + 1) * line;
        const base = y - line / 2 + 5;
        const isFirst = rows[i - 1]?.partner !== row.partner;
        return (
          <g key={row.key}>
            {places.map(({ column, x, anchor }) => (
              <Label key={column.key} x={x} y={base} anchor={anchor} fill={palette.ink} bold={column.bold ?? false}>
                {column.key === "partner" && !isFirst ? "" : column.text(row)}
              </Label>
            ))}
            {flagOf(row.figure) && (
              <Label
                x={(places.find(({ column }) => column.key === "statistics")?.x ?? 0) + 1}
                y={base - 5}
                fill={palette.ink}
                size={10}
              >
                {flagOf(row.figure)?.toLowerCase()}
              </Label>
            )}
            <line x1={0} x2={width} y1={y} y2={y} stroke={palette.rule} />
          </g>
        );
      })}
      {marks.length > 0 && (
        <Label x={0} y={height - 8} fill={palette.ink2} size={13}>
          {marks.map((flag) => `${flag.toLowerCase()}: ${grammar.source.flags[flag]}`).join("; ")}
        </Label>
      )}
    </svg>
  );
}
