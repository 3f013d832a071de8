import { isBound } from "../../core/figure";
import { overFlagged } from "../Hatch";
import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import { tickLabels, tickSize } from "./axis";
import { flagOfRow, type PlacedRow, type RankingLayout } from "./layout";

interface Props {
  readonly layout: RankingLayout;
  readonly palette: Palette;
}

const isChosen = ({ row }: PlacedRow): boolean => row.kind === "partner" && row.partner.chosen;
const barTop = ({ top, height }: PlacedRow, { form, bar }: RankingLayout): number =>
  form === "narrow" ? top + 24 : top + (height - bar) / 2;

/** All bars of one colour as one path: hundreds of elements would be slow. */
function barsPath(rows: readonly PlacedRow[], layout: RankingLayout, x: (at: number) => number): string {
  const zero = x(layout.zero);
  return rows
    .map((placed) => {
      if (placed.at === null) return "";
      const y = barTop(placed, layout);
      const end = x(placed.at);
      if (layout.isLog) return `M${end - 5} ${y + layout.bar / 2}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0`;
      if (end === zero) return "";
      // A figure too small for the scale is still seen to be there, on its side of zero.
      const length = Math.sign(end - zero) * Math.max(0.75, Math.abs(end - zero));
      return `M${zero} ${y}h${length}v${layout.bar}h${-length}z`;
    })
    .join("");
}

/** A head of an arrow behind each bar that ends at a lower bound. */
const openEnds = (layout: RankingLayout, x: (at: number) => number): string =>
  layout.rows
    .map((placed) => {
      const { row, at } = placed;
      if (at === null || row.kind !== "partner" || !isBound(row.partner.figure)) return "";
      const y = barTop(placed, layout) + layout.bar / 2;
      return `M${x(at) + (layout.isLog ? 9 : 4)} ${y - 4}l4 4l-4 4`;
    })
    .join("");

/** The bars, and below them the gridlines. */
export function Bars({ layout, palette }: Props) {
  const { grammar, model } = layout;
  const headFrom = layout.value - textWidth(grammar.indicators[model.measure], 12.5);
  const { from, to } = layout.bars;
  const x = (at: number) => from + at * (to - from);
  // Rows that are folded interrupt the gridlines.
  const runs: { top: number; bottom: number }[] = [];
  for (const { row, top, height } of layout.rows) {
    const last = runs.at(-1);
    if (row.kind === "folded") continue;
    if (last?.bottom === top) last.bottom = top + height;
    else runs.push({ top, bottom: top + height });
  }
  const first = layout.form === "wide" ? 8 : 0;
  const lines = (at: number) =>
    runs.map(({ top, bottom }, i) => `M${x(at)} ${i === 0 ? top - first : top}V${bottom}`).join("");
  const zero = layout.rows
    .filter(({ row }) => row.kind === "partner")
    .map((row) => `M${x(layout.zero)} ${barTop(row, layout) - 3}v${layout.bar + 6}`)
    .join("");
  const others = layout.rows.filter((row) => !isChosen(row));
  const marked = layout.rows.filter(isChosen);
  return (
    <g>
      {layout.form === "wide" && (
        <path
          d={layout.ticks.map(({ at }) => (at === layout.zero ? "" : lines(at))).join("")}
          stroke={palette.rule}
          fill="none"
        />
      )}
      <path d={barsPath(others, layout, x)} fill={palette.rule2} />
      <path d={barsPath(marked, layout, x)} fill={palette.ink} />
      <path d={barsPath(layout.rows.filter(flagOfRow), layout, x)} fill={overFlagged} />
      <path d={openEnds(layout, x)} stroke={palette.ink2} strokeWidth={1.5} fill="none" />
      <path d={layout.form === "wide" ? lines(layout.zero) : zero} stroke={palette.rule2} fill="none" />
      <path d={marked.map(({ top, height }) => `M-14 ${top + 3}h3v${height - 6}h-3z`).join("")} fill={palette.accent} />
      {layout.form === "wide" &&
        // The head of the figures may reach over the end of the scale.
        tickLabels(grammar, layout.ticks, layout.bars, headFrom - 8).map((label) => (
          <Label key={label.text} x={label.x} y={15} fill={palette.ink2} size={tickSize} anchor="middle">
            {label.text}
          </Label>
        ))}
    </g>
  );
}
