import Big from "big.js";
import {
  addIntervals,
  around,
  contains,
  divideIntervals,
  halfWidth,
  type Interval,
  intersect,
  middle,
  negate,
  point,
  scaleInterval,
} from "./interval";
import type { PieceKind } from "./period";

export type Qualifier = "rounded" | "approx" | "moreThan" | "atLeast" | "lessThan" | "atMost";
export type Unit = "USD" | "EUR" | "%" | "ratio";

/** Why there is no figure; none of these is zero. */
export type GapReason = "notReported" | "notCollected" | "impossible" | "suppressed" | "undefined" | "bound";

/** Made from the other side's report of the same trade, or carried on from an earlier year. */
export type Estimate = "mirrored" | "repeated";

/** A known figure in base units (dollars, percent, times), with the interval that its precision allows. */
export interface Amount {
  readonly kind: "amount";
  readonly value: Big;
  readonly interval: Interval;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** As it was stated; absent from figures that were counted or derived. */
  readonly literal?: string;
  /** What is left of the interval beside the parts that were stated with it: turnover beside exports and imports. */
  readonly allowed?: Interval;
  /** The interval of the digits alone, where `±` widens it. */
  readonly written?: Interval;
  /** Observation status of SDMX; absent where normal. N: not zero, but less than half the last digit. */
  readonly status?: string;
  /** What an estimate of the source was found to be. */
  readonly estimate?: Estimate;
  /** The kind of periods that it is the sum of, where the source gives those alone. */
  readonly summed?: PieceKind;
  /** The currency in which it was counted, where it was converted. */
  readonly convertedFrom?: Unit;
}

export interface Gap {
  readonly kind: "gap";
  readonly reason: GapReason;
}

export type Figure = Amount | Gap;

export const gap = (reason: GapReason): Gap => ({ kind: "gap", reason });

/** What a figure may be other than a final report, wholly or in part: an estimate, or preliminary. */
export const flags = ["E", "P"] as const;
export type Flag = (typeof flags)[number];

/** The flag of a figure, or of what is made of several; an estimate goes before what may still be corrected. */
export const flagOf = (...figures: readonly Figure[]): Flag | undefined =>
  flags.find((flag) => figures.some((figure) => "status" in figure && figure.status === flag));

export const isBound = (figure: Figure): boolean =>
  figure.kind === "amount" && (figure.interval.lower === null || figure.interval.upper === null);

/** What is known of a sum of which a part is missing; nothing, where the part that is known is zero, and a mere bound where it is less than its last digit. */
export const atLeast = (known: Figure): Figure =>
  known.kind === "gap"
    ? known
    : known.value.eq(0)
      ? gap(known.status === "N" ? "bound" : "notReported")
      : { ...known, interval: { lower: known.interval.lower, upper: null }, qualifier: "atLeast" };

const ratioOf = (value: Big, interval: Interval, unit: Unit, qualifier: Qualifier = "rounded"): Amount => ({
  kind: "amount",
  value,
  interval,
  unit,
  qualifier,
});

type Derivation = (a: Amount, b: Amount) => Figure;

// A gap in, a gap out: what is missing on one side is missing in the result.
const derive =
  (make: Derivation) =>
  (a: Figure, b: Figure): Figure =>
    a.kind === "gap" ? a : b.kind === "gap" ? b : make(a, b);

const sameUnit = (a: Amount, b: Amount): Unit => {
  if (a.unit !== b.unit) throw new RangeError(`cannot combine ${a.unit} with ${b.unit}`);
  return a.unit;
};

/**
 * A sum or a difference is open where one of its terms is; open to both sides it says nothing. It has the flag of either,
 * and the kind of an estimate where both are of one kind.
 */
function combined(a: Amount, b: Amount, value: Big, interval: Interval): Figure {
  const { lower, upper } = interval;
  if (lower === null && upper === null) return gap("bound");
  const qualifier = upper === null ? "atLeast" : lower === null ? "atMost" : "rounded";
  const status = flagOf(a, b);
  const summed = a.summed ?? b.summed;
  const convertedFrom = a.convertedFrom ?? b.convertedFrom;
  return {
    ...ratioOf(value, interval, sameUnit(a, b), qualifier),
    ...(status && { status }),
    ...(summed && { summed }),
    ...(convertedFrom && { convertedFrom }),
    ...(a.estimate && a.estimate === b.estimate && { estimate: a.estimate }),
  };
}

// Two cargoes below half the last digit are not none, and one less than nothing is not none either.
const notNone = (figure: Figure, ...of: readonly Amount[]): Figure =>
  figure.kind === "amount" && figure.value.eq(0) && of.some(({ status }) => status === "N")
    ? { ...figure, status: "N" }
    : figure;

export const add = derive((a, b) =>
  notNone(combined(a, b, a.value.plus(b.value), addIntervals(a.interval, b.interval)), a, b),
);

/** A figure without its sign. */
export const magnitude = (figure: Amount): Amount =>
  figure.value.gte(0) ? figure : { ...figure, value: figure.value.abs(), interval: negate(figure.interval) };

/** The sum of some figures; a gap where one of them is, or where there are none. */
export const addAll = (figures: readonly Figure[]): Figure =>
  figures.length > 0 ? figures.reduce((sum, figure) => add(sum, figure)) : gap("notReported");

export const subtract = derive((a, b) =>
  notNone(combined(a, b, a.value.minus(b.value), addIntervals(a.interval, negate(b.interval))), a, b),
);

