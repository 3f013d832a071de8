import { rankedOf } from "../../words/rankedOf";
import type { Palette } from "../palette";
import { Label } from "../text";
import { headHeight, largestSize, rankWidth } from "./largest";
import { legendSize } from "./legend";
import type { MapLayout } from "./layout";

/** The largest partners beside the map or below it, where a picture has room left. */
export function LargestPartners({ layout, palette }: { readonly layout: MapLayout; readonly palette: Palette }) {
  const { grammar, largest } = layout;
  if (!largest) return null;
  const { x, y, columns, columnWidth, pitch } = largest;
  return columns.map(({ left, rows }, i) => (
    <g key={left} transform={`translate(${x + left} ${y})`}>
      {i === 0 && (
        <Label x={0} y={legendSize} fill={palette.ink2} size={legendSize}>
          {rankedOf(grammar).rankAndPartner}
        </Label>
      )}
      <line x1={0} x2={columnWidth} y1={headHeight - 5} y2={headHeight - 5} stroke={palette.rule2} />
      {rows.map(({ rank, name, amount, chosen }, row) => {
        const text = { y: headHeight + (row + 0.5) * pitch + 5, size: largestSize, bold: chosen };
        return (
          <g key={name}>
            <Label {...text} x={rankWidth - 10} anchor="end" fill={palette.ink2} bold={false}>
              {rank}
            </Label>
            <Label {...text} x={rankWidth} fill={palette.ink}>
              {name}
            </Label>
            <Label {...text} x={columnWidth} anchor="end" fill={palette.ink}>
              {amount}
            </Label>
          </g>
        );
      })}
    </g>
  ));
}
