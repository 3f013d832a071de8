import { isBound } from "../../core/figure";
import type { Palette } from "../palette";
import { Label, textLines, textWidth } from "../text";
import { leastWhisker } from "../whisker";
import { fade } from "../openEnd";
import type { CompareLayout } from "./layout";
import { beforeStated, statedText, valueText } from "./texts";
import { percent, separated } from "../../words/amount";
import type { StatedMark, Lane, Block } from "./block";

interface Props {
  readonly layout: CompareLayout;
  readonly palette: Palette;
}

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, strokeWidth = 1) => (
  <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={stroke} strokeWidth={strokeWidth} />
);

/** The marks of one stated figure: its tick, and a whisker where its rounding leaves much open. */
function Stated({
  mark: { x: tick, whisker },
  lane,
  layout,
  palette,
}: { readonly mark: StatedMark; readonly lane: Lane } & Props) {
  const bottom = lane.y + layout.bar;
  const zero = layout.amount.from;
  const end = lane.end ?? zero;
  // Beside the very end of a bar, or on a short one, the tick would hide what it marks.
  const dense = layout.form === "dense";
  if (dense)
    return (
      <g>
        {line(tick, lane.y - 2, tick, bottom + 3, palette.ground, 4)}
        {line(tick, lane.y - 2, tick, bottom + 3, palette.ink, 1.75)}
      </g>
    );
  const below = Math.abs(tick - end) < 3 || end - zero < 12;
  const top = below ? bottom + 3 : lane.y - 3;
  const level = bottom + 8;
  return (
    <g>
      {!below && line(tick, top, tick, bottom + 12, palette.ground, 4)}
      {whisker && whisker.to - whisker.from >= leastWhisker && (
        <path
          d={`M${whisker.from} ${level - 3}v6m0-3H${whisker.to}m0-3v6`}
          stroke={palette.ink}
          strokeWidth={1.25}
          fill="none"
        />
      )}
      {line(tick, top, tick, bottom + 12, palette.ink, 1.75)}
    </g>
  );
}

/** Value and literal at the ends of a bar, moved apart where they would meet. */
function Ends({ lane, layout, palette }: { readonly lane: Lane } & Props) {
  const { grammar, model, bar, form } = layout;
  const zero = layout.amount.from;
  const value = valueText(grammar, model, lane.figure);
  const stated = statedText(
    grammar,
    lane.stated.map(({ amount }) => amount),
  );
  if (form === "narrow") {
    const name = grammar.indicators[lane.flow];
    const fits = textWidth(`${name} ${value}`, 14, true) + textWidth(stated, 12.5) + 12 < layout.width;
    // Else it stands below the bar, on the side where its marks are not.
    const isLeft = !fits && lane.stated.some(({ x }) => x > layout.width / 2);
    return (
      <>
        <Label x={0} y={lane.y - 8} fill={palette.ink}>
          {name} <tspan fontWeight={600}>{value}</tspan>
        </Label>
        {stated && (
          <Label
            x={isLeft ? 0 : layout.width}
            y={fits ? lane.y - 8 : lane.y + bar + 13}
            fill={palette.ink2}
            size={12.5}
            anchor={isLeft ? "start" : "end"}
            halo={palette.ground}
          >
            {stated}
          </Label>
        )}
      </>
    );
  }
  const open = isBound(lane.figure) && model.scale !== "log" ? fade : 0;
  const end = lane.end === null ? zero : Math.max(zero + 0.75, lane.end) + (model.scale === "log" ? 5 : open);
  if (form === "dense") {
    const rightmost = Math.max(end, ...lane.stated.map(({ x }) => x + 2));
    return (
      <>
        <Label x={layout.flowNames} y={lane.y + bar - 0.5} fill={palette.ink} size={13}>
          {grammar.indicators[lane.flow]}
        </Label>
        <Label x={rightmost + 8} y={lane.y + bar - 0.5} fill={palette.ink} size={13} halo={palette.ground}>
          <tspan fontWeight={600}>{value}</tspan>
          {stated && <tspan fill={palette.ink2}>{`${beforeStated}${stated}`}</tspan>}
        </Label>
      </>
    );
  }
  const crossing = lane.stated
    .map(({ x }) => x)
    .filter((tick) => end - zero >= 12 && tick >= end + 3 && tick < end + 16 + textWidth(value, 14, true));
  const after = Math.max(...lane.stated.map(({ x, whisker }) => whisker?.to ?? x)) + 8;
  const fits = after + textWidth(stated, 12.5) < layout.strip.from - 8;
  const before = Math.min(...lane.stated.map(({ x, whisker }) => whisker?.from ?? x)) - 8;
  return (
    <>
      <Label x={0} y={lane.y + bar / 2 + 5} fill={palette.ink}>
        {grammar.indicators[lane.flow]}
      </Label>
      <Label
        x={Math.max(end, ...crossing.map((tick) => tick + 3)) + 8}
        y={lane.y + bar / 2 + 5}
        fill={palette.ink}
        bold
        halo={palette.ground}
      >
        {value}
      </Label>
      {stated && (
        <Label
          x={fits ? after : before}
          y={lane.y + bar + 12.5}
          fill={palette.ink2}
          size={12.5}
          anchor={fits ? "start" : "end"}
          halo={palette.ground}
        >
          {stated}
        </Label>
      )}
    </>
  );
}

