import type { Claim } from "../../core/claim";
import type { Dataset, Source } from "../../core/dataset";
import { asPrinted, editionsOf, standingEdition } from "../../core/editions";
import { type Amount, gap, isBound } from "../../core/figure";
import { contains, meets } from "../../core/interval";
import { lastDay, type Period } from "../../core/period";
import { type Printed, verdict } from "../check";
import { type Counted, countedOf, isTrade, statedOf } from "./counted";
import { isMonths } from "./periods";
import { suggestionFor } from "./suggest";
import type { CheckedClaim, ClaimVerdict, Obstacle, Taken } from "./verdict";

const cannot = (why: Obstacle): ClaimVerdict => ({ kind: "cannot be checked", why });

/** What stands in the way of any check, before the statistics are asked. */
function obstacle(claim: Claim, taken: Taken): Obstacle | null {
  if (claim.kind === "target") return "target";
  if (claim.kind === "other" || claim.unit === "t" || claim.unit === "l") return "other";
  if (claim.kind === "fdi" || claim.of === "fdi") return "investment";
  if (claim.of === "share") return "part";
  if (claim.item !== null && !claim.item.endsWith(" in turnover")) return "part";
  if (taken.reporter === null) return "no reporter";
  if (taken.partner === null) return "no partner";
  if (taken.period === null) return "no period";
  if (!isMonths(taken.period)) return "span";
  if (claim.kind === "growth" && !isMonths(taken.since)) return "no period";
  return null;
}

/** What the editions of a source printed, the oldest first. */
function printedBy(dataset: Dataset, claim: Claim, taken: Taken, { figure, source, periods }: Counted): Printed[] {
  if (!source || taken.reporter === null) return [];
  const { reporter } = taken;
  return editionsOf(source).flatMap((edition): Printed[] => {
    const then =
      countedOf(asPrinted(dataset, reporter, source, edition), claim, taken, source)?.figure ?? gap("notReported");
    const isStanding = periods.some((period) => standingEdition(source, period) === edition);
    const given = then.kind === "amount" ? then : isStanding ? figure : then;
    return given.kind === "amount" ? [{ edition, figure: given }] : [];
  });
}

/** Whether a small difference may be a revision: the figure was preliminary when the text was written. */
function mayBeRevised(
  stated: Amount,
  now: Amount,
  writtenOn: string | null,
  source: Source | null,
  period: Period,
  isGrowth: boolean,
): boolean {
  if (writtenOn === null || !source || source.date <= writtenOn || stated.unit !== now.unit || stated.unit === "ratio")
    return false;
  const end = lastDay(period);
  const wasFinal = `${Number(end.slice(0, 4)) + 1}-12-31`;
  if (writtenOn > wasFinal || writtenOn < end) return false;
  const { lower, upper } = stated.interval;
  const edge = upper && now.value.gt(upper) ? upper : lower && now.value.lt(lower) ? lower : stated.value;
  const distance = now.value.minus(edge).abs();
  // A growth moves with the whole of both amounts.
  const whole = stated.unit === "%" && isGrowth ? now.value.plus(100) : now.value;
  return distance.lte(whole.abs().times("0.03"));
}

/** A claim beside what one reporter's statistics say. */
function against(
  dataset: Dataset,
  claim: Claim,
  taken: Taken,
  writtenOn: string | null,
): { counted: Counted | null; stated: Amount | null; verdict: ClaimVerdict } {
  const stated = statedOf(claim, taken, dataset);
  if (!stated) return { counted: null, stated, verdict: cannot("currency") };
  const counted = countedOf(dataset, claim, taken);
  if (!counted || counted.figure.kind === "gap") return { counted, stated, verdict: cannot("no statistics") };
  const { figure: now, source } = counted;
  if (claim.kind === "rank") {
    const agrees = contains(stated.interval, now.value);
    return { counted, stated, verdict: agrees ? { kind: "agrees" } : differing(now, stated) };
  }
  const said = verdict(stated, writtenOn ?? "9999", now, printedBy(dataset, claim, taken, counted));
  switch (said.kind) {
    case "agrees":
    case "agrees within rounding":
      return { counted, stated, verdict: { kind: said.kind } };
    case "no series":
      return { counted, stated, verdict: cannot("open") };
    case "revised since":
      return { counted, stated, verdict: { kind: "revised since", before: said.before } };
    case "differs": {
      if (isCutOff(claim, now)) return { counted, stated, verdict: { kind: "agrees within rounding" } };
      if (taken.unit === "EUR") return { counted, stated, verdict: cannot("currency") };
      const period = isMonths(taken.period) ? taken.period : null;
      if (period && mayBeRevised(stated, now, writtenOn, source, period, claim.kind === "growth"))
        return { counted, stated, verdict: { kind: "revised since", before: said.before } };
      return { counted, stated, verdict: { ...said, kind: "differs", suggestion: null } };
    }
  }
}

