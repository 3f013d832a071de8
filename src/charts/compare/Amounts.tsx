import type { CompareModel } from "../../analysis/compare";
import { isBound } from "../../core/figure";
import type { Palette } from "../palette";
import { tickLabel } from "../scale";
import { Label, textLines, textWidth } from "../text";
import { leastWhisker } from "../whisker";
import { fade } from "./Investment";
import type { Block, CompareLayout, Lane, StatedMark } from "./layout";
import { denseNames } from "./rooms";
import { millions, percent, separated, statedShort } from "../../words/amount";
import { useGrammar } from "../useGrammar";
import type { Grammar } from "../../words/language/grammar";

interface Props {
  readonly model: CompareModel;
  readonly layout: CompareLayout;
  readonly palette: Palette;
  /** Pixel of a place between 0 and 1 on the axis of amounts. */
  readonly x: (at: number) => number;
}

const valueText = (grammar: Grammar, model: CompareModel, lane: Lane): string =>
  model.scale === "share" ? percent(grammar, lane.figure) : millions(grammar, lane.figure);

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, strokeWidth = 1) => (
  <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={stroke} strokeWidth={strokeWidth} />
);

/** The marks of one stated figure: its tick, and a whisker where its rounding leaves much open. */
function Stated({
  mark: { at, whisker },
  lane,
  layout,
  palette,
  x,
}: { readonly mark: StatedMark; readonly lane: Lane } & Omit<Props, "model">) {
  const bottom = lane.y + layout.bar;
  const end = x(lane.at ?? 0);
  const tick = x(at);
  // Beside the very end of a bar, or on a short one, the tick would hide what it marks.
  const dense = layout.form === "dense";
  if (dense)
    return (
      <g>
        {line(tick, lane.y - 2, tick, bottom + 3, palette.ground, 4)}
        {line(tick, lane.y - 2, tick, bottom + 3, palette.ink, 1.75)}
      </g>
    );
  const below = Math.abs(tick - end) < 3 || end - x(0) < 12;
  const top = below ? bottom + 3 : lane.y - 3;
  const level = bottom + 8;
  return (
    <g>
      {!below && line(tick, top, tick, bottom + 12, palette.ground, 4)}
      {whisker && x(whisker.to) - x(whisker.from) >= leastWhisker && (
        <path
          d={`M${x(whisker.from)} ${level - 3}v6m0-3H${x(whisker.to)}m0-3v6`}
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
function Ends({ model, lane, layout, palette, x }: { lane: Lane } & Props) {
  const grammar = useGrammar();
  const { bar, form } = layout;
  const value = valueText(grammar, model, lane);
  const said = grammar.list(lane.stated.map(({ amount }) => statedShort(grammar, amount)));
  const stated = said && grammar.chart.stated(said);
  if (form === "narrow") {
    const name = grammar.indicators[lane.flow];
    const fits = textWidth(`${name} ${value}`, 14, true) + textWidth(stated, 12.5) + 12 < layout.width;
    // Else it stands below the bar, on the side where its marks are not.
    const isLeft = !fits && lane.stated.some(({ at }) => at > 0.5);
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
  const end = lane.at === null ? x(0) : Math.max(x(0) + 0.75, x(lane.at)) + (model.scale === "log" ? 5 : open);
  if (form === "dense") {
    const rightmost = Math.max(end, ...lane.stated.map(({ at }) => x(at) + 2));
    return (
      <>
        <Label x={denseNames} y={lane.y + bar - 0.5} fill={palette.ink} size={13}>
          {grammar.indicators[lane.flow]}
        </Label>
        <Label x={rightmost + 8} y={lane.y + bar - 0.5} fill={palette.ink} size={13} halo={palette.ground}>
          <tspan fontWeight={600}>{value}</tspan>
          {stated && <tspan fill={palette.ink2}>{`\u00A0\u00A0${stated}`}</tspan>}
        </Label>
      </>
    );
  }
  const crossing = lane.stated
    .map(({ at }) => x(at))
    .filter((tick) => end - x(0) >= 12 && tick >= end + 3 && tick < end + 16 + textWidth(value, 14, true));
  const after = Math.max(...lane.stated.map(({ at, whisker }) => x(whisker?.to ?? at))) + 8;
  const fits = after + textWidth(stated, 12.5) < layout.strip.from - 8;
  const before = Math.min(...lane.stated.map(({ at, whisker }) => x(whisker?.from ?? at))) - 8;
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

function standingText(grammar: Grammar, model: CompareModel, block: Block, short: boolean): string {
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

function Gridlines({ model, block, layout, palette, x, last }: { block: Block; last: boolean } & Props) {
  const grammar = useGrammar();
  const first = block.lanes[0];
  const final = block.lanes.at(-1);
  if (!first || !final) return null;
  const bottom = final.y + layout.bar + (layout.form === "dense" ? 4 : 20);
  if (layout.form === "narrow")
    return block.lanes.map((lane) => (
      <g key={lane.key}>{line(x(0), lane.y - 3, x(0), lane.y + layout.bar + 9, palette.rule2)}</g>
    ));
  const { ticks } = block.domain;
  const text = (value: number) =>
    model.scale === "share" ? `${tickLabel(grammar, value)}%` : tickLabel(grammar, value / 1e6);
  const widest = Math.max(...ticks.map(({ value }) => textWidth(text(value), 12.5))) + 8;
  // Where labels would meet, every second one is left out, or more.
  const step = Math.ceil(widest / (x(ticks[1]?.at ?? 1) - x(0)));
  return (
    <g>
      {ticks.map(({ at, value }, i) => (
        <g key={value}>
          {line(x(at), first.y - 6, x(at), bottom, at === 0 ? palette.rule2 : palette.rule)}
          {last && i % step === 0 && (
            <Label x={x(at)} y={bottom + 16} fill={palette.ink2} size={12.5} anchor="middle">
              {text(value)}
            </Label>
          )}
        </g>
      ))}
    </g>
  );
}

/** Rules between the partners and gridlines, which the bars cover. */
export function Grid({ model, layout, palette, x }: Props) {
  const ownScales = model.scale === "own";
  return layout.blocks.map((block, i) => (
    <g key={block.partner.area.code}>
      {(i > 0 || layout.form !== "narrow") && line(0, block.top, layout.width, block.top, palette.rule)}
      <Gridlines
        model={model}
        block={block}
        layout={layout}
        palette={palette}
        x={x}
        last={ownScales || i === layout.blocks.length - 1}
      />
    </g>
  ));
}

interface DenseHeadProps {
  readonly model: CompareModel;
  readonly block: Block;
  readonly room: number;
  readonly palette: Palette;
}

/** Name and standing in the margin, the name in two lines where it is long. */
function DenseHead({ model, block, room, palette }: DenseHeadProps) {
  const grammar = useGrammar();
  const lines = textLines(grammar.area.name(block.partner.area), room, 15, true);
  const shown = lines.length > 3 ? [...lines.slice(0, 2), lines.slice(2).join(" ")] : lines;
  return (
    <>
      {shown.map((text, i) => (
        <Label key={text} x={0} y={block.top + 23 + i * 18} fill={palette.ink} size={15} bold>
          {text}
        </Label>
      ))}
      {shown.length < 3 && (
        <Label x={0} y={block.top + 23 + shown.length * 18} fill={palette.ink2} size={12.5}>
          {standingText(grammar, model, block, true)}
        </Label>
      )}
    </>
  );
}

/** Names, labels and stated marks of the amounts, which lie over the bars. */
export function Amounts({ model, layout, palette, x }: Props) {
  const grammar = useGrammar();
  const narrow = layout.form === "narrow";
  return layout.blocks.map((block) => {
    const name = grammar.area.name(block.partner.area);
    if (layout.form === "dense")
      return (
        <g key={block.partner.area.code}>
          <DenseHead model={model} block={block} room={denseNames - 16} palette={palette} />
          {block.lanes.map((lane) => (
            <g key={lane.key}>
              {lane.stated.map((mark) => (
                <Stated key={mark.at} mark={mark} lane={lane} layout={layout} palette={palette} x={x} />
              ))}
              <Ends model={model} lane={lane} layout={layout} palette={palette} x={x} />
            </g>
          ))}
        </g>
      );
    const nameWidth = textWidth(name, 18, true);
    const nameY = block.top + 26;
    const standing = standingText(grammar, model, block, narrow || nameWidth > layout.amount.to - 240);
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
              <Stated key={mark.at} mark={mark} lane={lane} layout={layout} palette={palette} x={x} />
            ))}
            <Ends model={model} lane={lane} layout={layout} palette={palette} x={x} />
          </g>
        ))}
      </g>
    );
  });
}
