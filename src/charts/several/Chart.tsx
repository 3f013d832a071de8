import { memo } from "react";
import { flagOf, isBound } from "../../core/figure";
import { isFlow } from "../../core/indicators";
import { gapMark, percent } from "../../words/amount";
import { FlagKey, overFlagged } from "../Hatch";
import { Key } from "../Key";
import { OpenBar, Patterns } from "../OpenBar";
import { fade } from "../openEnd";
import type { Palette } from "../palette";
import { cut } from "../ranking/cut";
import { Label, textWidth } from "../text";
import type { PlacedMeasured, SeveralKey, SeveralLayout } from "./layout";

interface Props {
  readonly layout: SeveralLayout;
  readonly palette: Palette;
}

interface RowProps extends Props {
  readonly row: PlacedMeasured;
}

/** What each column shows, and in which unit. */
const Headings = ({ layout, palette }: Props) =>
  layout.headings.map(({ x, anchor, title, note }) => (
    <g key={x}>
      {title.map((text, i) => (
        <Label key={text} x={x} y={14 + i * 19} fill={palette.ink} size={15} bold anchor={anchor}>
          {text}
        </Label>
      ))}
      {note.map((text, i) => (
        <Label key={text} x={x} y={14 + (title.length + i) * 19} fill={palette.ink2} size={13} anchor={anchor}>
          {text}
        </Label>
      ))}
    </g>
  ));

