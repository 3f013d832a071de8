import type { CompareModel } from "../../analysis/compare";
import type { Flow } from "../../core/indicators";
import type { Palette } from "../palette";
import { Hatch, FlaggedHatch } from "../Hatch";
import { Label, textWidth } from "../text";
import { type Block, type CompareLayout, investorHeight, silentHeight } from "./layout";
import type { Room } from "./rooms";
import { gapMark, statedShort } from "../../words/amount";
import { useGrammar } from "../useGrammar";

/** The length of an open end. */
export const fade = 52;

/** Where the investment bar of a block lies, or the word that there is none. */
export function fdiTop(block: Block, layout: CompareLayout): number {
  const first = block.lanes[0]?.y ?? block.top;
  if (layout.form === "wide" || layout.form === "dense") return first;
  if (layout.form === "medium") return first + 84;
  return layout.blocks
    .slice(0, layout.blocks.indexOf(block))
    .reduce((y, { partner }) => y + (partner.fdi ? investorHeight : silentHeight), (layout.fdiTop ?? 0) + 76);
}

/** How far the solid part of a bar may reach. */
export const fdiReach = ({ to }: Room): number => to - fade - 16;

/** A solid bar to the bound and an open end that fades by the same length for all: the fade says nothing of the amount. */
export function OpenBar({
  x,
  y,
  width,
  height,
  fill,
  hatch = "url(#hatch)",
  open,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  /** What the open end is filled with. */
  hatch?: string;
  open: boolean;
}) {
  const end = x + width;
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill={fill} />
      {open && (
        <>
          <g mask="url(#fade)" transform={`translate(${end} ${y})`}>
            <rect width={fade} height={height} fill={hatch} />
          </g>
          <path d={`M${end + fade - 5} ${y + height / 2 - 5}l5 5-5 5`} fill="none" stroke={fill} strokeWidth={1.5} />
        </>
      )}
    </g>
  );
}

/** The patterns of the drawing: what an open end is made of, also for the flows of which a bound is drawn. */
export function OpenEnd({ palette, open }: { readonly palette: Palette; readonly open: readonly Flow[] }) {
  return (
    <defs>
      <linearGradient id="fading" x1="0" x2="1">
        <stop offset="0" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <mask id="fade" maskUnits="userSpaceOnUse" x="0" y="0" width={fade} height="40">
        <rect width={fade} height="40" fill="url(#fading)" />
      </mask>
      <Hatch id="hatch" fill={palette.fdi} />
      {open.map((flow) => (
        <Hatch key={flow} id={`hatch-${flow}`} fill={palette.mark[flow]} />
      ))}
      <FlaggedHatch palette={palette} />
    </defs>
  );
}

/** Names, bounds and periods of the investment column; bounds are neither ranked nor subtracted. */
export function Investment({
  model,
  layout,
  palette,
}: {
  readonly model: CompareModel;
  readonly layout: CompareLayout;
  readonly palette: Palette;
}) {
  const grammar = useGrammar();
  if (!layout.fdi) return null;
  const { from } = layout.fdi;
  const narrow = layout.form === "narrow";
  const bounds = model.partners.filter(({ fdi }) => fdi).length;
  const last = layout.blocks.at(-1);
  const [investmentTitle, investmentNote] = grammar.chart.investment(model.reporter);
  return (
    <g>
      {narrow && layout.fdiTop !== null && (
        <>
          <line x1={0} y1={layout.fdiTop - 8} x2={layout.width} y2={layout.fdiTop - 8} stroke={palette.rule} />
          <Label x={0} y={layout.fdiTop + 16} fill={palette.ink} size={15} bold>
            {investmentTitle}
          </Label>
          <Label x={0} y={layout.fdiTop + 36} fill={palette.ink2} size={13}>
            {investmentNote}
          </Label>
          {bounds > 1 && (
            <Label x={0} y={layout.keyTop - 14} fill={palette.ink2} size={12.5}>
              {grammar.chart.spansShort}
            </Label>
          )}
        </>
      )}
      {layout.blocks.map((block) => {
        const { fdi, area } = block.partner;
        const y = fdiTop(block, layout);
        if (!fdi)
          return (
            <Label key={area.code} x={from} y={narrow ? y - 8 : y + layout.bar / 2 + 5} fill={palette.ink2} size={13}>
              {`${narrow ? `${grammar.area.name(area)} ` : ""}${gapMark} ${grammar.chart.nothingStated}`}
            </Label>
          );
        const bound = statedShort(grammar, fdi.stated);
        const period = grammar.period(fdi.statement.period);
        if (narrow)
          return (
            <g key={area.code}>
              <Label x={0} y={y - 8} fill={palette.ink}>
                {grammar.area.name(area)} <tspan fontWeight={600}>{bound}</tspan>
              </Label>
              {textWidth(`${grammar.area.name(area)} ${bound}`, 14, true) + textWidth(period, 12.5) + 12 <
                layout.width && (
                <Label x={layout.width} y={y - 8} fill={palette.ink2} size={12.5} anchor="end">
                  {period}
                </Label>
              )}
            </g>
          );
        if (layout.form === "dense")
          return (
            <Label key={area.code} x={from} y={y + layout.bar + 18} fill={palette.ink} size={13}>
              <tspan fontWeight={600}>{bound}</tspan>, {period}
            </Label>
          );
        return (
          <g key={area.code}>
            <line x1={from} y1={y - 6} x2={from} y2={y + layout.bar + 6} stroke={palette.rule2} />
            <Label x={from} y={y + layout.bar + 19} fill={palette.ink} bold>
              {bound}
            </Label>
            <Label x={from} y={y + layout.bar + 37} fill={palette.ink2} size={13}>
              {period}
            </Label>
          </g>
        );
      })}
      {!narrow &&
        bounds > 1 &&
        last &&
        grammar.chart.spans.map((text, i) => (
          <Label
            key={text}
            x={from}
            y={last.top + { wide: 138, dense: 88, medium: 236, narrow: 0 }[layout.form] + i * 16}
            fill={palette.ink2}
            size={12.5}
          >
            {text}
          </Label>
        ))}
    </g>
  );
}
