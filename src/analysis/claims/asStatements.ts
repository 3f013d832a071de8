import Big from "big.js";
import type { Claim } from "../../core/claim";
import { blankStatement, type EnteredStatement } from "../../core/form/enteredStatement";
import { halfWidth } from "../../core/interval";
import { parseLiteral } from "../../core/literal";
import { formatPeriod } from "../../core/period";
import { isMonths } from "./periods";
import { isAmount, isStatable } from "./statable";
import type { CheckedText } from "./verdict";

const scales = [
  ["1e12", "trillion"],
  ["1e9", "billion"],
  ["1e6", "million"],
  ["1e3", "thousand"],
] as const;

const signs = { "": "", ">": "> ", "<": "< ", "~": "~ " } as const;
const bare = (value: Big): string => value.round(12).toFixed();

/** An amount as a statement is written, its decimals as precise as the words of the claim: `~ 1.20 billion`. */
export function literalOf({ value, qualifier, written, unit }: Claim): string | null {
  const half = halfWidth(written);
  if (unit === "%") {
    const digits = half?.gt(0) ? new Big(value).toFixed(Math.max(0, -half.times(2).e)) : bare(new Big(value));
    return `${signs[qualifier]}${digits}%`;
  }
  if (unit !== "USD" || value <= 0) return null;
  const [factor, scale] = scales.find(([each]) => new Big(value).gte(each)) ?? [null, null];
  if (factor === null) return `${signs[qualifier]}${bare(new Big(value))}`;
  const scaled = new Big(value).div(factor);
  // A bound says no more than its digits.
  const digits = half?.gt(0) ? scaled.toFixed(Math.max(0, new Big(factor).e - half.times(2).e)) : bare(scaled);
  const text = `${signs[qualifier]}${digits} ${scale}`;
  const read = parseLiteral(text);
  // Zeros that are no precision.
  const isSame = read.ok && half !== null && (halfWidth(read.value.interval)?.eq(half) ?? true);
  return qualifier !== "" || isSame || half === null ? text : `${text} ± ${bare(half.div(factor))} ${scale}`;
}

/** The claims of trade that were read without a guess as statements of one source, those of one pair and period together. */
export function asStatements(
  { claims }: CheckedText,
  source: Pick<EnteredStatement, "kind" | "publisher" | "title" | "date" | "url">,
): EnteredStatement[] {
  const found = new Map<string, EnteredStatement>();
  for (const each of claims.filter(isStatable)) {
    const { claim, taken } = each;
    const { reporter, partner, period, since } = taken;
    const literal = literalOf(claim);
    if (reporter === null || partner === null || !isMonths(period) || literal === null) continue;
    const written = formatPeriod(period);
    const key = `${reporter} ${partner} ${written}`;
    const known = found.get(key) ?? { ...blankStatement, ...source, reporter, partner, period: written };
    if (isAmount(claim.kind) && known[claim.kind] === "") found.set(key, { ...known, [claim.kind]: literal });
    const { of } = claim;
    if (claim.kind === "growth" && isAmount(of) && isMonths(since) && known.growth === "")
      found.set(key, { ...known, growth: literal, growthOf: of, growthSince: formatPeriod(since) });
  }
  return [...found.values()];
}