/** The bar of a partner, or on a logarithmic scale a dot, with the marks of what was stated. */
function Bar({ row, layout, palette }: RowProps) {
  const { bar, zero, isLog, model } = layout;
  const { figure, end, middle, ticks } = row;
  const top = middle - bar / 2;
  const fill = palette.mark[model.measure];
  const flag = flagOf(figure);
  const [from, to] = end === null ? [zero, zero] : [Math.min(zero, end), Math.max(zero, end)];
  const length = end === null || end === zero ? 0 : Math.max(0.75, to - from);
  const hatch = isFlow(model.measure) ? `url(#hatch-${model.measure})` : "url(#hatch)";
  return (
    <g>
      {end !== null &&
        (isLog ? (
          <circle cx={end} cy={middle} r={6} fill={fill} />
        ) : (
          <OpenBar x={from} y={top} width={length} height={bar} fill={fill} hatch={hatch} open={isBound(figure)} />
        ))}
      {flag && <rect x={from + 2} y={top} width={Math.max(0, length - 2)} height={bar} fill={overFlagged} />}
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${tick} ${top - 3}v${bar + 6}`} stroke={palette.ground} strokeWidth={4} />
          <path d={`M${tick} ${top - 3}v${bar + 6}`} stroke={palette.ink} strokeWidth={1.75} />
        </g>
      ))}
    </g>
  );
}

/** Name, figure, change, composition and investment in a line. */
function WideRow({ row, layout, palette }: RowProps) {
  const { grammar, names, zero, change, strip, investment, isLog, isBelow, isInLine, bar } = layout;
  const { partner, middle, end, figure, value, stated, ticks } = row;
  const { trade } = partner;
  const y = middle + 5;
  const reach = Math.max(zero, end ?? zero) + (isLog ? 6 : isBound(figure) ? fade : 0);
  const behind = Math.max(reach, ...ticks.map((tick) => tick + 2)) + 8;
  const share = trade.exportsShare.kind === "amount" ? trade.exportsShare.value.toNumber() : null;
  const outside = [percent(grammar, trade.exportsShare), percent(grammar, trade.importsShare)];
  const sides = outside.map((text) => textWidth(text, 13) + 8);
  const [left = 0, right = 0] = sides;
  const inner = strip && { from: strip.from + Math.max(52, left), to: strip.to - Math.max(46, right) };
  const cutAt = inner && share !== null ? inner.from + ((inner.to - inner.from) * share) / 100 : 0;
  return (
    <g>
      <path d={`M0 ${row.top}H${layout.width}`} stroke={palette.rule} />
      <Label x={0} y={y} fill={palette.ink} size={15} bold>
        {cut(grammar.area.name(partner.area), names.to - names.from, true)}
      </Label>
      <path d={`M${zero} ${middle - bar / 2 - 4}v${bar + 8}`} stroke={palette.rule2} />
      <Bar row={row} layout={layout} palette={palette} />
      <Label x={behind} y={y} fill={palette.ink} halo={palette.ground}>
        <tspan fontWeight={600}>{value}</tspan>
        {!isBelow && stated.length > 0 && (
          <tspan fill={palette.ink2} fontSize={12.5}>{`\u00A0\u00A0${stated.join(" ")}`}</tspan>
        )}
      </Label>
      {isBelow &&
        stated.map((line, i) => (
          <Label key={line} x={zero} y={middle + bar / 2 + 15 * (i + 1)} fill={palette.ink2} size={12.5}>
            {line}
          </Label>
        ))}
      {change !== null && (
        <Label x={change} y={y} fill={palette.ink} anchor="end">
          {row.changeText}
        </Label>
      )}
      {strip &&
        (share === null || !inner ? (
          <Label x={strip.from} y={y} fill={palette.ink2}>
            {gapMark}
          </Label>
        ) : (
          <g>
            <Label x={inner.from - 8} y={y} fill={palette.text.exports} size={13} anchor="end">
              {outside[0]}
            </Label>
            <rect
              x={inner.from}
              y={middle - 6}
              width={Math.max(0, cutAt - inner.from - 0.5)}
              height={12}
              fill={palette.mark.exports}
            />
            <rect
              x={cutAt + 0.5}
              y={middle - 6}
              width={Math.max(0, inner.to - cutAt - 0.5)}
              height={12}
              fill={palette.mark.imports}
            />
            <Label x={inner.to + 8} y={y} fill={palette.text.imports} size={13}>
              {outside[1]}
            </Label>
          </g>
        ))}
      {investment &&
        (row.investment && isInLine ? (
          <Label x={investment.from} y={y} fill={palette.ink} size={13}>
            <tspan fontWeight={600}>{row.investment[0]}</tspan>
            {`, ${row.investment[1]}`}
          </Label>
        ) : row.investment ? (
          <>
            <Label x={investment.from} y={middle - 3} fill={palette.ink} size={13} bold>
              {row.investment[0]}
            </Label>
            <Label x={investment.from} y={middle + 14} fill={palette.ink2} size={12.5}>
              {row.investment[1]}
            </Label>
          </>
        ) : (
          <Label x={investment.from} y={y} fill={palette.ink2} size={13}>
            {`${gapMark} ${grammar.chart.nothingStated}`}
          </Label>
        ))}
    </g>
  );
}

/** The same one under the other, for a phone. */
function NarrowRow({ row, layout, palette }: RowProps) {
  const { grammar, width, zero, bar, hasChangeLine } = layout;
  const { partner, top, middle, value, stated, changeText, parts, investment } = row;
  const room = width - textWidth(value, 14, true) - 12;
  const line = (n: number) => middle + 5 + 18 * n;
  const small = { size: 12.5, fill: palette.ink2 };
  return (
    <g>
      <Label x={0} y={top + 14} fill={palette.ink} size={15} bold>
        {cut(grammar.area.name(partner.area), room, true)}
      </Label>
      <Label x={width} y={top + 14} fill={palette.ink} bold anchor="end">
        {value}
      </Label>
      <path d={`M${zero} ${middle - bar / 2 - 3}v${bar + 6}`} stroke={palette.rule2} />
      <Bar row={row} layout={layout} palette={palette} />
      {parts ? (
        <Label {...small} x={0} y={line(1)} fill={palette.text.exports}>
          {parts[0]}
          <tspan fill={palette.text.imports}>{`\u00A0\u00A0${parts[1]}`}</tspan>
        </Label>
      ) : (
        <Label {...small} x={0} y={line(1)}>
          {cut(stated.join(" "), width - textWidth(changeText, 12.5) - 16, false)}
        </Label>
      )}
      <Label {...small} x={width} y={line(hasChangeLine ? 2 : 1)} anchor="end">
        {isFlow(layout.model.measure) ? changeText : ""}
      </Label>
      {investment && (
        <Label {...small} x={0} y={line(hasChangeLine ? 3 : 2)}>
          {cut(`${grammar.chart.investmentShort[0]} ${investment.join(", ")}`, width, false)}
        </Label>
      )}
    </g>
  );
}

function mark(kind: SeveralKey, palette: Palette) {
  switch (kind) {
    case "stated":
      return <path d="M5 0v16" stroke={palette.ink} strokeWidth={1.75} />;
    case "open":
      return <OpenBar x={0} y={2} width={14} height={12} fill={palette.mark.turnover} open />;
    case "exports":
    case "imports":
      return <rect y={2} width={14} height={12} fill={palette.mark[kind]} />;
    default:
      return <FlagKey palette={palette} />;
  }
}

/** One measure of several partners, a bar each, with what stands beside it. */
export const SeveralChart = memo(function SeveralChart({ layout, palette }: Props) {
  const { width, height, model } = layout;
  const Row = layout.form === "wide" ? WideRow : NarrowRow;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Patterns palette={palette} open={isFlow(model.measure) ? [model.measure] : []} />
      <Headings layout={layout} palette={palette} />
      {layout.rows.map((row) => (
        <Row key={row.partner.area.code} row={row} layout={layout} palette={palette} />
      ))}
      <Key entries={layout.key} palette={palette}>
        {(kind) => mark(kind, palette)}
      </Key>
    </svg>
  );
});
