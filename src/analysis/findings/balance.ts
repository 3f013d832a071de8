import type { Area } from "../../core/area";
import { type Amount, isBound, magnitude, subtract } from "../../core/figure";
import type { TrendModel } from "../trend";
import { type DrawnPoint, firstOf, isKnown, isSamePart, lastOf, linesOf, pointsOf, wholeLine } from "./reach";
import { type TrendAmount, trendAmount } from "./trendAmount";

export type Side = "surplus" | "deficit" | "balanced";

/** A balance without its sign, and which side it is on. */
type Sided = TrendAmount & { readonly side: Side };

/** The balance with a partner at the last period drawn, and at the first that is the same part of its year. */
export interface Balance {
  readonly kind: "balance";
  readonly reporter: Area;
  readonly partner: Area;
  readonly now: Sided;
  readonly earlier: Sided | null;
}

const sideOf = ({ interval: { lower, upper } }: Amount): Side =>
  lower?.gt(0) ? "surplus" : upper?.lt(0) ? "deficit" : "balanced";

/** Of a bound to both sides of zero it is not known which side it is on. */
const hasSide = ({ figure }: DrawnPoint): boolean => !isBound(figure) || sideOf(figure) !== "balanced";

/** The largest balance, or the one that moved most, at the last period drawn and at the first that is the same part of its year. */
export function balance(model: TrendModel): Balance | null {
  const seen = model.panels.flatMap((panel) => {
    const whole = wholeLine(panel, "balance");
    const points = (whole ? [whole.line] : linesOf(panel, "balance")).flatMap(pointsOf).filter(hasSide);
    const last = lastOf(points);
    const first = last && firstOf(points.filter(({ period }) => isSamePart(period, last.period)));
    if (!first) return [];
    const moved = subtract(last.figure, first.figure);
    // A single period moves nothing: then the largest balance speaks.
    const weight = (isKnown(moved) ? moved.value.abs().toNumber() : 0) || last.figure.value.abs().toNumber();
    return [{ panel, first, last, weight }];
  });
  const [any] = seen;
  if (!any) return null;
  const { panel, first, last } = seen.reduce((best, one) => (one.weight > best.weight ? one : best));
  const sided = (point: DrawnPoint): Sided => ({
    ...trendAmount(model, point),
    side: sideOf(point.figure),
    amount: magnitude(point.figure),
  });
  return {
    kind: "balance",
    reporter: model.reporter,
    partner: panel.area,
    now: sided(last),
    earlier: first.period === last.period ? null : sided(first),
  };
}
