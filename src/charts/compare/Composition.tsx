import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import type { CompareLayout } from "./layout";
import { millions, percent } from "../../words/amount";

const smallest = 12.5;

/** Words of the composition: shares at both ends, balance below. */
export function Composition({ layout, palette }: { readonly layout: CompareLayout; readonly palette: Palette }) {
  const { grammar, stripHeight: height } = layout;
  const { from, to } = layout.strip;
  const middle = (from + to) / 2;
  return layout.blocks.map((block) => {
    const { exportsShare, importsShare, balance } = block.partner.trade;
    const y = block.stripTop;
    const known = exportsShare.kind === "amount";
    const inLine = layout.form === "narrow" || layout.form === "dense";
    const usual = layout.form === "dense" ? 13 : 14;
    const names = [grammar.indicators.exports, grammar.indicators.imports] as const;
    const shares = [percent(grammar, exportsShare), percent(grammar, importsShare)] as const;
    // Long words of a language are written smaller rather than into each other, but not so small that they are hard to read.
    const size = [usual, smallest].find(
      (each) => textWidth([...names, ...(inLine ? shares : [])].join("  "), each, true) <= to - from,
    );
    const label = (text: string, line: number, end: "start" | "end", fill: string) => (
      <Label x={end === "start" ? from : to} y={y + height + line} fill={fill} bold anchor={end} size={size ?? usual}>
        {text}
      </Label>
    );
    const { exports, imports } = palette.text;
    // Where they do not fit, the colours of the bars explain the shares, or each word has a line.
    const words = inLine ? (
      <>
        {label(size ? `${names[0]} ${shares[0]}` : shares[0], 18, "start", exports)}
        {label(size ? `${names[1]} ${shares[1]}` : shares[1], 18, "end", imports)}
      </>
    ) : (
      <>
        {label(names[0], 19, "start", exports)}
        {label(names[1], size ? 19 : 37, size ? "end" : "start", imports)}
        {label(shares[0], size ? 37 : 19, size ? "start" : "end", palette.ink)}
        {label(shares[1], 37, "end", palette.ink)}
      </>
    );
    const balanceY = y + { wide: 104, dense: 49, medium: layout.fdi ? 169 : 104, narrow: 0 }[layout.form];
    return (
      <g key={block.partner.area.code}>
        {!known && (
          <Label x={from} y={y + height - 4} fill={palette.ink2}>
            ..
          </Label>
        )}
        {known && layout.form !== "narrow" && (
          <path d={`M${middle} ${y - 5}v4m0 ${height + 2}v4`} stroke={palette.rule2} />
        )}
        {known && words}
        {layout.form !== "narrow" && (
          <>
            <Label x={from} y={balanceY} fill={palette.ink} size={usual}>
              {grammar.indicators.balance}
            </Label>
            <Label x={to} y={balanceY} fill={palette.ink} size={usual} bold anchor="end">
              {millions(grammar, balance, true)}
            </Label>
          </>
        )}
      </g>
    );
  });
}
