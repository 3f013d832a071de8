import type { Palette } from "../palette";
import { Label, textLines, textWidth } from "../text";
import type { CompareLayout } from "./layout";
import { gapMark, statedShort } from "../../words/amount";

/** Names, bounds and periods of the investment column; bounds are neither ranked nor subtracted. */
export function Investment({ layout, palette }: { readonly layout: CompareLayout; readonly palette: Palette }) {
  const { grammar, model, investmentTop } = layout;
  if (!layout.fdi) return null;
  const { from, to } = layout.fdi;
  const narrow = layout.form === "narrow";
  const dense = layout.form === "dense";
  const bounds = model.partners.filter(({ fdi }) => fdi).length;
  const last = layout.blocks.at(-1);
  const inLines = (text: string) => textLines(text, to - from, 12.5);
  const whole = grammar.chart.spans.flatMap(inLines);
  const spans = whole.length > 2 ? inLines(grammar.chart.spansShort) : whole;
  const inFull = grammar.chart.investment(model.reporter);
  const [inTitle, inNote] = inFull;
  const isRoomy = textWidth(inTitle, 15, true) <= layout.width && textWidth(inNote, 13) <= layout.width;
  const [investmentTitle, investmentNote] = isRoomy ? inFull : grammar.chart.investmentShort;
  return (
    <g>
      {narrow && investmentTop !== null && (
        <>
          <line x1={0} y1={investmentTop - 8} x2={layout.width} y2={investmentTop - 8} stroke={palette.rule} />
          <Label x={0} y={investmentTop + 16} fill={palette.ink} size={15} bold>
            {investmentTitle}
          </Label>
          <Label x={0} y={investmentTop + 36} fill={palette.ink2} size={13}>
            {investmentNote}
          </Label>
          {bounds > 1 &&
            inLines(grammar.chart.spansShort).map((line, i, all) => (
              <Label
                key={line}
                x={0}
                y={layout.keyTop - 14 - 16 * (all.length - 1 - i)}
                fill={palette.ink2}
                size={12.5}
              >
                {line}
              </Label>
            ))}
        </>
      )}
      {layout.blocks.map((block) => {
        const { fdi, area } = block.partner;
        const y = block.fdiTop;
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
        return (
          <g key={area.code}>
            {!dense && <line x1={from} y1={y - 6} x2={from} y2={y + layout.bar + 6} stroke={palette.rule2} />}
            <Label x={from} y={y + layout.bar + (dense ? 17 : 19)} fill={palette.ink} size={dense ? 13 : 14} bold>
              {bound}
            </Label>
            <Label x={from} y={y + layout.bar + (dense ? 33 : 37)} fill={palette.ink2} size={13}>
              {period}
            </Label>
          </g>
        );
      })}
      {!narrow &&
        bounds > 1 &&
        last &&
        spans.map((text, i) => (
          <Label
            key={text}
            x={from}
            y={last.top + { wide: 138, dense: layout.pitch + 10, medium: 236, narrow: 0 }[layout.form] + i * 16}
            fill={palette.ink2}
            size={12.5}
          >
            {text}
          </Label>
        ))}
    </g>
  );
}
