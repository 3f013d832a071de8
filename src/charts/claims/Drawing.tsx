import type { Palette } from "../palette";
import { Label } from "../text";
import { type ClaimsLayout, size } from "./layout";

interface Props {
  readonly layout: ClaimsLayout;
  readonly palette: Palette;
}

/** The claims of a text with their verdicts, for a picture of the review. */
export const ClaimsDrawing = ({ layout: { width, height, texts, rules }, palette }: Props) => (
  <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
    {rules.map((y, i) => (
      <line key={y} x1={0} x2={width} y1={y} y2={y} stroke={i === 0 ? palette.ink : palette.rule} />
    ))}
    {texts.map(({ text, x, y, bold, faint }) => (
      <Label key={`${x} ${y}`} x={x} y={y} size={size} bold={bold} fill={faint ? palette.ink2 : palette.ink}>
        {text}
      </Label>
    ))}
  </svg>
);
