import { rankedOf } from "../words/rankedOf";
import { memo } from "react";
import type { RankingRow } from "../analysis/folding";
import type { RankedPartner, RankingModel } from "../analysis/ranking";
import { amountText, shareText } from "../words/rankedTexts";
import { foldedCount, foldedPlaces } from "../words/rankingHeadline";
import { flagOf, isBound } from "../core/figure";
import { previous } from "../core/period";
import { FlaggedHatch, FlagKey, overFlagged } from "./Hatch";
import { Key } from "./Key";
import type { Palette } from "./palette";
import { flagOfRow, layOut, type PlacedRow, type RankingLayout } from "./ranking/layout";
import { tickLabel } from "./scale";
import { Label, sans, textWidth } from "./text";
import { gapMark } from "../words/amount";
import { useGrammar } from "./useGrammar";

interface Props {
  readonly model: RankingModel;
  readonly rows: readonly RankingRow[];
  readonly width: number;
  readonly palette: Palette;
  readonly isLog: boolean;
}

interface Parts {
  readonly model: RankingModel;
  readonly layout: RankingLayout;
  readonly palette: Palette;
}

/** As much of a name as there is room for. */
function cut(name: string, room: number, bold: boolean): string {
  if (textWidth(name, 14, bold) <= room) return name;
  let length = name.length;
  while (length > 1 && textWidth(`${name.slice(0, length)}…`, 14, bold) > room) length--;
  return `${name.slice(0, length).trimEnd()}…`;
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
function Bars({ model, layout, palette }: Parts) {
  const grammar = useGrammar();
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
        layout.ticks.map(({ at, value }) => {
          const text = tickLabel(grammar, value / 1e6);
          // The head of the figures may reach over the end of the scale.
          if (x(at) + textWidth(text, 12.5) / 2 > headFrom - 8) return null;
          return (
            <Label key={value} x={x(at)} y={15} fill={palette.ink2} size={12.5} anchor="middle">
              {text}
            </Label>
          );
        })}
    </g>
  );
}

interface BeforeHeadProps {
  readonly text: string;
  readonly layout: RankingLayout;
  readonly x: number;
  readonly palette: Palette;
}

/** The head of the last column, in two lines where it is long, smaller where it still is. */
function BeforeHead({ text, layout, x, palette }: BeforeHeadProps) {
  const room = x - (layout.share ?? layout.value) - 14;
  const words = text.split(" ");
  const cuts = words.map((_, i) => [words.slice(0, i).join(" "), words.slice(i).join(" ")]);
  const wide = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, 12.5)));
  const [first] = wide([text]) <= room ? [[text]] : cuts.toSorted((a, b) => wide(a) - wide(b));
  const lines = first ?? [text];
  return lines.map((line, i) => (
    <Label
      key={line}
      x={x}
      y={lines.length > 1 ? 10 + 14 * i : 15}
      fill={palette.ink2}
      size={Math.min(12.5, (12.5 * room) / wide(lines))}
      anchor="end"
    >
      {line}
    </Label>
  ));
}

function Head({ model, layout, palette }: Parts) {
  const grammar = useGrammar();
  const words = rankedOf(grammar);
  const at = (x: number, text: string, anchor: "start" | "end" = "end") => (
    <Label x={x} y={15} fill={palette.ink2} size={12.5} anchor={anchor}>
      {text}
    </Label>
  );
  return (
    <g>
      {layout.form === "wide" ? at(Math.max(28, textWidth(words.rank, 12.5)), words.rank) : null}
      {at(
        layout.form === "wide" ? layout.names.from : 0,
        layout.form === "wide" ? words.partner : words.rankAndPartner,
        "start",
      )}
      {at(layout.value, grammar.indicators[model.measure])}
      {layout.share !== null && at(layout.share, words.share)}
      {layout.before !== null && model.comparable && (
        <BeforeHead text={words.rankIn(previous(model.period))} layout={layout} x={layout.before} palette={palette} />
      )}
    </g>
  );
}

interface Cell {
  readonly y: number;
  readonly text: string | number;
  readonly bold: boolean;
}

interface ColumnProps {
  readonly x: number;
  readonly cells: readonly Cell[];
  readonly fill: string;
  readonly palette: Palette;
  readonly anchor?: "start" | "end";
  readonly size?: number;
}

// Hundreds of texts are laid out slowly, and one that is hundreds of lines long more slowly still.
const cellsOfText = 30;

/** A column, a few texts of many lines each. */
const Column = ({ x, cells, fill, palette, anchor = "end", size = 14 }: ColumnProps) => (
  <g fill={fill} fontFamily={sans} fontSize={size} fontWeight={400} textAnchor={anchor}>
    {Array.from({ length: Math.ceil(cells.length / cellsOfText) }, (_, i) => (
      <text key={i}>
        {cells.slice(i * cellsOfText, (i + 1) * cellsOfText).map(
          ({ y, text, bold }) =>
            text !== "" && (
              <tspan key={y} x={x} y={y} {...(bold ? { fontWeight: 600, fill: palette.ink } : {})}>
                {text}
              </tspan>
            ),
        )}
      </text>
    ))}
  </g>
);

