import Big from "big.js";
import type { Unit } from "../core/form/series";
import { lastUnit } from "../core/observe";

/** A figure, and one unit of the last digit that is known of it, both in base units. */
export interface Precise {
  readonly value: Big;
  readonly unit: Big;
}

type Precision = Omit<Unit, "currency">;

const mostDecimals = 6;
const power = (exponent: number): Big => new Big(`1e${exponent}`);
const leading = ({ c }: Big): string => c.join("");

/** What most units begin with: 1, where a source counts in tens, hundreds or tenths. */
function usualLeading(units: readonly Big[]): string {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(leading(unit), (counts.get(leading(unit)) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || Number(a) - Number(b) || (a < b ? -1 : 1))[0]?.[0] ?? "1";
}

/** The scale in which values are written: thousands or millions where their units allow. */
function exponentOf(lowest: number, highest: number, hint: number | null): number {
  const isFit = (exponent: number) => exponent >= highest && exponent <= lowest + mostDecimals;
  const usual = [0, 3, 6, 9, 12].find((each) => each >= highest && isFit(each));
  return hint !== null && isFit(hint) ? hint : (usual ?? highest);
}

/** How figures are counted, so that as many of them as can be are as precise as they are; `scale` is that of the file. */
export function countingOf(all: readonly Precise[], scale?: number): Precision {
  const units = all.map(({ unit }) => unit);
  const digits = usualLeading(units);
  const exponents = units.filter((unit) => leading(unit) === digits).map(({ e }) => e);
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const e of exponents) [lowest, highest] = [Math.min(lowest, e), Math.max(highest, e)];
  if (exponents.length === 0) [lowest, highest] = [0, 0];
  const written = scale === undefined ? null : new Big(scale);
  const exponent = exponentOf(lowest, highest, written && leading(written) === digits ? written.e : null);
  const decimals = Math.min(mostDecimals, exponent - lowest);
  const least = exponent - highest;
  const first = new Big(digits);
  return {
    scale: Number(first.times(power(exponent - first.e))),
    decimals,
    ...(least < decimals ? { leastDecimals: least } : {}),
  };
}

/** A value in the units of a counting. */
export const inUnits = (value: Big, { scale }: Precision): number => Number(value.div(scale));

/** Whether a figure is by a counting as precise as it is. */
export const isExact = (counting: Precision, { value, unit }: Precise): boolean =>
  lastUnit(counting, inUnits(value, counting)).eq(unit);
