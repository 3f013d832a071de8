import type { MirrorModel } from "../../analysis/mirror";
import { ratioText } from "../../words/ratioText";
import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import { isBeyond, type MirrorLayout, ratioX, type Row } from "./layout";
import { logOf } from "./ratioScale";
import { gapMark, millions, percent, separated } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { mirrorChartOf } from "../../words/mirrorChartOf";

interface Props {
  readonly layout: MirrorLayout;
  readonly palette: Palette;
}

/** Where freight alone would put the ratio: partners' imports above the reporter's exports, partners' exports below its imports. */
const freightLogs = ({ flow, factor }: MirrorModel) => {
  const sign = flow === "exports" ? 1 : -1;
  return { end: sign * Math.log(1.1), factor: sign * Math.log(Number(factor)) };
};

const tickText = (grammar: Grammar, { powers: { step } }: MirrorLayout, power: number): string => {
  if (power === 0) return mirrorChartOf(grammar).equal;
  const times = separated(grammar, String(step ** Math.abs(power)));
  return power > 0 ? times : `1/${times}`;
};

/** The band of freight and the gridlines of the ratios, behind the dots. */
export function RatioGrid({ layout, palette }: Props) {
  const { grammar, model, rows, top, bottom, form, powers } = layout;
  const narrow = form === "narrow";
  const spans = narrow ? rows.map(({ dotY }) => [dotY - 11, dotY + 11] as const) : [[top, bottom] as const];
  const all = Array.from({ length: 2 * powers.count + 1 }, (_, i) => i - powers.count);
  const { end, factor } = freightLogs(model);
  const [a, b] = [ratioX(layout, 0), ratioX(layout, end)].toSorted((x, y) => x - y) as [number, number];
  const assumed = ratioX(layout, factor);
  return (
    <g>
      {spans.map(([y1, y2]) => (
        <g key={y1}>
          <rect x={a} y={y1} width={b - a} height={y2 - y1} fill={palette.rule2} fillOpacity={0.45} />
          {all.map((power) => {
            const x = ratioX(layout, power * Math.log(powers.step));
            return (
              <line key={power} x1={x} x2={x} y1={y1} y2={y2} stroke={power === 0 ? palette.rule2 : palette.rule} />
            );
          })}
          <line x1={assumed} x2={assumed} y1={y1} y2={y2} stroke={palette.ink} strokeDasharray="2 2" />
        </g>
      ))}
      {all.map((power) => (
        <Label
          key={power}
          x={ratioX(layout, power * Math.log(powers.step))}
          y={narrow ? bottom + 14 : top - 8}
          fill={palette.ink2}
          size={12.5}
          anchor="middle"
        >
          {tickText(grammar, layout, power)}
        </Label>
      ))}
    </g>
  );
}

const signedPercent = (grammar: Grammar, row: Row): string => {
  const { percent: change } = row.pair;
  if (change.kind === "gap") return "";
  // Beyond a thousand percent the ratio beside it says it better.
  return change.value.abs().gte(1000) ? "" : ` (${percent(grammar, change, true)})`;
};

/** Dots of the ratios with their stems; in the empty half the gap in dollars and percent. */
export function Ratios({ layout, palette }: Props) {
  const { grammar, model } = layout;
  const narrow = layout.form === "narrow";
  const equal = ratioX(layout, 0);
  // Beside the band of freight, on whichever side it lies.
  const band = ratioX(layout, freightLogs(model).end);
  const [left, right] = [Math.min(equal, band) - 12, Math.max(equal, band) + 12];
  return layout.rows.map((row) => {
    const { pair, dotY } = row;
    const log = logOf(pair.ratio);
    const isRight = (log ?? 0) >= 0;
    const x = log === null ? right - 12 : ratioX(layout, log);
    const text = ratioText(grammar, pair.ratio);
    const gap = pair.gap.kind === "gap" ? "" : `${millions(grammar, pair.gap, true)}${signedPercent(grammar, row)}`;
    const gapRoom = isRight ? left - layout.ratio.from + 20 : layout.ratio.to - right + 20;
    const isGapIn = gap !== "" && !narrow && textWidth(gap, 12.5) <= gapRoom;
    const end = isRight ? 12 : -12;
    const noRatio = pair.ratio.kind === "gap" && pair.gap.kind === "amount" ? mirrorChartOf(grammar).noRatio : gapMark;
    return (
      <g key={pair.area.code}>
        {log !== null && (
          <>
            <line x1={equal} x2={x} y1={dotY} y2={dotY} stroke={palette.ink} strokeWidth={1.25} />
            {isBeyond(layout, log) ? (
              <path d={isRight ? `M${x + 6} ${dotY}l-9 -5v10z` : `M${x - 6} ${dotY}l9 -5v10z`} fill={palette.ink} />
            ) : (
              <circle cx={x} cy={dotY} r={5} fill={palette.ink} />
            )}
          </>
        )}
        {narrow ? (
          <>
            <Label x={layout.width} y={row.top + 24} fill={palette.ink} bold anchor="end">
              {log === null ? noRatio : mirrorChartOf(grammar).ratio(text)}
            </Label>
            {gap !== "" && (
              <Label x={0} y={dotY + 32} fill={palette.ink2} size={12.5}>
                {mirrorChartOf(grammar).gap(gap)}
              </Label>
            )}
          </>
        ) : (
          <>
            <Label
              x={x + end}
              y={dotY + 5}
              fill={log === null ? palette.ink2 : palette.ink}
              bold={log !== null}
              anchor={isRight ? "start" : "end"}
              halo={palette.ground}
            >
              {log === null ? noRatio : text}
            </Label>
            {isGapIn && (
              <Label
                x={isRight ? left : right}
                y={dotY + 4.5}
                fill={palette.ink2}
                size={12.5}
                anchor={isRight ? "end" : "start"}
                halo={palette.ground}
              >
                {gap}
              </Label>
            )}
          </>
        )}
      </g>
    );
  });
}