/** Triangles beside those who rose or fell, as one path. */
const triangles = (rows: readonly { readonly y: number; readonly moved: number | null }[], x: number): string =>
  rows
    .map(({ y, moved }) => {
      if (moved === null || moved === 0) return "";
      return moved > 0 ? `M${x} ${y - 1}l4 -8l4 8z` : `M${x} ${y - 9}l4 8l4 -8z`;
    })
    .join("");

/** What is written in the rows of partners, column by column. */
function PartnerTexts({ model, layout, palette }: Parts) {
  const grammar = useGrammar();
  const rows = layout.rows.flatMap(({ row, top }) =>
    row.kind === "partner"
      ? { partner: row.partner, bold: row.partner.chosen, y: top + (layout.form === "narrow" ? 18 : 19.5) }
      : [],
  );
  const cells = (text: (partner: RankedPartner) => string | number): Cell[] =>
    rows.map(({ partner, bold, y }) => ({ y, bold, text: text(partner) }));
  const { names, value, share, before } = layout;
  const room = names.to - names.from;
  const moves = rows.map(({ partner, y }) => ({ y, bold: false, moved: partner.rise }));
  const shared = { palette, fill: palette.ink2 };
  return (
    <g>
      <Column
        {...shared}
        x={28}
        cells={cells(({ rank, tied }) => (rank === null ? "–" : `${tied ? "=" : ""}${rank}`))}
      />
      <Column
        x={names.from}
        cells={cells(({ area, chosen }) => cut(grammar.area.name(area), room, chosen))}
        fill={palette.ink}
        palette={palette}
        anchor="start"
      />
      <Column
        x={value}
        cells={cells(({ figure }) => amountText(grammar, figure, model.measure === "balance"))}
        fill={palette.ink}
        palette={palette}
      />
      {share !== null && <Column {...shared} x={share} cells={cells((partner) => shareText(grammar, partner.share))} />}
      {before !== null && model.comparable && (
        <g>
          <Column
            {...shared}
            x={before}
            cells={rows.map(({ partner, y }) => ({ y, bold: false, text: partner.before ?? gapMark }))}
          />
          <path d={triangles(moves, before - 68)} fill={palette.ink2} />
          <Column
            {...shared}
            x={before - 56}
            size={12.5}
            anchor="start"
            cells={moves.map(({ moved, ...at }) => ({ ...at, text: moved ? Math.abs(moved) : "" }))}
          />
        </g>
      )}
    </g>
  );
}

function FoldedRow({
  row,
  placed,
  model,
  layout,
  palette,
}: { row: Extract<RankingRow, { kind: "folded" }>; placed: PlacedRow } & Parts) {
  const grammar = useGrammar();
  const [top, bottom] = [placed.top + 9, placed.top + placed.height - 11];
  const y = (top + bottom) / 2 + 5;
  const wide = layout.form === "wide";
  const at = (x: number, text: string, anchor: "start" | "end" = "start") => (
    <Label x={x} y={y} fill={palette.ink2} anchor={anchor}>
      {text}
    </Label>
  );
  const places = foldedPlaces(row);
  const count = foldedCount(grammar, row, model);
  const sum = amountText(grammar, row.sum, model.measure === "balance");
  const swatch = `M${layout.value - textWidth(sum, 14) - 20} ${y - 10}h12v10h-12z`;
  return (
    <g>
      <path d={`M0 ${top}H${layout.width}M0 ${bottom}H${layout.width}`} stroke={palette.rule} fill="none" />
      {wide && at(layout.names.from, places)}
      {at(wide ? layout.bars.from : 0, wide ? count : cut(`${places} ${count}`.trim(), layout.value - 70, false))}
      {row.why !== "unreported" && at(layout.value, sum, "end")}
      {flagOf(row.sum) && [palette.ink2, overFlagged].map((fill) => <path key={fill} d={swatch} fill={fill} />)}
      {row.why !== "unreported" && layout.share !== null && at(layout.share, shareText(grammar, row.share), "end")}
    </g>
  );
}

/** Partners in the order of a measure, one row each, with one row for those that are passed over. */
export const RankingChart = memo(function RankingChart({ model, rows, width, palette, isLog }: Props) {
  const grammar = useGrammar();
  const layout = layOut(grammar, model, rows, width, isLog);
  const parts = { model, layout, palette };
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <defs>
        <FlaggedHatch palette={palette} />
      </defs>
      <Head {...parts} />
      <Bars {...parts} />
      <PartnerTexts {...parts} />
      {layout.rows.map(
        (placed) =>
          placed.row.kind === "folded" && <FoldedRow key={placed.top} row={placed.row} placed={placed} {...parts} />,
      )}
      <Key entries={layout.key} palette={palette}>
        {() => <FlagKey palette={palette} />}
      </Key>
    </svg>
  );
});
