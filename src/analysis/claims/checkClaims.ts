import type { Dataset } from "../../core/dataset";
import type { Claim, Reading } from "../../core/claim";
import Big from "big.js";
import { type Interval, meets, scaleInterval } from "../../core/interval";
import { isOneSlip } from "../../core/slip";
import { equationsOf, fitting, holds } from "./equations";
import { type Equation, type Placed, sameSides, timeKey } from "./terms";
import { judge } from "./judge";
import { take } from "./take";
import type { Assumptions, CheckedClaim, CheckedText, Conflict } from "./verdict";

/** Who reports a pair where a claim does not say: the one whose exports and imports the text gives. */
export function perspective(reading: Reading, assumptions: Assumptions, { reporter, pair }: Claim): Assumptions {
  if (reporter !== null || !pair || (assumptions.reporter && pair.includes(assumptions.reporter))) return assumptions;
  const directed = reading.claims.filter(
    (claim) =>
      (claim.kind === "exports" || claim.kind === "imports") &&
      claim.reporter !== null &&
      claim.partner !== null &&
      pair.includes(claim.reporter) &&
      pair.includes(claim.partner),
  );
  const [first] = directed;
  const isOne = first && directed.every((claim) => claim.reporter === first.reporter);
  return isOne && first.reporter !== null ? { ...assumptions, home: first.reporter } : assumptions;
}

/** Whether a growth is of amounts that the text gives in a currency whose rate moved. */
function isInOtherCurrency(all: readonly Placed[], growth: Placed): boolean {
  if (growth.claim.kind !== "growth") return false;
  const amounts = all.filter(
    (each) =>
      each.claim.kind === growth.claim.of &&
      sameSides(each, growth) &&
      timeKey(each.taken.period) === timeKey(growth.taken.period),
  );
  return amounts.length > 0 && amounts.every(({ taken: { unit } }) => unit !== "USD");
}

/** The last day that a date may mean: `2023-08` its end. */
function lastDayOf(date: string | null | undefined): string | null {
  if (!date) return null;
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
}

/** The one claim whose other reading would mend all equations that fail with it, or null where several or none would. */
function culpritOf(failed: readonly Equation[], confirmed: ReadonlySet<number>): number | null {
  const all = new Set(failed.flatMap(({ terms }) => terms.map(({ at }) => at)));
  const mending = [...all].filter(
    (at) => !confirmed.has(at) && failed.every(({ terms }) => terms.some((term) => term.at === at)),
  );
  if (mending.length === 1) return mending[0] ?? null;
  // Of several the one that a slip of one digit, or a wrong scale, tells.
  const slipped = mending.filter((at) =>
    failed.some(
      ({ kind, terms, implied }) =>
        kind !== "order" && terms.some((term, i) => term.at === at && implied[i] && isSlip(term.claim, implied[i])),
    ),
  );
  if (slipped.length === 1) return slipped[0] ?? null;
  const doubted = [...all].filter((at) => !confirmed.has(at));
  return doubted.length === 1 ? (doubted[0] ?? null) : null;
}

/** Whether a figure would fit with one other digit, or in another scale. */
function isSlip(claim: Claim, implied: Interval): boolean {
  const fit = fitting(claim, implied);
  if (fit === null || fit === 0) return false;
  if (["1000", "0.001"].some((factor) => meets(scaleInterval(claim.interval, new Big(factor)), implied))) return true;
  const { lower, upper } = claim.written;
  const unit = lower && upper ? upper.minus(lower).toNumber() : 0;
  if (unit <= 0) return false;
  const [a, b] = [claim.value, fit].map((value) => String(Math.round(Math.abs(value) / unit)));
  return a !== undefined && b !== undefined && a.length > 2 && isOneSlip(a, b) && a.length === b.length;
}

/** Failed equations that share a claim, together. */
function clusters(failed: readonly Equation[]): Equation[][] {
  const groups: Equation[][] = [];
  for (const equation of failed) {
    const ats = new Set(equation.terms.map(({ at }) => at));
    const touching = groups.filter((group) => group.some(({ terms }) => terms.some(({ at }) => ats.has(at))));
    const joined = [...touching.flat(), equation];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

function conflictOf(equation: Equation, culprit: number | null): Conflict {
  const { terms, implied } = equation;
  const wanted = terms.flatMap((term, i) => {
    const value = implied[i] ? fitting(term.claim, implied[i]) : null;
    return value === null || (culprit !== null && term.at !== culprit) || (culprit === null && i > 0)
      ? []
      : [{ claim: term.at, value }];
  });
  return { kind: equation.kind, claims: terms.map(({ at }) => at), culprit, fits: wanted };
}

const isConfirmed = ({ verdict }: CheckedClaim): boolean =>
  verdict.kind === "agrees" ||
  verdict.kind === "agrees within rounding" ||
  verdict.kind === "revised since" ||
  verdict.kind === "other side";

/**
 * A text checked: first whether its figures fit together, then each against the statistics. A figure that the statistics
 * confirm is not blamed for what does not add up.
 */
export function checkClaims(reading: Reading, dataset: Dataset, assumptions: Assumptions = {}): CheckedText {
  const date = lastDayOf(assumptions.date);
  const placed = reading.claims.map((claim, at): Placed => ({
    at,
    claim,
    taken: take(claim, perspective(reading, assumptions, claim), assumptions.claims?.get(at)),
  }));
  const partners = [...new Set(placed.flatMap(({ taken: { partner } }) => partner ?? []))];
  const judged = placed.map((each) => {
    const { claim, taken } = each;
    const isReporterOpen =
      claim.reporter === null &&
      taken.guessed.includes("reporter") &&
      perspective(reading, assumptions, claim) === assumptions;
    return judge(dataset, claim, taken, {
      writtenOn: date,
      partners,
      isReporterOpen,
      isInOtherCurrency: isInOtherCurrency(placed, each),
    });
  });
  const confirmed = new Set(judged.flatMap((each, at) => (isConfirmed(each) ? [at] : [])));
  const failed = equationsOf(placed).filter((equation) => !holds(equation));
  const conflicts = clusters(failed).flatMap((group) => {
    const culprit = culpritOf(group, confirmed);
    return group.map((equation) => conflictOf(equation, culprit));
  });
  const blamed = (at: number): Conflict | undefined =>
    // Where nobody can say which is wrong, what was worked out from the others is marked.
    conflicts.find(
      ({ claims, culprit, kind }) =>
        kind !== "twice" && claims.includes(at) && (culprit === null ? claims[0] === at : culprit === at),
    );
  const claims = judged.map((each, at) => {
    const conflict = blamed(at);
    const isOpen = each.verdict.kind === "cannot be checked" || each.verdict.kind === "differs";
    return conflict && isOpen && !confirmed.has(at) && each.verdict.kind !== "differs"
      ? { ...each, verdict: { kind: "does not add up", conflict } as const }
      : each;
  });
  return { claims, conflicts };
}
