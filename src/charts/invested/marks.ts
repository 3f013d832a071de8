import { gap } from "../../core/figure";
import { isPeriod } from "../../core/period";
import { barBox, type Mark } from "../marks";
import { type InvestedLayout, openEnd } from "./layout";

/** The bars of a measure of direct investment, a series for each partner. */
export function investedMarks({ model, width, lines, barHeight, zero }: InvestedLayout): Mark[] {
  return lines.flatMap(({ line, partner, y, bar, isOpen }, i): Mark[] => {
    const { key, indicator, period, by, figure, source, check } = line;
    const [left, length] = bar ? [Math.min(bar.from, bar.to), Math.abs(bar.to - bar.from)] : [zero, null];
    const other = by === model.reporter ? partner : model.reporter;
    const point = check
      ? ({ kind: "inflow", reporter: model.reporter, partner, check } as const)
      : isPeriod(period)
        ? ({
            kind: "figure",
            partner: other,
            ...(model.isTwoSided ? { by } : {}),
            indicator,
            period,
            figure,
            source,
            change: gap("notCollected"),
            stated: null,
            verdict: null,
          } as const)
        : null;
    if (!point) return [];
    const box = barBox(left, y, length === null ? null : Math.max(0.75, length) + (isOpen ? openEnd : 0), barHeight);
    return [
      {
        key,
        series: partner.code,
        column: i,
        box,
        target: { left: 0, right: width, top: y - 6, bottom: y + barHeight + 6 },
        isRound: false,
        row: key,
        point,
      },
    ];
  });
}