function standingText({ grammar, model }: CompareLayout, block: Block, short: boolean): string {
  const { standing } = block.partner;
  const parts: string[] = [];
  if (standing) {
    if (standing.rank !== null)
      parts.push(
        short ? grammar.ordinal(standing.rank) : grammar.chart.standing(standing.rank, standing.of, standing.amongSome),
      );
    const share = percent(grammar, standing.share);
    if (standing.share.kind === "amount") parts.push(grammar.chart.turnoverShare(share, short ? null : model.reporter));
  } else if (block.partner.trade.source === null)
    parts.push(block.partner.none ? grammar.chart.unlisted : grammar.chart.unknown);
  if (block.magnified > 1.05 && !short)
    parts.push(grammar.chart.magnified(separated(grammar, Number(block.magnified.toPrecision(2)).toString())));
  return parts.join(", ");
}

interface DenseHeadProps extends Props {
  readonly block: Block;
  readonly room: number;
}

/** Name and standing in the margin, the name in two lines where it is long. */
function DenseHead({ layout, block, room, palette }: DenseHeadProps) {
  const lines = textLines(layout.grammar.area.name(block.partner.area), room, 15, true);
  const shown = lines.length > 3 ? [...lines.slice(0, 2), lines.slice(2).join(" ")] : lines;
  const whole = textLines(standingText(layout, block, true), room, 12.5);
  // What does not fit beside the bars is in the table.
  const standing = whole.length <= 3 - shown.length ? whole : [];
  return (
    <>
      {shown.map((text, i) => (
        <Label key={text} x={0} y={block.top + 23 + i * 18} fill={palette.ink} size={15} bold>
          {text}
        </Label>
      ))}
      {standing.map((text, i) => (
        <Label key={text} x={0} y={block.top + 23 + (shown.length + i) * 18} fill={palette.ink2} size={12.5}>
          {text}
        </Label>
      ))}
    </>
  );
}

/** Names, labels and stated marks of the amounts, which lie over the bars. */
export function Amounts({ layout, palette }: Props) {
  const narrow = layout.form === "narrow";
  return layout.blocks.map((block) => {
    const name = layout.grammar.area.name(block.partner.area);
    if (layout.form === "dense")
      return (
        <g key={block.partner.area.code}>
          <DenseHead layout={layout} block={block} room={layout.flowNames - 16} palette={palette} />
          {block.lanes.map((lane) => (
            <g key={lane.key}>
              {lane.stated.map((mark) => (
                <Stated key={mark.amount.literal} mark={mark} lane={lane} layout={layout} palette={palette} />
              ))}
              <Ends lane={lane} layout={layout} palette={palette} />
            </g>
          ))}
        </g>
      );
    const nameWidth = textWidth(name, 18, true);
    const nameY = block.top + 26;
    const standing = standingText(layout, block, narrow || nameWidth > layout.amount.to - 240);
    const standingWidth = textWidth(standing, 13);
    const beside = nameWidth + 16 + standingWidth <= (narrow ? layout.width : layout.strip.from - 16);
    return (
      <g key={block.partner.area.code}>
        <Label x={0} y={nameY} fill={palette.ink} size={nameWidth > layout.width ? 16 : 18} bold>
          {name}
        </Label>
        {beside && (
          <Label
            x={narrow ? layout.width : Math.max(layout.amount.from, nameWidth + 16)}
            y={nameY}
            fill={palette.ink2}
            size={13}
            anchor={narrow ? "end" : "start"}
          >
            {standing}
          </Label>
        )}
        {block.lanes.map((lane) => (
          <g key={lane.key}>
            {lane.stated.map((mark) => (
              <Stated key={mark.amount.literal} mark={mark} lane={lane} layout={layout} palette={palette} />
            ))}
            <Ends lane={lane} layout={layout} palette={palette} />
          </g>
        ))}
      </g>
    );
  });
}
