import type { Claim } from "../../core/claim";
import type { Dataset } from "../../core/dataset";
import type { Figure } from "../../core/figure";
import { contains, halfWidth, scaleInterval } from "../../core/interval";
import { inYear, yearly } from "../../core/period";
import Big from "big.js";
import { countedOf, isTrade } from "./counted";
import { isMonths } from "./periods";
import type { Suggestion, Taken } from "./verdict";

const others = ["turnover", "exports", "imports"] as const;

/** Whether a claim is so precise that another reading which fits it exactly is worth saying. */
function isPrecise({ written, value, qualifier }: Claim): boolean {
  const half = halfWidth(written);
  return qualifier === "" && half !== null && value !== 0 && half.lte(Math.abs(value) * 0.03);
}

/** A growth said in times that is so in percent: "grew 3 times" where it grew by 3%. */
function isPercent(claim: Claim, figureOf: (claim: Claim) => Figure | undefined): boolean {
  if (claim.kind !== "growth" || claim.unit !== "times") return false;
  const now = figureOf({ ...claim, unit: "%" });
  return now?.kind === "amount" && contains(claim.written, now.value);
}

/**
 * Another measure, year, partner of the text, or scale of which the statistics fit a claim exactly; null where there is
 * none, or the claim is loose.
 */
export function suggestionFor(
  dataset: Dataset,
  claim: Claim,
  taken: Taken,
  partners: readonly string[],
): Suggestion | null {
  if (isPercent(claim, (other) => countedOf(dataset, other, taken)?.figure)) return { kind: "times of percent" };
  if (!isPrecise(claim)) return null;
  const { period } = taken;
  if (!isMonths(period)) return null;
  const fits = (other: Claim, as: Taken): boolean => {
    const figure = countedOf(dataset, other, as)?.figure;
    return figure?.kind === "amount" && contains(other.written, figure.value);
  };
  const subject = claim.kind === "growth" || claim.kind === "share" ? claim.of : claim.kind;
  for (const measure of others) {
    if (!isTrade(subject) || subject === measure) continue;
    const other =
      claim.kind === "growth" || claim.kind === "share" ? { ...claim, of: measure } : { ...claim, kind: measure };
    if (fits(other, taken)) return { kind: "measure", measure };
  }
  const years = [-1, 1, -2].map((by) => inYear(period, period.year + by));
  for (const other of [...years, ...(period.kind === "year" ? [] : [yearly(period.year), yearly(period.year - 1)])]) {
    const since =
      taken.since && isMonths(taken.since) ? inYear(taken.since, taken.since.year + other.year - period.year) : null;
    if (fits(claim, { ...taken, period: other, since: claim.kind === "growth" ? since : null }))
      return { kind: "period", period: other };
  }
  for (const partner of partners)
    if (partner !== taken.partner && partner !== taken.reporter && fits(claim, { ...taken, partner }))
      return { kind: "partner", partner };
  if (claim.kind !== "growth" && claim.kind !== "share" && claim.kind !== "rank")
    for (const factor of [1000, 0.001]) {
      const scaled = {
        ...claim,
        value: claim.value * factor,
        interval: scaleInterval(claim.interval, new Big(factor)),
        written: scaleInterval(claim.written, new Big(factor)),
      };
      if (fits(scaled, taken)) return { kind: "scale", factor };
    }
  return null;
}
