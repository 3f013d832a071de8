import type { Palette } from "../palette";
import { Label } from "../text";
import type { InnerLabel } from "./labels";
import { literalSize } from "./stated";
import type { StatedMark } from "./statedMarks";

interface Props {
  readonly marks: readonly StatedMark[];
  readonly labels: readonly Omit<InnerLabel, "colours">[];
  readonly palette: Palette;
}

/** What was stated, at its height on the lines: ticks, whiskers and literals. */
export function Stated({ marks, labels, palette }: Props) {
  const tick = ({ from, to, y }: StatedMark, stroke: string, width: number) => (
    <line x1={from} x2={to} y1={y} y2={y} stroke={stroke} strokeWidth={width} />
  );
  return (
    <g>
      {marks.map((mark) => (
        <g key={mark.stated.key}>{tick(mark, palette.ground, 4)}</g>
      ))}
      {marks.map((mark) => (
        <g key={mark.stated.key}>
          <title>{mark.stated.title}</title>
          {mark.whisker && (
            <path
              d={`M${mark.whisker.x - 3} ${mark.whisker.top}h6m-3 0V${mark.whisker.bottom}m-3 0h6`}
              stroke={palette.ink}
              strokeWidth={1.25}
              fill="none"
            />
          )}
          {tick(mark, palette.ink, 1.75)}
        </g>
      ))}
      {labels.map(({ key: label, x, y, text }) => (
        <Label key={label} x={x} y={y} fill={palette.ink2} size={literalSize} halo={palette.ground}>
          {text}
        </Label>
      ))}
    </g>
  );
}
