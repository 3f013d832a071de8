import Big from "big.js";
import { addIntervals, type Interval, scaleInterval } from "../../core/interval";
import {
  asCountedBy,
  divided,
  type Equation,
  hundred,
  itemKey,
  measureOf,
  minus,
  one,
  type Placed,
  sameSides,
  timeKey,
  times,
  whoseKey,
} from "./terms";
import type { Taken } from "./verdict";

export function sums(all: readonly Placed[]): Equation[] {
  const equations: Equation[] = [];
  for (const total of all) {
    if (measureOf(total.claim) !== "turnover") continue;
    const beside = all.filter(
      (each) =>
        each !== total &&
        whoseKey(each) === whoseKey(total) &&
        timeKey(each.taken.period) === timeKey(total.taken.period),
    );
    const exports = beside.filter((each) => asCountedBy(total.taken.reporter, each) === "exports");
    const imports = beside.filter((each) => asCountedBy(total.taken.reporter, each) === "imports");
    // Two counts of one flow are two texts in one: which belongs to the total is not known.
    const [x, m] = [exports[0], imports[0]];
    if (!x || !m || exports.length > 1 || imports.length > 1) continue;
    equations.push({
      kind: "sum",
      terms: [total, x, m],
      implied: [
        addIntervals(x.claim.interval, m.claim.interval),
        minus(total.claim.interval, m.claim.interval),
        minus(total.claim.interval, x.claim.interval),
      ],
    });
  }
  return equations;
}

export function partsAbove(all: readonly Placed[]): Equation[] {
  const equations: Equation[] = [];
  for (const total of all) {
    if (measureOf(total.claim) !== "turnover") continue;
    for (const part of all) {
      const measure = asCountedBy(total.taken.reporter, part);
      const isBeside = whoseKey(part) === whoseKey(total) && timeKey(part.taken.period) === timeKey(total.taken.period);
      if (!isBeside || (measure !== "exports" && measure !== "imports")) continue;
      const { upper } = total.claim.interval;
      const { lower } = part.claim.interval;
      equations.push({
        kind: "order",
        terms: [total, part],
        implied: [
          { lower, upper: null },
          { lower: new Big(0), upper },
        ],
      });
    }
  }
  return equations;
}

export function balances(all: readonly Placed[]): Equation[] {
  const equations: Equation[] = [];
  for (const balance of all) {
    if (measureOf(balance.claim) !== "balance") continue;
    const beside = all.filter(
      (each) => whoseKey(each) === whoseKey(balance) && timeKey(each.taken.period) === timeKey(balance.taken.period),
    );
    const before = (measure: string) =>
      beside.filter((each) => measureOf(each.claim) === measure && each.taken.reporter === balance.taken.reporter);
    const [exports, imports] = [before("exports"), before("imports")].map((each) => nearest(each, balance.at));
    if (!exports || !imports) continue;
    const [b, x, m] = [balance, exports, imports].map(({ claim }) => claim.interval) as [Interval, Interval, Interval];
    equations.push({
      kind: "balance",
      terms: [balance, exports, imports],
      implied: [minus(x, m), addIntervals(b, m), minus(x, b)],
    });
  }
  return equations;
}

/** Of several counts the one that stands nearest before a figure. */
const nearest = (all: readonly Placed[], at: number): Placed | undefined =>
  all.findLast((each) => each.at < at) ?? all[0];

export function growths(all: readonly Placed[]): Equation[] {
  const equations: Equation[] = [];
  for (const growth of all) {
    if (growth.claim.kind !== "growth") continue;
    const of = (time: Taken["period"]) =>
      all.filter(
        (each) =>
          measureOf(each.claim) === growth.claim.of &&
          (each.taken.reporter === growth.taken.reporter || measureOf(each.claim) === "turnover") &&
          sameSides(each, growth) &&
          itemKey(each.claim) === itemKey(growth.claim) &&
          timeKey(each.taken.period) === timeKey(time),
      );
    const [nows, befores] = [of(growth.taken.period), of(growth.taken.since)];
    const [now, before] = [nows[0], befores[0]];
    if (!now || !before || nows.length > 1 || befores.length > 1 || now.taken.unit !== before.taken.unit) continue;
    const equation = growthEquation(growth, now, before);
    if (equation) equations.push(equation);
  }
  return equations;
}

function growthEquation(growth: Placed, now: Placed, before: Placed): Equation | null {
  const [g, n, b] = [growth, now, before].map(({ claim }) => claim.interval) as [Interval, Interval, Interval];
  const { unit } = growth.claim;
  const terms = [growth, now, before];
  if (unit === "%" || unit === "times") {
    if (unit === "times" && growth.claim.value < 0) return null;
    const factor = unit === "times" ? g : addIntervals(scaleInterval(g, new Big("0.01")), one);
    if (factor.lower !== null && factor.lower.lte(0)) return null;
    const quotient = divided(n, b);
    // "By three times" may be to three and to four times what it was.
    const implied =
      unit === "times"
        ? { lower: quotient.lower?.minus(1) ?? null, upper: quotient.upper }
        : scaleInterval(minus(quotient, one), hundred);
    const wide = unit === "times" ? { lower: factor.lower, upper: factor.upper?.plus(1) ?? null } : factor;
    return { kind: "growth", terms, implied: [implied, times(b, wide), divided(n, wide)] };
  }
  if (unit !== now.taken.unit) return null;
  return { kind: "difference", terms, implied: [minus(n, b), addIntervals(b, g), minus(n, g)] };
}
