import Big from "big.js";
import type { Claim } from "../../core/claim";
import { formatClaimTime } from "../../core/claim";
import {
  addIntervals,
  divideIntervals,
  type Interval,
  meets,
  middle,
  negate,
  point,
  scaleInterval,
} from "../../core/interval";
import type { EquationKind, Taken } from "./verdict";

/** A claim with its position and what it was taken to mean. */
export interface Placed {
  readonly at: number;
  readonly claim: Claim;
  readonly taken: Taken;
}

/** How some figures of a text must stand to each other: what each of them must be by the others. */
export interface Equation {
  readonly kind: EquationKind;
  readonly terms: readonly Placed[];
  readonly implied: readonly Interval[];
}

const hundred = new Big(100);
const one = point(new Big(1));
const divided = (a: Interval, b: Interval): Interval => {
  const isBelow = b.upper !== null && b.upper.lte(0);
  return isBelow ? divideIntervals(negate(a), negate(b)) : divideIntervals(a, b);
};
const minus = (a: Interval, b: Interval): Interval => addIntervals(a, negate(b));

/** Product of two intervals of which the second is not negative. */
function times(a: Interval, b: Interval): Interval {
  const product = (x: Big | null, low: Big | null, high: Big | null): Big | null => {
    if (x === null) return null;
    const by = x.gte(0) ? low : high;
    return by === null ? null : x.times(by);
  };
  return { lower: product(a.lower, b.lower, b.upper), upper: product(a.upper, b.upper, b.lower) };
}

/** The measure that an amount is of: of tonnes the flow that they are counted in. */
const measureOf = ({ kind, of, unit }: Claim): string | null =>
  kind === "turnover" || kind === "exports" || kind === "imports" || kind === "balance" || kind === "fdi"
    ? kind
    : kind === "other" && unit === "t"
      ? of
      : null;

const timeKey = (time: Taken["period"]): string => (time ? formatClaimTime(time) : "");

/** What must be the same for figures to stand to each other: the countries, the unit, and what they are a part of. */
const whoseKey = ({ claim, taken }: Placed): string =>
  [
    [taken.reporter, taken.partner].sort().join(),
    claim.kind === "growth" || claim.kind === "share" ? "" : taken.unit,
    itemKey(claim),
  ].join(" ");

const itemKey = ({ item }: Claim): string => (item === null || / in turnover$/.test(item) ? "" : item);

const isSure = ({ claim }: Placed): boolean =>
  claim.valueTo === null &&
  !claim.guessed.some((part) => part === "value" || part === "kind" || part === "partner" || part === "period");

/** Exports and imports as one side counts them: the exports of the other side are its imports. */
function asCountedBy(reporter: string | null, { claim, taken }: Placed): string | null {
  const measure = measureOf(claim);
  if (measure === "turnover" || taken.reporter === reporter) return measure;
  return measure === "exports" ? "imports" : measure === "imports" ? "exports" : null;
}

