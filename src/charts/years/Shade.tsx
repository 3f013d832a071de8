import type { Palette } from "../palette";
import { Label } from "../text";
import type { ShadeDrawn } from "./shaded";

/** A panel on its own scale says nothing of its size; its height in the larger panel does. */
export function Shade({ shade: { frame, label }, palette }: { shade: ShadeDrawn; palette: Palette }) {
  const { left, right, top, bottom } = frame;
  return (
    <g>
      <rect x={left} y={top} width={right - left} height={bottom - top} fill={palette.rule} fillOpacity={0.4} />
      <line x1={left} x2={right} y1={top} y2={top} stroke={palette.rule2} strokeWidth={1.25} strokeDasharray="1.5 3" />
      <Label x={label.x} y={label.y} fill={palette.ink2} size={12.5}>
        {label.text}
      </Label>
    </g>
  );
}
