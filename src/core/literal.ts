import Big from "big.js";
import type { Amount, Qualifier, Unit } from "./figure";
import { around, type Interval } from "./interval";
import { failed, ok, quoted, type Result } from "./result";

const scales = { thousand: "1e3", million: "1e6", billion: "1e9", trillion: "1e12" } as const;
const qualifiers: Record<string, Qualifier> = {
  ">": "moreThan",
  ">=": "atLeast",
  "<": "lessThan",
  "<=": "atMost",
  "~": "approx",
};

const number = String.raw`(\d{1,15})(?:\.(\d{1,15}))?(?: (thousand|million|billion|trillion))?`;
const literal = new RegExp(`^(?:(>=|<=|>|<|~) ?)?${number}(?: ± ${number})?$`);
const percentage = /^(?:(>=|<=|>|<|~) ?)?(\d{1,9})(?:\.(\d{1,9}))?%$/;

const example = "such as “50.5 million”, “> 300 million” or “500 million ± 50 million”";

interface Written {
  readonly value: Big;
  readonly lastUnit: Big;
}

function read(whole: string, decimals: string | undefined, scale: string | undefined): Written {
  const factor = new Big(scale === undefined ? 1 : scales[scale as keyof typeof scales]);
  return {
    value: new Big(decimals === undefined ? whole : `${whole}.${decimals}`).times(factor),
    lastUnit: factor.times(`1e-${decimals?.length ?? 0}`),
  };
}

function intervalOf(qualifier: Qualifier, value: Big, half: Big): Interval {
  switch (qualifier) {
    case "rounded":
      return around(value, half);
    case "approx":
      return around(value, half.times(2));
    case "moreThan":
    case "atLeast":
      return { lower: value, upper: null };
    case "lessThan":
    case "atMost":
      return { lower: new Big(0), upper: value };
  }
}

/** Why a text is no figure literal, in words that help to mend it. */
function reason(text: string): string {
  if (/\d,\d/.test(text)) return "has a comma; a decimal point is expected, and no separators";
  if (/^(about|around|approximately|some|circa)\b/i.test(text)) return "has a word where “~” is expected";
  if (/^(more than|over|exceed|at least|less than|under)/i.test(text))
    return "has words where “>”, “>=”, “<” or “<=” is expected";
  return "is not a figure";
}

function amount(text: string, qualifier: Qualifier, written: Written, margin: Written | null, unit: Unit): Amount {
  // Trade is never below zero; a percentage may be.
  const possible = (interval: Interval): Interval =>
    unit !== "%" && interval.lower?.lt(0) ? { ...interval, lower: new Big(0) } : interval;
  const digits = possible(intervalOf(qualifier, written.value, written.lastUnit.div(2)));
  if (margin === null)
    return { kind: "amount", value: written.value, interval: digits, unit, qualifier, literal: text };
  const interval = possible(around(written.value, margin.value));
  return { kind: "amount", value: written.value, interval, unit, qualifier, literal: text, written: digits };
}

/** Spaces that do not break, which an editor puts between a figure and its scale, are spaces. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u2009\u202f]/g, " ");

/** A figure as it was stated: `[>|>=|<|<=|~] digits[.digits] [scale] [± digits[.digits] [scale]]`; decimals are precision. */
export function parseLiteral(written: string, unit: Unit = "USD"): Result<Amount> {
  const text = plainSpaces(written);
  const match = literal.exec(text);
  if (!match) return failed(`${quoted(text)} ${reason(text)}. Write a figure ${example}`);
  const [, sign, whole = "", decimals, scale, marginWhole, marginDecimals, marginScale] = match;
  const qualifier = sign === undefined ? "rounded" : (qualifiers[sign] ?? "rounded");
  const margin = marginWhole === undefined ? null : read(marginWhole, marginDecimals, marginScale);
  if (margin && qualifier !== "rounded" && qualifier !== "approx")
    return failed(`${quoted(text)} has both a bound and “±”. Write a figure ${example}`);
  return ok(amount(text, qualifier, read(whole, decimals, scale), margin, unit));
}

/** A stated percentage, such as “65%”. */
export function parsePercentage(written: string): Result<Amount> {
  const text = plainSpaces(written);
  const match = percentage.exec(text);
  if (!match) return failed(`${quoted(text)} ${reason(text)}. Write a percentage such as “65%”`);
  const [, sign, whole = "", decimals] = match;
  const qualifier = sign === undefined ? "rounded" : (qualifiers[sign] ?? "rounded");
  return ok(amount(text, qualifier, read(whole, decimals, undefined), null, "%"));
}

/** Trailing zeros that may or may not be precision: “500 million” without “±”. */
export const hasOpenZeros = (figure: Amount): boolean =>
  figure.qualifier === "rounded" && figure.written === undefined && /^\d*0( |$)/.test(figure.literal ?? "");
