import { type Flow, isFlow } from "../core/indicators";
import type { TrendLine, TrendModel, TrendPanel } from "../analysis/trend";
import type { Amount } from "../core/figure";
import { type Period, previous } from "../core/period";
import { sumInMillions } from "./amount";
import type { Grammar } from "./language/grammar";
import { trendOf } from "./trendOf";
import { changeOf, movement } from "./trendMovement";
import { isLasting, pointsOf, sourceOf, wholeLine } from "./trendSpan";

const million = 1_000_000;

interface Stop {
  readonly panel: TrendPanel;
  readonly line: TrendLine;
  readonly flow: Flow;
  readonly period: Period;
  readonly before: Amount;
  readonly now: Amount;
}

/** Flows that fell to under 1% of the year before, from at least 10 million; turnover only where it is alone. */
const stops = ({ panels }: TrendModel): Stop[] =>
  panels.flatMap((panel) =>
    panel.lines.flatMap(({ measure }) => {
      const line = isFlow(measure) ? wholeLine(panel, measure)?.line : undefined;
      if (!line || !isFlow(measure) || (measure === "turnover" && panel.lines.length > 1)) return [];
      const points = pointsOf(line);
      return points.flatMap(({ period, figure: now }, i): Stop[] => {
        const before = points[i - 1];
        if (!isLasting(period) || before?.period !== previous(period) || before.figure.value.lt(10 * million))
          return [];
        const { lower } = before.figure.interval;
        const { upper } = now.interval;
        if (lower === null || upper === null || upper.gte(lower.times("0.01"))) return [];
        return [{ panel, line, flow: measure, period, before: before.figure, now }];
      });
    }),
  );

/** The largest flow that ended, with what became of turnover, or of itself, over the time drawn. */
export function stopped(grammar: Grammar, model: TrendModel): string | null {
  const all = stops(model);
  const [first] = all;
  if (!first) return null;
  const { panel, line, flow, period, now } = all.reduce((best, stop) =>
    stop.before.value.gt(best.before.value) ? stop : best,
  );
  const whole = flow === "turnover" ? null : wholeLine(panel, "turnover");
  const changed = whole?.line.source === line.source ? changeOf(whole) : null;
  const moved = changed && movement(grammar, changed);
  const points = pointsOf(line);
  const told = (at: (typeof points)[number] | undefined) =>
    at === undefined || at.period === period ? null : { amount: sumInMillions(grammar, at.figure), period: at.period };
  return trendOf(grammar).stopped({
    flow,
    partner: panel.area,
    period,
    wholly: now.value.eq(0) && now.status !== "N",
    turnover: whole && moved ? { movement: moved, from: whole.from, to: whole.to } : null,
    first: told(points[0]),
    latest: told(points.at(-1)),
    source: sourceOf(grammar, model, line),
  });
}
