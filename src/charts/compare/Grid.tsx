import type { Palette } from "../palette";
import { tickLabel } from "../scale";
import { Label, textWidth } from "../text";
import type { CompareLayout } from "./layout";
import type { Block } from "./block";

interface Props {
  readonly layout: CompareLayout;
  readonly palette: Palette;
}

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string) => (
  <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={stroke} strokeWidth={1} />
);

interface GridlinesProps extends Props {
  readonly block: Block;
  /** Whether the axis has its labels below this block. */
  readonly isLabelled: boolean;
}

function Gridlines({ block, layout, palette, isLabelled }: GridlinesProps) {
  const { grammar, model, amount } = layout;
  const first = block.lanes[0];
  const final = block.lanes.at(-1);
  if (!first || !final) return null;
  const bottom = final.y + layout.bar + (layout.form === "dense" ? 4 : 20);
  if (layout.form === "narrow")
    return block.lanes.map((lane) => (
      <g key={lane.key}>{line(amount.from, lane.y - 3, amount.from, lane.y + layout.bar + 9, palette.rule2)}</g>
    ));
  const { ticks, x } = block.amounts;
  const text = (value: number) =>
    model.scale === "share" ? `${tickLabel(grammar, value)}%` : tickLabel(grammar, value / 1e6);
  const widest = Math.max(...ticks.map((value) => textWidth(text(value), 12.5))) + 8;
  // Where labels would meet, every second one is left out, or more.
  const pitch = (ticks[1] === undefined ? amount.to : x(ticks[1])) - amount.from;
  const step = Math.ceil(widest / pitch);
  return (
    <g>
      {ticks.map((value, i) => (
        <g key={value}>
          {line(x(value), first.y - 6, x(value), bottom, i === 0 ? palette.rule2 : palette.rule)}
          {isLabelled && i % step === 0 && (
            <Label x={x(value)} y={bottom + 16} fill={palette.ink2} size={12.5} anchor="middle">
              {text(value)}
            </Label>
          )}
        </g>
      ))}
    </g>
  );
}

/** Rules between the partners and gridlines, which the bars cover. */
export const Grid = ({ layout, palette }: Props) =>
  layout.blocks.map((block, i) => (
    <g key={block.partner.area.code}>
      {(i > 0 || layout.form !== "narrow") && line(0, block.top, layout.width, block.top, palette.rule)}
      <Gridlines
        block={block}
        layout={layout}
        palette={palette}
        isLabelled={layout.model.scale === "own" || i === layout.blocks.length - 1}
      />
    </g>
  ));
