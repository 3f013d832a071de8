import { memo } from "react";
import { growthCount } from "../../words/growingWords";
import { rankedOf } from "../../words/rankedOf";
import { Key } from "../Key";
import type { Palette } from "../palette";
import { cut } from "../ranking/cut";
import { Label, textWidth } from "../text";
import type { GrowingLayout, PlacedGrowth } from "./layout";
import { KeyDot, Lines } from "./Lines";

interface Props {
  readonly layout: GrowingLayout;
  readonly palette: Palette;
}

/** What each column shows. */
function Heads({ layout, palette }: Props) {
  const words = rankedOf(layout.grammar);
  const isWide = layout.form === "wide";
  const shared = { y: 15, fill: palette.ink2, size: 12.5 };
  return (
    <g>
      {isWide && (
        <Label {...shared} x={Math.max(28, textWidth(words.rank, 12.5))} anchor="end">
          {words.rank}
        </Label>
      )}
      <Label {...shared} x={isWide ? layout.names.from : 0}>
        {isWide ? words.partner : words.rankAndPartner}
      </Label>
      {layout.columns.map(({ head, x }) => (
        <Label {...shared} key={head} x={x} anchor="end">
          {head}
        </Label>
      ))}
    </g>
  );
}

/** How many are passed over, and why. */
function Folded({ placed, layout, palette }: Props & { readonly placed: PlacedGrowth }) {
  const { row, top, height } = placed;
  if (row.kind !== "folded") return null;
  const { grammar, model } = layout;
  const isWide = layout.form === "wide";
  // In a low row the lines lie at its edges.
  const inset = Math.max(0, Math.min(7, (height - 28) / 2));
  const [first, last] = [top + inset, top + height - inset];
  const at = (x: number, text: string) => (
    <Label x={x} y={(first + last) / 2 + 5} fill={palette.ink2}>
      {cut(text, layout.width - x, false)}
    </Label>
  );
  return (
    <g>
      <path d={`M0 ${first}H${layout.width}M0 ${last}H${layout.width}`} stroke={palette.rule} fill="none" />
      {row.places && isWide && at(layout.names.from, `${row.places.from}–${row.places.to}`)}
      {at(
        row.places && isWide ? layout.lines.from : layout.names.from,
        growthCount(grammar, row, model.group !== null),
      )}
    </g>
  );
}

/** What is written in the row of a partner. */
function Row({ placed, layout, palette }: Props & { readonly placed: PlacedGrowth }) {
  const { row, top, height } = placed;
  if (row.kind !== "partner") return null;
  const { names, grammar, columns } = layout;
  const { area, rank, tied, chosen } = row.partner;
  const y = top + (layout.form === "narrow" ? 18 : height / 2 + 5);
  return (
    <g>
      <Label x={28} y={y} fill={palette.ink2} anchor="end">
        {rank === null ? "–" : `${tied ? "=" : ""}${rank}`}
      </Label>
      <Label x={names.from} y={y} fill={palette.ink} bold={chosen}>
        {cut(grammar.area.name(area), names.to - names.from, chosen)}
      </Label>
      {columns.map(({ head, x, isQuiet, text }) => (
        <Label key={head} x={x} y={y} fill={isQuiet ? palette.ink2 : palette.ink} bold={chosen} anchor="end">
          {text(row.partner)}
        </Label>
      ))}
    </g>
  );
}

/** Partners in the order of a change, each with a line from the earlier figure to the later one. */
export const GrowingChart = memo(function GrowingChart({ layout, palette }: Props) {
  const { width, height } = layout;
  const parts = { layout, palette };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Heads {...parts} />
      <Lines {...parts} />
      {layout.rows.map((placed) => (
        <g key={placed.top}>
          <Row placed={placed} {...parts} />
          <Folded placed={placed} {...parts} />
        </g>
      ))}
      <Key entries={layout.key} palette={palette}>
        {(kind) => <KeyDot kind={kind} palette={palette} />}
      </Key>
    </svg>
  );
});
