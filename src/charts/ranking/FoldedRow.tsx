import type { RankingRow } from "../../analysis/folding";
import { flagOf } from "../../core/figure";
import { amountText, shareText } from "../../words/rankedTexts";
import { overFlagged } from "../Hatch";
import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import { cut } from "./cut";
import type { PlacedRow, RankingLayout } from "./layout";
import { foldedPlaces, foldedCount } from "../../words/rankingRows";

interface Props {
  readonly layout: RankingLayout;
  readonly palette: Palette;
}

interface FoldedProps extends Props {
  readonly row: Extract<RankingRow, { kind: "folded" }>;
  readonly placed: PlacedRow;
}

/** What is passed over between two rows: which places, how many partners, and their sum. */
export function FoldedRow({ row, placed, layout, palette }: FoldedProps) {
  const { grammar, model } = layout;
  // In a low row the lines lie at its edges.
  const inset = Math.max(0, Math.min(10, (placed.height - 30) / 2));
  const [top, bottom] = [placed.top + inset, placed.top + placed.height - inset];
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
