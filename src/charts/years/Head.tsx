import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import { Dot } from "./Dot";
import { endText, lastPoint, statedAtEnd } from "./ends";
import { type Cells, dash, nameHeight, noteHeight } from "./heights";
import type { NoteDrawn } from "./note";
import type { YearsLayout } from "./layout";
import { type LineDrawn, noteSize } from "./panels";
import { literalSize } from "./stated";
import type { Placed } from "./placed";

interface Props {
  readonly layout: YearsLayout;
  readonly placed: Placed;
  readonly note: NoteDrawn | null;
  readonly palette: Palette;
}

/** What stands above a plot: the partner, how far the panel is enlarged, and on a phone the last values. */
export function Head({ layout, placed, note, palette }: Props) {
  const { panel, frame } = placed;
  const { cells, hasNoteRow } = layout;
  const room = frame.right - frame.left;
  const size = Math.min(18, (18 * room) / Math.max(1, textWidth(panel.name ?? "", 18, true)));
  const rowTop = frame.top + (panel.name === null ? 0 : nameHeight) + (hasNoteRow ? noteHeight : 0);
  return (
    <g>
      {panel.name !== null && (
        <Label x={frame.left} y={frame.top + 18} fill={palette.ink} size={size} bold>
          {panel.name}
        </Label>
      )}
      {note && (
        <Label x={note.x} y={note.y} fill={palette.ink2} size={noteSize} anchor={note.anchor}>
          {note.text}
        </Label>
      )}
      {cells && <Rows layout={layout} placed={placed} cells={cells} top={rowTop} palette={palette} />}
    </g>
  );
}

interface RowsProps extends Omit<Props, "note"> {
  readonly cells: Cells;
  readonly top: number;
}

/** A coloured dash, a name and the last value, line by line. */
function Rows({ layout, placed, cells, top, palette }: RowsProps) {
  const { grammar, model } = layout;
  const { to } = model;
  const { columns, pitch, form } = cells;
  const { panel, frame } = placed;
  const column = (frame.right - frame.left) / columns;
  // Lines of several partners stand in the order of their ends, as they do beside the plot.
  const worth = (line: LineDrawn) => lastPoint(line)?.value ?? Number.NEGATIVE_INFINITY;
  const lines = panel.name === null ? panel.lines.toSorted((a, b) => worth(b) - worth(a)) : panel.lines;
  return lines.map((line, i) => {
    const x = frame.left + (i % columns) * column;
    const y = top + Math.floor(i / columns) * pitch + 16;
    const value = endText(grammar, line, to);
    const stated = statedAtEnd(panel, line, to);
    return (
      <g key={line.key}>
        <line
          x1={x}
          x2={x + 14}
          y1={y - 5}
          y2={y - 5}
          stroke={line.colours(palette).mark}
          strokeWidth={line.strokeWidth}
        />
        {line.glyph !== undefined && (
          <Dot
            x={x + 7}
            y={y - 5}
            mark={line.colours(palette).mark}
            palette={palette}
            isHollow={false}
            glyph={line.glyph}
          />
        )}
        <Label x={x + dash} y={y} fill={line.colours(palette).text} bold={form !== "stacked"}>
          {form === "stacked" ? line.name : `${line.name} ${value}`}
        </Label>
        {form === "stacked" && (
          <Label x={x + dash} y={y + 17} fill={line.colours(palette).text} bold>
            {value}
          </Label>
        )}
        {stated &&
          (form === "line" ? (
            <Label x={frame.right} y={y} fill={palette.ink2} size={literalSize} anchor="end">
              {stated.text}
            </Label>
          ) : (
            <Label x={x + dash} y={y + 16} fill={palette.ink2} size={literalSize}>
              {stated.text}
            </Label>
          ))}
      </g>
    );
  });
}
