import Big from "big.js";
import type { Unit } from "../core/form/unit";
import { lastUnit } from "../core/observe";
import { type Cells, rowsOf } from "./cells";
import type { Observations } from "./observations";
import { countingOf, inUnits, isExact, type Precise } from "./ownCounting";

function* preciseIn({ byReporter, counting }: Observations): Generator<Precise> {
  for (const cells of byReporter.values())
    for (const [, { values }] of rowsOf(cells))
      for (const value of values)
        if (!Number.isNaN(value))
          yield { value: new Big(value).times(counting.scale), unit: lastUnit(counting, value) };
}

function scaled(cells: Cells, from: Unit, to: Omit<Unit, "currency">): Cells {
  const inOther = (value: number) => inUnits(new Big(value).times(from.scale), to);
  return new Map(
    [...cells].map(([key, rows]) => [
      key,
      rows.map((row) => ({
        ...row,
        values: row.values.map((value) => (Number.isNaN(value) ? value : inOther(value))),
        ...(row.earlier
          ? {
              earlier: row.earlier.map((each) => ({
                ...each,
                value: each.value === null ? null : inOther(each.value),
              })),
            }
          : {}),
      })),
    ]),
  );
}

function inUnit(observations: Observations, unit: Omit<Unit, "currency">): Observations {
  const { byReporter, counting } = observations;
  return {
    ...observations,
    counting: { currency: counting.currency, ...unit },
    byReporter:
      counting.scale === unit.scale
        ? byReporter
        : new Map([...byReporter].map(([reporter, cells]) => [reporter, scaled(cells, counting, unit)])),
  };
}

/**
 * What one source says in one currency, read a reporter at a time, in the unit that all would have if they were read at
 * once: a common one, or each reporter's own where that alone keeps the precision of all.
 */
export function inCommonUnit(all: readonly Observations[]): Observations[] {
  if (all.some(({ coarse = 0 }) => coarse > 0)) return [...all];
  const figures: Iterable<Precise> = {
    *[Symbol.iterator]() {
      for (const each of all) yield* preciseIn(each);
    },
  };
  const unit = countingOf(figures);
  for (const each of figures) if (!isExact(unit, each)) return [...all];
  return all.map((each) => inUnit(each, unit));
}
