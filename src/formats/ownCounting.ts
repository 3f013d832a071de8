import Big from "big.js";
import { greatest, least } from "../core/extremes";
import type { Unit } from "../core/form/unit";
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

interface Tally {
  readonly unit: Big;
  count: number;
}

/** How often each unit occurs. */
function unitsOf(all: Iterable<Precise>): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { unit } of all) {
    const key = `${leading(unit)} ${unit.e}`;
    const known = tallies.get(key);
    if (known) known.count += 1;
    else tallies.set(key, { unit, count: 1 });
  }
  return [...tallies.values()];
}

/** What most units begin with: 1, where a source counts in tens, hundreds or tenths. */
function usualLeading(units: readonly Tally[]): string {
  const counts = new Map<string, number>();
  for (const { unit, count } of units) counts.set(leading(unit), (counts.get(leading(unit)) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || Number(a) - Number(b) || (a < b ? -1 : 1))[0]?.[0] ?? "1";
}

/** The scale in which values are written: thousands or millions where their units allow. */
function exponentOf(lowest: number, highest: number, hint: number | null): number {
  const isFit = (exponent: number) => exponent >= highest && exponent <= lowest + mostDecimals;
  const usual = [0, 3, 6, 9, 12].find((each) => each >= highest && isFit(each));
  return hint !== null && isFit(hint) ? hint : (usual ?? highest);
}

/** The exponents of units, of one that is no power of ten that of the next one. */
const exponentsOf = (units: readonly Big[]): number[] =>
  units.map((unit) => (leading(unit) === "1" ? unit.e : unit.e + 1));

function precisionOf(digits: string, exponents: readonly number[], hint: Big | null): Precision {
  const [lowest, highest] =
    exponents.length === 0 ? [0, 0] : [least(exponents[0] ?? 0, exponents), greatest(exponents[0] ?? 0, exponents)];
  const exponent = exponentOf(lowest, highest, hint && leading(hint) === digits ? hint.e : null);
  const decimals = Math.min(mostDecimals, exponent - lowest);
  const fewest = exponent - highest;
  const first = new Big(digits);
  return {
    scale: Number(first.times(power(exponent - first.e))),
    decimals,
    ...(fewest < decimals ? { leastDecimals: fewest } : {}),
  };
}

/**
 * How figures are counted, so that as many of them as can be are as precise as they are; `scale` is that of the file.
 * A unit such as 108 dollars, of what was converted, holds only where every value can be divided by it.
 */
export function countingOf(all: Iterable<Precise>, scale?: number): Precision {
  const tallies = unitsOf(all);
  const units = tallies.map(({ unit }) => unit);
  const digits = usualLeading(tallies);
  const hint = scale === undefined ? null : new Big(scale);
  const usual = units.filter((unit) => leading(unit) === digits);
  const counting = precisionOf(
    digits,
    usual.map(({ e }) => e),
    hint,
  );
  if (digits === "1") return counting;
  for (const { value } of all)
    if (!new Big(inUnits(value, counting)).times(counting.scale).eq(value))
      return precisionOf("1", exponentsOf(units), hint);
  return counting;
}

/** A value in the units of a counting. */
export const inUnits = (value: Big, { scale }: Precision): number => Number(value.div(scale));

/** Whether a figure is by a counting as precise as it is. */
export const isExact = (counting: Precision, { value, unit }: Precise): boolean =>
  lastUnit(counting, inUnits(value, counting)).eq(unit);