/** Whether a figure is the statistics' own, cut off after its last digit rather than rounded. */
function isCutOff({ qualifier, value, unit, written }: Claim, now: Amount): boolean {
  const { lower, upper } = written;
  if (qualifier !== "" || unit === "rank" || !lower || !upper || value === 0) return false;
  const whole = upper.minus(lower);
  const size = now.value.abs();
  return now.value.gt(0) === value > 0 && size.gte(Math.abs(value)) && size.lt(whole.plus(Math.abs(value)));
}

const differing = (now: Amount, stated: Amount): ClaimVerdict => ({
  kind: "differs",
  by: { ...now, value: now.value.minus(stated.value) },
  inPoints: true,
  suggestion: null,
});

/** Whether the other side counts the same: of symmetric measures the same, of exports imports. */
function mirrored(claim: Claim, taken: Taken): { claim: Claim; taken: Taken } | null {
  if (
    taken.partner === null ||
    taken.reporter === null ||
    !/^[A-Z]{2}$/.test(taken.partner) ||
    claim.kind === "share" ||
    claim.kind === "rank"
  )
    return null;
  const other = { ...taken, reporter: taken.partner, partner: taken.reporter };
  const flip = <T extends string | null>(kind: T): T =>
    (kind === "exports" ? "imports" : kind === "imports" ? "exports" : kind) as T;
  const subject = claim.kind === "growth" ? claim.of : claim.kind;
  if (!isTrade(subject)) return null;
  if (subject === "balance") {
    const negated = (interval: Claim["interval"]) => ({
      lower: interval.upper?.times(-1) ?? null,
      upper: interval.lower?.times(-1) ?? null,
    });
    return claim.kind === "growth"
      ? null
      : {
          claim: { ...claim, value: -claim.value, interval: negated(claim.interval), written: negated(claim.written) },
          taken: other,
        };
  }
  return { claim: { ...claim, kind: flip(claim.kind), of: flip(claim.of) }, taken: other };
}

const isAgreed = ({ kind }: ClaimVerdict): boolean => kind === "agrees" || kind === "agrees within rounding";

/** A claim held against the statistics: of the one who reports first, then of the other side. */
export function judge(dataset: Dataset, claim: Claim, taken: Taken, writtenOn: string | null): CheckedClaim {
  const why = obstacle(claim, taken);
  const result = (verdictGiven: ClaimVerdict, counted: Counted | null, countedBy: string | null): CheckedClaim => ({
    claim,
    taken,
    verdict: verdictGiven,
    statistics: counted && counted.figure.kind === "amount" ? counted.figure : null,
    source: counted?.source ?? null,
    countedBy,
  });
  if (why !== null) return result(cannot(why), null, null);
  const own = against(dataset, claim, taken, writtenOn);
  if (isAgreed(own.verdict) || own.verdict.kind === "revised since")
    return result(own.verdict, own.counted, taken.reporter);
  const other = mirrored(claim, taken);
  const theirs = other && against(dataset, other.claim, other.taken, writtenOn);
  // A loose figure fits many; only one that says something is evidence of whose it is.
  if (other?.taken.reporter && theirs && isAgreed(theirs.verdict) && isTelling(claim)) {
    const isSame =
      own.counted?.figure.kind === "amount" &&
      theirs.counted?.figure.kind === "amount" &&
      meets(own.counted.figure.interval, theirs.counted.figure.interval);
    if (!isSame)
      return result({ kind: "other side", reporter: other.taken.reporter }, theirs.counted, other.taken.reporter);
  }
  if (own.verdict.kind === "differs")
    return result({ ...own.verdict, suggestion: suggestionFor(dataset, claim, taken) }, own.counted, taken.reporter);
  if (own.counted && own.counted.figure.kind === "amount" && isBound(own.counted.figure))
    return result(cannot("open"), own.counted, taken.reporter);
  return result(own.verdict, own.counted, own.counted?.figure.kind === "amount" ? taken.reporter : null);
}

/** Whether a figure is precise enough that its fit is no chance. */
const isTelling = ({ qualifier, interval }: Claim): boolean =>
  qualifier === "" || (interval.lower !== null && interval.upper !== null);
