import Big from "big.js";
import { type Amount, type Figure, magnitude, type Qualifier } from "../core/figure";
import { print } from "../core/print";
import { grouped } from "./language/counted";
import type { Grammar } from "./language/grammar";
import type { Exponent, Currency, Sum, Times } from "./language/amounts";

/** Stands where there is no figure. */
export const gapMark = "..";

const minus = "−";

/** Plain decimal digits as a language writes them, with a true minus sign. */
export function separated(grammar: Grammar, digits: string, groupFrom = grammar.groupFrom): string {
  const [whole = "", decimals] = digits.replace("-", "").split(".");
  const sign = digits.startsWith("-") ? minus : "";
  return `${sign}${grouped(whole, grammar.thousands, groupFrom)}${decimals === undefined ? "" : grammar.decimal + decimals}`;
}

const isZero = (digits: string) => !/[1-9]/.test(digits);

// In a column 6.022,4 stands above 30.055,4, in every language.
export const inColumns = 4;

/** Digits that a figure holds, plain, and what has to be said with them. */
interface Held {
  readonly digits: string;
  readonly bound: "" | "<" | ">" | "≤" | "≥";
  readonly about: boolean;
}

export const isOpen = ({ qualifier }: Amount): boolean => qualifier === "atLeast" || qualifier === "atMost";

/** The known side of a bound, with as many decimals as it takes to be more than nothing. */
function heldBound(amount: Amount, exponent: number, decimals: number): Held {
  const { digits } = print(amount, exponent, decimals);
  const bound = amount.qualifier === "atLeast" ? "≥" : "≤";
  return isZero(digits) && !amount.value.eq(0) && decimals < mostDecimals
    ? heldBound(amount, exponent, decimals + 1)
    : { digits, bound, about: false };
}

// A dollar in millions.
const mostDecimals = 6;

export function held(amount: Amount, exponent: number, decimals: number): Held {
  if (isOpen(amount)) return heldBound(amount, exponent, decimals);
  const { digits, about } = print(amount, exponent, decimals);
  if (isZero(digits) && (!amount.value.eq(0) || amount.status === "N")) {
    if (about) return { digits: "0", bound: "", about };
    const least = digits.replace(/0$/, "1");
    return amount.value.lt(0) ? { digits: `-${least}`, bound: ">", about } : { digits: least, bound: "<", about };
  }
  return amount.value.eq(0) ? { digits: "0", bound: "", about: false } : { digits, bound: "", about };
}

/** Digits with their unit, the unit chosen lower where the language has no word for the higher one. */
export function scaled(
  grammar: Grammar,
  digits: string,
  exponent: Exponent,
): { readonly text: string; readonly exponent: Exponent } {
  if (exponent === 0) return { text: separated(grammar, digits), exponent };
  const { shift, words } = grammar.scales[exponent];
  const decimals = Math.max(0, (digits.split(".")[1]?.length ?? 0) - shift);
  const lower = shift === 0 ? digits : new Big(digits).times(`1e${shift}`).toFixed(decimals);
  return { text: words(separated(grammar, lower)), exponent: (exponent - shift) as Exponent };
}

const mark = ({ bound }: Held, text: string) => (bound ? `${bound} ${text}` : text);
export const spoken = (grammar: Grammar, one: Held, text: string) =>
  one.about ? grammar.qualified(text, "approx") : mark(one, text);

/** A figure in millions, with a sign where `signed`: `2 011,8`, `< 0,1`, `+959,2`, `..`. */
export function millions(grammar: Grammar, figure: Figure, signed = false): string {
  if (figure.kind === "gap") return gapMark;
  const one = held(figure, 6, 1);
  const text = spoken(grammar, one, separated(grammar, one.digits, inColumns));
  return signed && figure.value.gt(0) && /^\d/.test(text) ? `+${text}` : text;
}

/** The unit that fits after rounding, with the digits in it; null for a plain zero. */
export function unitOf(figure: Amount): { readonly one: Held; readonly exponent: Exponent } {
  if (figure.value.eq(0) && figure.status !== "N")
    return { one: { digits: "0", bound: "", about: false }, exponent: 0 };
  // 999.96 million rounds to a thousand of its unit, and so is a billion; 950 million is not.
  const fits = (exponent: Exponent) => Math.abs(Number(print(figure, exponent - 3, 1).digits)) >= 1000;
  const exponent = fits(9) ? 9 : fits(6) ? 6 : 3;
  return { one: held(figure, exponent, 1), exponent };
}