function sums(all: readonly Placed[]): Equation[] {
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

function partsAbove(all: readonly Placed[]): Equation[] {
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

function balances(all: readonly Placed[]): Equation[] {
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

function growths(all: readonly Placed[]): Equation[] {
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

const sameSides = (a: Placed, b: Placed): boolean =>
  [a.taken.reporter, a.taken.partner].sort().join() === [b.taken.reporter, b.taken.partner].sort().join();

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

function shares(all: readonly Placed[]): Equation[] {
  const equations: Equation[] = [];
  for (const share of all) {
    const part = /^(exports|imports) in turnover$/.exec(share.claim.item ?? "")?.[1];
    const isOfWorld = share.claim.kind === "share" && share.claim.item === null && share.claim.group === null;
    if (!part && !isOfWorld) continue;
    const at = (each: Placed) => timeKey(each.taken.period) === timeKey(share.taken.period) && each.claim.item === null;
    const measure = part ?? share.claim.of;
    const parts = all.filter((each) => measureOf(each.claim) === measure && sameSides(each, share) && at(each));
    const wholes = all.filter(
      (each) =>
        at(each) &&
        (part
          ? measureOf(each.claim) === "turnover" && sameSides(each, share)
          : measureOf(each.claim) === measure &&
            each.taken.partner === "W00" &&
            each.taken.reporter === share.taken.reporter),
    );
    const [own, whole] = [parts[0], wholes[0]];
    if (!own || !whole || parts.length > 1 || wholes.length > 1 || own.taken.unit !== whole.taken.unit) continue;
    const [s, p, w] = [share, own, whole].map(({ claim }) => claim.interval) as [Interval, Interval, Interval];
    const ratio = scaleInterval(s, new Big("0.01"));
    equations.push({
      kind: "share",
      terms: [share, own, whole],
      implied: [scaleInterval(divided(p, w), hundred), times(w, ratio), divided(p, ratio)],
    });
  }
  return equations;
}

/** The growth of a total lies between those of its parts. */
function mixedGrowths(all: readonly Placed[]): Equation[] {
  const equations: Equation[] = [];
  const growth = all.filter(({ claim }) => claim.kind === "growth" && claim.unit === "%");
  for (const total of growth) {
    if (total.claim.of !== "turnover") continue;
    const beside = growth.filter(
      (each) =>
        sameSides(each, total) &&
        timeKey(each.taken.period) === timeKey(total.taken.period) &&
        timeKey(each.taken.since) === timeKey(total.taken.since),
    );
    const parts = beside.filter(({ claim }) => claim.of === "exports" || claim.of === "imports");
    const [x, m] = parts;
    if (!x || !m || parts.length > 2 || (x.claim.of === m.claim.of && x.taken.reporter === m.taken.reporter)) continue;
    const hull = (a: Interval, b: Interval): Interval => ({
      lower: a.lower && b.lower && (a.lower.lt(b.lower) ? a.lower : b.lower),
      upper: a.upper && b.upper && (a.upper.gt(b.upper) ? a.upper : b.upper),
    });
    const open: Interval = { lower: null, upper: null };
    equations.push({
      kind: "order",
      terms: [total, x, m],
      implied: [hull(x.claim.interval, m.claim.interval), open, open],
    });
  }
  return equations;
}

/** The same figure said twice. */
function twice(all: readonly Placed[]): Equation[] {
  const equations: Equation[] = [];
  all.forEach((later, i) => {
    for (const first of all.slice(0, i)) {
      const [a, b] = [first.claim, later.claim];
      const isSame =
        a.kind === b.kind &&
        a.of === b.of &&
        a.unit === b.unit &&
        a.item === b.item &&
        first.taken.reporter === later.taken.reporter &&
        sameSides(first, later);
      if (
        !isSame ||
        a.kind === "rank" ||
        timeKey(first.taken.period) !== timeKey(later.taken.period) ||
        timeKey(first.taken.since) !== timeKey(later.taken.since)
      )
        continue;
      equations.push({ kind: "twice", terms: [later, first], implied: [a.interval, b.interval] });
    }
  });
  return equations;
}

/** All that the figures of a text must hold among themselves, where nothing of them was guessed but who reports. */
export function equationsOf(placed: readonly Placed[]): Equation[] {
  const sure = placed.filter((each) => isSure(each) && each.taken.period !== null && each.claim.kind !== "target");
  return [sums, partsAbove, balances, growths, shares, mixedGrowths, twice].flatMap((make) => make(sure));
}

/** Whether some reading of the figures lets an equation hold. */
export const holds = ({ kind, terms, implied }: Equation): boolean => {
  const [first] = terms;
  const [interval] = implied;
  if (!first || !interval) return true;
  return meets(loose(first.claim, kind), interval);
};

/** A total may be cut off rather than rounded, and all of it be rounded twice. */
function loose({ interval, written }: Claim, kind: EquationKind): Interval {
  const { lower, upper } = interval;
  if (!lower || !upper) return interval;
  const size = lower.abs().gt(upper.abs()) ? lower.abs() : upper.abs();
  const slack = size.times("0.0001");
  const half = written.lower && written.upper ? written.upper.minus(written.lower).div(2) : new Big(0);
  const isTotal = kind === "sum" || kind === "balance";
  return { lower: lower.minus(slack), upper: upper.plus(slack).plus(isTotal && kind === "sum" ? half : 0) };
}

/** What a figure would have to be, at the precision in which it is written. */
export function fitting(claim: Claim, implied: Interval): number | null {
  const center = middle(implied);
  if (!center) return null;
  const { lower, upper } = claim.written;
  const unit = lower && upper ? upper.minus(lower) : null;
  if (!unit || unit.lte(0)) return center.toNumber();
  return center.div(unit).round().times(unit).toNumber();
}
