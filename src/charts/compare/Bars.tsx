import { isBound } from "../../core/figure";
import { millions, statedInWords } from "../../words/amount";
import { overFlagged } from "../Hatch";
import type { Palette } from "../palette";
import type { CompareLayout } from "./layout";
import { OpenBar } from "../OpenBar";
import type { Lane, Block } from "./block";

interface Props {
  readonly layout: CompareLayout;
  readonly block: Block;
  readonly palette: Palette;
  /** Where the bar begins, and how long it is, in pixels. */
  readonly x: number;
  readonly length: number;
}

function titleOf({ grammar, model }: CompareLayout, { partner }: Block, lane: Lane): string {
  const literals = grammar.list(lane.stated.map(({ amount }) => statedInWords(grammar, amount)));
  const stated = literals && `; ${grammar.chart.stated(literals)}`;
  const status = lane.flag ? ` (${grammar.source.flags[lane.flag]})` : "";
  const amount = grammar.chart.millions(millions(grammar, partner.trade[lane.flow].figure), "USD");
  return `${grammar.area.name(partner.area)}, ${grammar.indicators[lane.flow].toLowerCase()}, ${grammar.period(model.period)}: ${amount}${status}${stated}`;
}

/** A flow with a partner: a bar, or on a logarithmic scale, which has no zero, a dot at its end. */
export function LaneBar({ layout, block, lane, palette, x, length }: Props & { readonly lane: Lane }) {
  const { bar, model } = layout;
  const fill = palette.mark[lane.flow];
  const isDot = model.scale === "log";
  const dot = (paint: string) => <circle cx={x + length} cy={lane.y + bar / 2} r={6} fill={paint} />;
  return (
    <g>
      <title>{titleOf(layout, block, lane)}</title>
      {isDot ? (
        dot(fill)
      ) : (
        <OpenBar
          x={x}
          y={lane.y}
          width={Math.max(length, length > 0 ? 0.75 : 0)}
          height={bar}
          fill={fill}
          hatch={`url(#hatch-${lane.flow})`}
          open={isBound(lane.figure)}
        />
      )}
      {lane.flag &&
        (isDot ? (
          dot(overFlagged)
        ) : (
          // The foot of a bar is left, lest a short one vanish behind the lines.
          <rect x={x + 2} y={lane.y} width={Math.max(0, length - 2)} height={bar} fill={overFlagged} />
        ))}
    </g>
  );
}

/** What trade with a partner consists of: exports up to `length`, imports beyond. */
export function Strip({ layout: { strip, stripHeight }, block: { stripTop: y }, palette, x, length }: Props) {
  const rest = strip.to - (x + length);
  const gap = length > 2 && rest > 2 ? 1 : 0;
  const piece = (from: number, width: number, fill: string) => (
    <rect x={from} y={y} width={Math.max(0, width - gap)} height={stripHeight} fill={fill} />
  );
  return (
    <g>
      {piece(x, length, palette.mark.exports)}
      {piece(x + length + gap, rest, palette.mark.imports)}
    </g>
  );
}

/** What was stated of a partner's investment. */
export function InvestedBar({ layout, block, palette, x, length }: Props) {
  const stated = block.partner.fdi?.stated;
  if (!stated) return null;
  return (
    <OpenBar x={x} y={block.fdiTop} width={length} height={layout.bar} fill={palette.fdi} open={isBound(stated)} />
  );
}
