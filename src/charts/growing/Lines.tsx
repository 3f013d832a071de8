import type { Palette } from "../palette";
import { Label } from "../text";
import type { GrowingLayout, PlacedGrowth } from "./layout";

interface Props {
  readonly layout: GrowingLayout;
  readonly palette: Palette;
}

const radius = 4.5;
const isChosen = ({ row }: PlacedGrowth): boolean => row.kind === "partner" && row.partner.chosen;

const dot = (x: number, y: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/** From the earlier figure, a ring, to the later one, a dot. */
export function Lines({ layout, palette }: Props) {
  const { lines, form, rows, ticks } = layout;
  const x = (at: number) => lines.from + at * (lines.to - lines.from);
  const y = ({ top, height }: PlacedGrowth) => (form === "narrow" ? top + 31 : top + height / 2);
  const path = (some: readonly PlacedGrowth[], draw: (row: PlacedGrowth) => string) => some.map(draw).join("");
  const line = (row: PlacedGrowth) =>
    row.before === null || row.now === null ? "" : `M${x(row.before)} ${y(row)}H${x(row.now)}`;
  const ring = (row: PlacedGrowth) => (row.before === null ? "" : dot(x(row.before), y(row)));
  const end = (row: PlacedGrowth) => (row.now === null ? "" : dot(x(row.now), y(row)));
  // Rows that are folded interrupt the gridlines.
  const grid = rows
    .filter(({ row }) => row.kind === "partner")
    .flatMap(({ top, height }) => ticks.map(({ at }) => `M${x(at)} ${top}v${height}`))
    .join("");
  const looks = [
    { some: rows.filter((row) => !isChosen(row)), colour: palette.ink2, width: 2 },
    { some: rows.filter(isChosen), colour: palette.ink, width: 3 },
  ];
  return (
    <g>
      {form === "wide" && <path d={grid} stroke={palette.rule} fill="none" />}
      {looks.map(({ some, colour, width }) => (
        <g key={width}>
          <path d={path(some, line)} stroke={colour} strokeWidth={width} fill="none" />
          <path d={path(some, ring)} stroke={colour} strokeWidth={1.5} fill={palette.ground} />
          <path d={path(some, end)} fill={colour} />
        </g>
      ))}
      <path
        d={path(rows.filter(isChosen), ({ top, height }) => `M-14 ${top + 3}h3v${height - 6}h-3z`)}
        fill={palette.accent}
      />
      {form === "wide" &&
        layout.labels.map((label) => (
          <Label key={label.text} x={label.x} y={15} fill={palette.ink2} size={12.5} anchor="middle">
            {label.text}
          </Label>
        ))}
    </g>
  );
}

/** How each of the two periods is drawn. */
export const KeyDot = ({ kind, palette }: { readonly kind: "before" | "now"; readonly palette: Palette }) => (
  <path
    d={dot(6, 8)}
    stroke={palette.ink2}
    strokeWidth={1.5}
    fill={kind === "before" ? palette.ground : palette.ink2}
  />
);
