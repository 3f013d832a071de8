import type { Palette } from "../palette";
import { Label } from "../text";
import { flagSize, headSize, type TableLayout } from "./layout";

interface Props {
  readonly layout: TableLayout;
  readonly palette: Palette;
}

/** The figures as a drawing, for a picture of the table. */
export function TableDrawing({ layout, palette }: Props) {
  const { lines, places, head, foot, line } = layout;
  const { width, height } = layout.full;
  return (
    <svg width={layout.width} height={layout.height} viewBox={`0 0 ${width} ${height}`}>
      {places.map(({ column, head: texts, x, anchor }) =>
        texts.map((text, i) => (
          <Label
            key={`${column.key} ${text}`}
            x={x}
            y={head - 14 - 17 * (texts.length - 1 - i)}
            anchor={anchor}
            fill={palette.ink2}
            size={headSize}
          >
            {text}
          </Label>
        )),
      )}
      <line x1={0} x2={width} y1={head} y2={head} stroke={palette.ink} />
      {lines.map(({ key, cells }, i) => {
        const y = head + (i + 1) * line;
        const base = y - line / 2 + 5;
        return (
          <g key={key}>
            {places.map(({ column, x, anchor }, j) => {
              const cell = cells[j];
              return (
                cell && (
                  <g key={column.key}>
                    <Label x={x} y={base} anchor={anchor} fill={palette.ink} bold={cell.bold}>
                      {cell.text}
                    </Label>
                    {cell.flag && (
                      <Label x={x + 2} y={base - 4} fill={palette.ink} size={flagSize}>
                        {cell.flag.toLowerCase()}
                      </Label>
                    )}
                  </g>
                )
              );
            })}
            <line x1={0} x2={width} y1={y} y2={y} stroke={palette.rule} />
          </g>
        );
      })}
      {foot.map((text, i) => (
        <Label key={text} x={0} y={height - 8 - 24 * (foot.length - 1 - i)} fill={palette.ink2} size={headSize}>
          {text}
        </Label>
      ))}
    </svg>
  );
}
