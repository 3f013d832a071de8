import type { RankedPartner } from "../../analysis/ranking";
import { gapMark } from "../../words/amount";
import { amountText, shareText } from "../../words/rankedTexts";
import type { Palette } from "../palette";
import { sans } from "../text";
import { cut } from "./cut";
import type { RankingLayout } from "./layout";

interface Props {
  readonly layout: RankingLayout;
  readonly palette: Palette;
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
export function PartnerTexts({ layout, palette }: Props) {
  const { grammar, model } = layout;
  const rows = layout.rows.flatMap(({ row, top, height }) =>
    row.kind === "partner"
      ? { partner: row.partner, bold: row.partner.chosen, y: top + (layout.form === "narrow" ? 18 : height / 2 + 5) }
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