/** A percentage or a change in percent; small shares keep two decimals. */
export function percent(grammar: Grammar, figure: Figure, signed = false): string {
  if (figure.kind === "gap") return gapMark;
  const one = held(figure, 0, figure.value.abs().lt("0.095") ? 2 : 1);
  const text = spoken(grammar, one, grammar.percent(separated(grammar, one.digits)));
  return signed && figure.value.gt(0) && /^\d/.test(text) ? `+${text}` : text;
}

/** The size of a change in whole percent, or in tens where its interval holds no more. */
export function wholePercent(grammar: Grammar, change: Amount): { readonly percent: string; readonly about: boolean } {
  const { digits, about } = print(magnitude(change), 0, 0);
  return { percent: grammar.percent(separated(grammar, digits)), about };
}

/**
 * How many times: `about 40`, `2.4`, `3`. “About” stands by one rule, wherever a number is said in times: where it is
 * rounded to a whole one, from `wholeFrom` up, and where `print` says it of its zeros.
 */
export function timesOf(grammar: Grammar, figure: Amount, wholeFrom = "10"): Times {
  const whole = figure.value.abs().gte(wholeFrom);
  const { digits, about } = print(figure, 0, whole ? 0 : 1);
  return { digits: separated(grammar, digits.replace(/\.0$/, "")), about: about || whole };
}

const exponents: Readonly<Record<string, Exponent>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** The digits of a literal as they were written, and the power of ten that its scale names. */
export function written(literal: string): {
  readonly digits: string;
  readonly exponent: Exponent;
  readonly isPercent: boolean;
} {
  const [, digits = "", scale = "", sign] = /(\d+(?:\.\d+)?)(?: (\w+))?(%)?/.exec(literal.replace(/ ±.*$/, "")) ?? [];
  return { digits, exponent: exponents[scale] ?? 0, isPercent: sign !== undefined };
}

/** The digits of a literal are grouped only where its scale has to be a lower one, and else stay as they were written. */
export const asWritten = (grammar: Grammar, digits: string, exponent: Exponent) =>
  exponent === 0 || grammar.scales[exponent].shift === 0
    ? scaled({ ...grammar, thousands: "" }, digits, exponent)
    : scaled(grammar, digits, exponent);

/** The digits and the scale of a literal, without its qualifier and margin, never broken across lines. */
export function literalNumber(grammar: Grammar, literal: string): string {
  const { digits, exponent, isPercent } = written(literal);
  return isPercent ? grammar.percent(asWritten(grammar, digits, 0).text) : asWritten(grammar, digits, exponent).text;
}

/** A stated figure with its qualifier in words: `more than 300 million`. */
export const statedInWords = (grammar: Grammar, stated: Amount): string =>
  grammar.qualified(literalNumber(grammar, stated.literal ?? ""), stated.qualifier);

const signs: Readonly<Partial<Record<Qualifier, string>>> = {
  approx: "~",
  moreThan: ">",
  atLeast: "≥",
  lessThan: "<",
  atMost: "≤",
};

/** A stated figure as a chart prints it: `> 300 million`. */
export function statedShort(grammar: Grammar, stated: Amount): string {
  const sign = signs[stated.qualifier];
  return `${sign === undefined ? "" : `${sign}\u00A0`}${literalNumber(grammar, stated.literal ?? "")}`;
}

/** What a sentence says with a figure instead of a sign. */
export const qualifierOf = ({ bound, about }: Held): Qualifier | null =>
  about ? "approx" : (({ "<": "lessThan", "≥": "atLeast", "≤": "atMost" } as const)[bound as "<"] ?? null);

export const currencyOf = ({ unit }: Amount): Currency => (unit === "EUR" ? "EUR" : "USD");
export const withRow = (text: string, row: string | undefined) => (row === undefined ? { text } : { text, row });

/** A counted figure as a sum of a sentence, with the unit that fits. */
export function sumOf(grammar: Grammar, figure: Amount, row?: string): Sum {
  const { one, exponent } = unitOf(figure);
  const shown = scaled(grammar, one.digits, exponent);
  const sign = one.bound === ">" ? "> " : "";
  return {
    number: withRow(sign + shown.text, row),
    exponent: shown.exponent,
    currency: currencyOf(figure),
    qualifier: qualifierOf(one) ?? "rounded",
  };
}
