import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import type { CompareLayout } from "./layout";
import { millions, percent } from "../../words/amount";

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
    // Long words of a language are written smaller rather than into each other.
    const names = [grammar.indicators.exports, grammar.indicators.imports];
    const shares = [exportsShare, importsShare].map((share) => ` ${percent(grammar, share)}`);
    const both = textWidth([...names, ...(inLine ? shares : [])].join(""), usual, true);
    const size = Math.min(usual, (usual * (to - from - 8)) / both);
    const words = (text: string, share: string, end: "start" | "end", fill: string) => {
      const x = end === "start" ? from : to;
      if (inLine)
        return (
          <Label x={x} y={y + height + 18} fill={fill} bold anchor={end} size={size}>
            {text} {share}
          </Label>
        );
      return (
        <>
          <Label x={x} y={y + height + 19} fill={fill} bold anchor={end} size={size}>
            {text}
          </Label>
          <Label x={x} y={y + height + 37} fill={palette.ink} bold anchor={end}>
            {share}
          </Label>
        </>
      );
    };
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
        {known && words(grammar.indicators.exports, percent(grammar, exportsShare), "start", palette.text.exports)}
        {known && words(grammar.indicators.imports, percent(grammar, importsShare), "end", palette.text.imports)}
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
