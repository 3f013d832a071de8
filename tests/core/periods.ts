import fc from "fast-check";
import {
  halfOf,
  later,
  monthOf,
  parsePeriod,
  partOf,
  type Period,
  type Periods,
  quarterOf,
  yearly,
} from "../../src/core/period";

const year = fc.integer({ min: 1910, max: 2089 });
const month = fc.integer({ min: 1, max: 12 });

/** A period of any kind. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  year.map(yearly),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, n]) => halfOf(y, n)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => quarterOf(y, n)),
  fc.tuple(year, month).map(([y, n]) => monthOf(y, n)),
  fc.tuple(year, month, month).map(([y, a, b]) => partOf(y, Math.min(a, b), Math.max(a, b))),
);

/** One period, or several that are like each other. */
export const anyPeriods: fc.Arbitrary<Periods> = fc
  .tuple(anyPeriod, fc.integer({ min: 0, max: 10 }))
  .map(([from, by]) => ({ from, to: later(from, by) }));

/** A period as it is written. */
export function read(text: string): Period {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
