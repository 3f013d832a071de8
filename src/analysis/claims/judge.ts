import type { Claim } from "../../core/claim";
import type { Dataset, Source } from "../../core/dataset";
import { asPrinted, editionsOf, standingEdition } from "../../core/editions";
import { type Amount, type Figure, gap, isBound } from "../../core/figure";
import { contains, halfWidth, meets } from "../../core/interval";
import { lastDay } from "../../core/lastDay";
import { type Period } from "../../core/period";
import { type Printed, verdict } from "../check";
import { distance, isCompiled, isNear } from "./compiled";
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

/** Whether what was known when a text was written was preliminary: until the end of the year after. */
function wasPreliminary(writtenOn: string | null, source: Source | null, period: Period): boolean {
  if (writtenOn === null || !source || source.date <= writtenOn) return false;
  const end = lastDay(period);
  return writtenOn >= end && writtenOn <= `${Number(end.slice(0, 4)) + 1}-12-31`;
}

/** So much a preliminary figure is revised by as a rule, and at most. */
const revision = { usual: "0.03", most: "0.1" } as const;

/** Whether a difference is a revision: a usual one, or one that may be. */
function revisedBy(stated: Amount, now: Amount, isGrowth: boolean): keyof typeof revision | null {
  if (stated.unit !== now.unit || stated.unit === "ratio") return null;
  // A growth moves with the whole of both amounts.
  const whole = (stated.unit === "%" && isGrowth ? now.value.plus(100) : now.value).abs();
  const far = distance(stated, now.value);
  return far.lte(whole.times(revision.usual)) ? "usual" : far.lte(whole.times(revision.most)) ? "most" : null;
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
  const compiled = source !== null && isCompiled(dataset, source);
  const unlike = (differs: Omit<Differs, "isCompiled">): ClaimVerdict =>
    compiled && isNear(dataset, claim, taken, stated, now) ? cannot("compiled") : { ...differs, isCompiled: compiled };
  if (claim.kind === "rank") {
    const agrees = contains(stated.interval, now.value);
    return { counted, stated, verdict: agrees ? { kind: "agrees" } : unlike(differing(now, stated)) };
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
      const isPreliminary = period !== null && wasPreliminary(writtenOn, source, period);
      const revised = isPreliminary ? revisedBy(stated, now, claim.kind === "growth") : null;
      if (revised === "usual") return { counted, stated, verdict: { kind: "revised since", before: said.before } };
      // What was printed then is not held, so nobody can say which of the two is wrong.
      if (revised === "most" && said.before === null) return { counted, stated, verdict: cannot("preliminary") };
      return { counted, stated, verdict: unlike({ ...said, suggestion: null }) };
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

type Differs = ClaimVerdict & { readonly kind: "differs" };

const differing = (now: Amount, stated: Amount): Omit<Differs, "isCompiled"> => ({
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

/** How a claim is judged: when it was written, of whom else the text speaks, and whether anything in it says who reports. */
export interface Judging {
  readonly writtenOn: string | null;
  readonly partners: readonly string[];
  readonly isReporterOpen: boolean;
  /** Whether it is the growth of amounts in a currency that the statistics do not count in. */
  readonly isInOtherCurrency: boolean;
}

/** A claim held against the statistics: of the one who reports first, then of the other side. */
export function judge(
  dataset: Dataset,
  claim: Claim,
  taken: Taken,
  { writtenOn, partners, isReporterOpen, isInOtherCurrency }: Judging,
): CheckedClaim {
  const why = obstacle(claim, taken);
  const result = (verdictGiven: ClaimVerdict, counted: Counted | null, countedBy: string | null): CheckedClaim => ({
    claim,
    taken,
    verdict: verdictGiven,
    statistics: counted && counted.figure.kind === "amount" ? counted.figure : null,
    source: counted?.source ?? null,
    countedBy,
  });
  if (why !== null || isInOtherCurrency) return result(cannot(why ?? "currency"), null, null);
  const own = against(dataset, claim, taken, writtenOn);
  if (isAgreed(own.verdict) || own.verdict.kind === "revised since")
    return result(own.verdict, own.counted, taken.reporter);
  const other = mirrored(claim, taken);
  const theirs = other && against(dataset, other.claim, other.taken, writtenOn);
  // A loose figure fits many; only one that says something is evidence of whose it is.
  if (other?.taken.reporter && theirs && isAgreed(theirs.verdict) && isTelling(claim, theirs.counted?.figure)) {
    const isSame =
      own.counted?.figure.kind === "amount" &&
      theirs.counted?.figure.kind === "amount" &&
      meets(own.counted.figure.interval, theirs.counted.figure.interval);
    if (!isSame)
      return result({ kind: "other side", reporter: other.taken.reporter }, theirs.counted, other.taken.reporter);
  }
  if (own.verdict.kind === "differs") {
    // The other side, of which nothing is held, may well have counted it so.
    const isTheirs =
      isReporterOpen && theirs?.verdict.kind === "cannot be checked" && isLike(claim, own.counted?.figure);
    const verdictGiven = isTheirs
      ? cannot("no reporter")
      : { ...own.verdict, suggestion: suggestionFor(dataset, claim, taken, partners) };
    return result(verdictGiven, own.counted, taken.reporter);
  }
  if (own.counted && own.counted.figure.kind === "amount" && isBound(own.counted.figure))
    return result(cannot("open"), own.counted, taken.reporter);
  return result(own.verdict, own.counted, own.counted?.figure.kind === "amount" ? taken.reporter : null);
}

/** Whether two offices may count a trade so differently: amounts up to twice, growths by a third of what was. */
function isLike({ value, unit, valueTo }: Claim, now: Figure | undefined): boolean {
  if (now?.kind !== "amount" || now.value.times(value).lte(0) || valueTo !== null) return false;
  if (unit === "%") return now.value.minus(value).abs().lte(33);
  const times = now.value.div(value).toNumber();
  return times <= 2 && times >= 0.5;
}

/** Whether a figure is so precise, and so near, that it is no chance that the other side's fits. */
function isTelling(claim: Claim, theirs: Figure | undefined): boolean {
  const { interval, value, qualifier } = claim;
  if (theirs?.kind !== "amount" || value === 0) return false;
  const away = theirs.value.abs().minus(Math.abs(value)).abs();
  if (qualifier !== "") return away.lte(Math.abs(value) * 0.03);
  const half = halfWidth(interval);
  return half !== null && half.lte(Math.abs(value) * 0.05) && away.lte(half);
}
