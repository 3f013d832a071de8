import type { Report } from "../../analysis/mirror";
import type { Palette } from "../palette";
import { tickLabel } from "../scale";
import { Label, textLines, textWidth } from "../text";
import type { MirrorLayout, Row } from "./layout";
import { gapMark, millions } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { mirrorChartOf } from "../../words/mirrorChartOf";

interface Props {
  readonly layout: MirrorLayout;
  readonly palette: Palette;
}

/** Rules between the partners and gridlines of the amounts, which the bars cover. */
export function Grid({ layout, palette }: Props) {
  const { grammar, scale, ticks, top, bottom, rows, width, form } = layout;
  return (
    <g>
      {form !== "narrow" &&
        ticks.map((tick) => {
          const x = scale(tick);
          return (
            <g key={tick}>
              <line x1={x} x2={x} y1={top} y2={bottom} stroke={tick === 0 ? palette.rule2 : palette.rule} />
              <Label x={x} y={top - 8} fill={palette.ink2} size={12.5} anchor="middle">
                {tickLabel(grammar, tick / 1e6)}
              </Label>
            </g>
          );
        })}
      {rows.map(
        ({ top: y, pair }, i) =>
          (i > 0 || form === "narrow") && (
            <line key={pair.area.code} x1={0} x2={width} y1={y} y2={y} stroke={palette.rule} />
          ),
      )}
      {form === "narrow" &&
        rows.flatMap(({ pair, own, theirs }) =>
          [own, theirs].map(({ y, height }) => (
            <line
              key={`${pair.area.code} ${y}`}
              x1={0.5}
              x2={0.5}
              y1={y - 3}
              y2={y + height + 3}
              stroke={palette.rule2}
            />
          )),
        )}
    </g>
  );
}

/** The figure of a side, or the mark of a gap with its reason. */
const textOf = (grammar: Grammar, { figure, absence }: Report): string =>
  absence === null ? millions(grammar, figure) : `${gapMark} ${mirrorChartOf(grammar).absences[absence]}`;

function Ends({ layout, palette, row }: Props & { readonly row: Row }) {
  const { grammar, model, amount, form } = layout;
  const size = form === "dense" ? 12.5 : 14;
  return (["own", "theirs"] as const).map((side) => {
    const { y, height, end } = row[side];
    const report = row.pair[side];
    const isGap = report.absence !== null;
    const area = side === "own" ? model.reporter : row.pair.area;
    const name = grammar.area.name(area);
    if (form === "narrow")
      return (
        <Label key={side} x={0} y={y - 8} fill={isGap ? palette.ink2 : palette.ink}>
          <tspan>{`${textWidth(`${name} ${textOf(grammar, report)}`, 14, true) <= layout.width ? name : grammar.area.short(area)} `}</tspan>
          <tspan fontWeight={isGap ? 400 : 600}>{textOf(grammar, report)}</tspan>
        </Label>
      );
    return (
      <Label
        key={side}
        x={(end ?? amount.from) + 8}
        y={y + height / 2 + size / 3}
        fill={isGap ? palette.ink2 : palette.ink}
        size={size}
        halo={palette.ground}
      >
        {textOf(grammar, report)}
      </Label>
    );
  });
}

/** The name, in as many lines as it takes. */
function Name({ row, layout, palette }: { readonly row: Row } & Props) {
  const name = layout.grammar.area.name(row.pair.area);
  if (layout.form === "narrow") {
    const beside = layout.width - 100;
    const size = Math.min(18, (18 * beside) / Math.max(1, textWidth(name, 18, true)));
    return (
      <Label x={0} y={row.top + 24} fill={palette.ink} size={size} bold>
        {name}
      </Label>
    );
  }
  const lines = textLines(name, layout.amount.from - 14);
  const line = Math.min(17, layout.pitch / lines.length);
  return lines.map((text, i) => (
    <Label key={text} x={0} y={row.top + layout.pitch / 2 + 5 + (i - (lines.length - 1) / 2) * line} fill={palette.ink}>
      {text}
    </Label>
  ));
}

/** Names and figures of both sides, which lie over the bars. */
export const Amounts = ({ layout, palette }: Props) =>
  layout.rows.map((row) => (
    <g key={row.pair.area.code}>
      <Name row={row} layout={layout} palette={palette} />
      <Ends layout={layout} palette={palette} row={row} />
    </g>
  ));