/** a / b for a divisor that is not negative. Undefined when b is zero, and for bounds: a quotient of bounds says nothing. */
export const ratio = derive((a, b) => {
  sameUnit(a, b);
  if (isBound(a) || isBound(b)) return gap("bound");
  if (b.value.eq(0)) return gap("undefined");
  return ratioOf(a.value.div(b.value), divideIntervals(a.interval, b.interval), "ratio");
});

const percent = (figure: Figure, offset: number): Figure =>
  figure.kind === "gap"
    ? figure
    : ratioOf(
        figure.value.minus(offset).times(100),
        scaleInterval(addIntervals(figure.interval, point(new Big(-offset))), new Big(100)),
        "%",
        figure.qualifier,
      );

/** 100 × (now / before − 1), in percent. None from a base of zero or from a bound. */
export const growth = (now: Figure, before: Figure): Figure => percent(ratio(now, before), 1);

/** A quotient of which one side is a lower bound is itself a bound, on the side that the other leaves open. */
const boundedRatio = derive((part, whole) => {
  const [open, wide] = [isBound(part), isBound(whole)];
  if (open === wide || part.interval.lower === null || whole.interval.lower === null) return ratio(part, whole);
  if (whole.value.eq(0) || part.value.lt(0)) return gap("undefined");
  const { lower, upper } = divideIntervals(part.interval, whole.interval);
  return wide
    ? ratioOf(part.value.div(whole.value), { lower: null, upper }, "ratio", "atMost")
    : ratioOf(part.value.div(whole.value), { lower, upper: null }, "ratio", "atLeast");
});

/** 100 × part / whole, in percent, where the whole is printed by itself. */
export const share = (part: Figure, whole: Figure): Figure => {
  const found = percent(boundedRatio(part, whole), 0);
  return part.kind === "amount" ? notNone(found, part) : found;
};

/** 100 × part / (part + rest), in percent: each side enters once, so the interval is as narrow as it can be. */
export const shareOfSum = derive((part, rest) => {
  const whole = add(part, rest);
  if (isBound(part) || isBound(rest)) return gap("bound");
  if (whole.kind === "gap" || whole.value.eq(0)) return gap("undefined");
  const at = (p: Big | null, r: Big | null): Big | null => {
    if (p === null || r === null) return null;
    const sum = p.plus(r);
    return sum.eq(0) ? null : p.div(sum).times(100);
  };
  const interval = {
    lower: at(part.interval.lower, rest.interval.upper),
    upper: at(part.interval.upper, rest.interval.lower),
  };
  return ratioOf(part.value.div(whole.value).times(100), interval, "%");
});

export type Order = "less" | "equal" | "greater" | "cannot be ranked";

/** The order of two figures, when their intervals leave no doubt. */
export function compare(a: Figure, b: Figure): Order {
  if (a.kind === "gap" || b.kind === "gap") return "cannot be ranked";
  sameUnit(a, b);
  const below = (x: Interval, y: Interval) => x.upper !== null && y.lower !== null && x.upper.lt(y.lower);
  if (below(a.interval, b.interval)) return "less";
  if (below(b.interval, a.interval)) return "greater";
  const isPoint = (x: Interval) => x.lower !== null && x.upper !== null && x.lower.eq(x.upper);
  return isPoint(a.interval) && isPoint(b.interval) ? "equal" : "cannot be ranked";
}

/** The figure narrowed to what a second statement of it also allows; null where the two contradict each other. */
export function reconcile(a: Amount, b: Amount): Amount | null {
  const interval = intersect(a.interval, b.interval);
  if (!interval) return null;
  const value = [a.value, b.value].find((each) => contains(interval, each));
  return { ...a, interval, value: value ?? middle(interval) ?? a.value };
}

/** The exponent of the last digit that the interval supports (1: tens, -1: tenths); null for a bound, -Infinity when exact. */
export function lastDigit({ interval }: Amount): number | null {
  const half = halfWidth(interval);
  if (half === null) return null;
  if (half.eq(0)) return Number.NEGATIVE_INFINITY;
  // A digit is kept while the interval reaches at most 2.5 of its units to either side.
  const least = half.times("0.4");
  return least.eq(power(least.e)) ? least.e : least.e + 1;
}

export const power = (exponent: number): Big => new Big(`1e${exponent}`);

/** The figure at the precision its source counts in: `unit` is one unit of the last digit. */
export const counted = (value: Big, unit: Big, currency: Unit, status?: string): Amount => {
  const around_ = around(value, unit.times("0.5"));
  const interval = value.gte(0) && around_.lower?.lt(0) ? { lower: new Big(0), upper: around_.upper } : around_;
  return {
    kind: "amount",
    value,
    interval,
    unit: currency,
    qualifier: "rounded",
    ...(status && { status }),
  };
};

/** A counted figure in another currency, no more precise than the rate. */
export const converted = (amount: Amount, rate: Pick<Amount, "value" | "interval">, unit: Unit): Amount => ({
  ...amount,
  value: amount.value.times(rate.value),
  interval: {
    lower: amount.interval.lower && rate.interval.lower && amount.interval.lower.times(rate.interval.lower),
    upper: amount.interval.upper && rate.interval.upper && amount.interval.upper.times(rate.interval.upper),
  },
  unit,
  convertedFrom: amount.unit,
});
