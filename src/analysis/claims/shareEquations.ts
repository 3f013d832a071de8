import Big from "big.js";
import { type Interval, scaleInterval } from "../../core/interval";
import { divided, type Equation, hundred, measureOf, type Placed, sameSides, timeKey, times } from "./terms";

export function shares(all: readonly Placed[]): Equation[] {
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
export function mixedGrowths(all: readonly Placed[]): Equation[] {
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

/** Whether two figures are so like each other, or so exactly a scale apart, that one of them is most likely a misprint. */
const isMisprint = (a: number, b: number): boolean =>
  [1, 1000, 0.001].some((factor) => Math.abs((a * factor) / b - 1) < (factor === 1 ? 0.25 : 0.05));

/** The same figure said twice. */
export function twice(all: readonly Placed[]): Equation[] {
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
      if (!isMisprint(a.value, b.value)) continue;
      equations.push({ kind: "twice", terms: [later, first], implied: [a.interval, b.interval] });
    }
  });
  return equations;
}
