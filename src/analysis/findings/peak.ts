import type { Area } from "../../core/area";
import { type Amount, isBound } from "../../core/figure";
import { type Flow, isFlow, type Measure } from "../../core/indicators";
import { type Period, type Periods, range } from "../../core/period";
import type { TrendModel } from "../trend";
import { type DrawnPoint, extentOf, lastOf, linesOf, pointsOf } from "./reach";
import { type TrendAmount, trendAmount } from "./trendAmount";

interface FlowWith {
  readonly flow: Flow;
  readonly partner: Area;
}

/** The one figure that is drawn. */
type Was = FlowWith & TrendAmount & { readonly kind: "was" };

/** The largest figure between two periods, and the last one, where they are not the same. */
type Highest = FlowWith &
  Periods & {
    readonly kind: "peak";
    readonly most: TrendAmount;
    /** A period without a figure, or with a lower bound, may have had more. */
    readonly isOpen: boolean;
    readonly last: TrendAmount | null;
  };

export type Peak = Was | Highest;

const highest = (points: readonly DrawnPoint[]): DrawnPoint | undefined =>
  points.reduce<DrawnPoint | undefined>(
    (best, point) => (best?.figure.value.gte(point.figure.value) ? best : point),
    undefined,
  );

/** Where no one source reaches over all periods, one of them is missing, or none is the same part of a year as the last: the largest figure drawn, and the last. */
export function peak(model: TrendModel, measure: Measure): Peak | null {
  if (!isFlow(measure)) return null;
  const panels = model.panels.flatMap((panel) => {
    const points = linesOf(panel, measure).flatMap(pointsOf);
    const most = highest(points);
    return most ? [{ panel, points, most }] : [];
  });
  const [any] = panels;
  if (!any) return null;
  const { panel, points, most } = panels.reduce(
    (best, one) => (one.most.figure.value.gt(best.most.figure.value) ? one : best),
    any,
  );
  const last = lastOf(points) ?? most;
  const drawn = extentOf(linesOf(panel, measure));
  const flow = { flow: measure, partner: panel.area };
  if (!drawn || drawn.from === drawn.to || most.figure.value.eq(0))
    return { kind: "was", ...flow, ...trendAmount(model, last) };
  return {
    kind: "peak",
    ...flow,
    ...drawn,
    most: trendAmount(model, most),
    isOpen:
      points.some((point) => point !== most && isBound(point.figure)) ||
      new Set(points.map(({ period }) => period)).size < range(drawn).length,
    last: last.period === most.period ? null : trendAmount(model, last),
  };
}

/** An index at the last period. */
export type Stood = FlowWith & {
  readonly kind: "stood";
  readonly index: Amount;
  readonly period: Period;
  readonly base: Period;
  readonly source: TrendAmount["source"];
};

/** An index at the last period, where no source reaches from the base to it. */
export function stood(model: TrendModel, measure: Measure): Stood | null {
  const { base } = model;
  const points = model.panels.flatMap((panel) =>
    linesOf(panel, measure)
      .flatMap(pointsOf)
      .map((point) => ({ ...point, panel })),
  );
  const last = lastOf(points);
  // A base by itself is 100 and nothing else.
  if (base === null || !isFlow(measure) || !last || last.period === base) return null;
  const { amount: index, ...at } = trendAmount(model, last);
  return { kind: "stood", flow: measure, partner: last.panel.area, index, base, ...at };
}
