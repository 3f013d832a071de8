import type { Area } from "../../core/area";
import type { Source } from "../../core/dataset";
import type { Amount } from "../../core/figure";
import { type Flow, isFlow } from "../../core/indicators";
import { type Period, type Periods, previous } from "../../core/period";
import type { TrendLine, TrendModel, TrendPanel } from "../trend";
import { type Moved, movement, stepAlong } from "./movement";
import { type DrawnPoint, isLasting, pointsOf, sourceOf, wholeLine } from "./reach";

/** A flow that ended, with what became of turnover, or what it was at the first and the last period drawn. */
export interface Stopped {
  readonly kind: "stopped";
  readonly flow: Flow;
  readonly partner: Area;
  readonly period: Period;
  /** To nothing at all, not to less than a hundredth. */
  readonly wholly: boolean;
  readonly turnover: (Periods & { readonly moved: Moved }) | null;
  readonly first: PeriodAmount | null;
  readonly latest: PeriodAmount | null;
  readonly source: Source | null;
}

type PeriodAmount = { readonly amount: Amount; readonly period: Period };

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
export function stopped(model: TrendModel): Stopped | null {
  const all = stops(model);
  const [first] = all;
  if (!first) return null;
  const { panel, line, flow, period, now } = all.reduce((best, stop) =>
    stop.before.value.gt(best.before.value) ? stop : best,
  );
  const whole = flow === "turnover" ? null : wholeLine(panel, "turnover");
  const step = whole?.line.source === line.source ? stepAlong(whole) : null;
  const moved = step && movement(step);
  const points = pointsOf(line);
  const beside = (at: DrawnPoint | undefined) =>
    at === undefined || at.period === period ? null : { amount: at.figure, period: at.period };
  return {
    kind: "stopped",
    flow,
    partner: panel.area,
    period,
    wholly: now.value.eq(0) && now.status !== "N",
    turnover: whole && moved ? { moved, from: whole.from, to: whole.to } : null,
    first: beside(points[0]),
    latest: beside(points.at(-1)),
    source: sourceOf(model, line),
  };
}
