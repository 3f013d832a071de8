import type { Amount, Figure } from "../core/figure";
import { halfWidth } from "../core/interval";
import { print } from "../core/print";

/** Stands where there is no figure. */
export const gapMark = "..";

const minus = "−";
const noBreak = "\u00A0";

/** Plain decimal digits with thousands separated and a true minus sign. */
export function separated(digits: string): string {
  const [whole = "", decimals] = digits.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${digits.startsWith("-") ? minus : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

const isZero = (digits: string) => !/[1-9]/.test(digits);

function inUnit(amount: Amount, exponent: number, decimals: number): string {
  const { digits, about } = print(amount, exponent, decimals);
  if (isZero(digits) && (!amount.value.eq(0) || amount.status === "N")) {
    if (about) return "about 0";
    const least = digits.replace(/0$/, "1");
    return amount.value.lt(0) ? `> ${minus}${least}` : `< ${least}`;
  }
  if (amount.value.eq(0)) return "0";
  return (about ? "about " : "") + separated(digits);
}

/** A figure in millions, with a sign where `signed`: `2,011.8`, `< 0.1`, `+959.2`, `..`. */
export function millions(figure: Figure, signed = false): string {
  if (figure.kind === "gap") return gapMark;
  const text = inUnit(figure, 6, 1);
  return signed && figure.value.gt(0) && /^\d/.test(text) ? `+${text}` : text;
}

const words = [
  [9, "billion"],
  [6, "million"],
  [3, "thousand"],
] as const;

/** A figure with its unit in words: `2.0 billion`, `5.5 thousand`. The unit is chosen after rounding. */
export function inWords(figure: Figure): string {
  if (figure.kind === "gap") return gapMark;
  if (figure.value.eq(0) && figure.status !== "N") return "0";
  for (const [exponent, word] of words) {
    const { digits } = print(figure, exponent - 3, 1);
    // 999.96 million rounds to a thousand of its unit, and so is a billion; 950 million is not.
    if (Math.abs(Number(digits)) >= 1000 || exponent === 3) return `${inUnit(figure, exponent, 1)}${noBreak}${word}`;
  }
  return gapMark;
}

/** A percentage or a change in percent; small shares keep two decimals. */
export function percent(figure: Figure, signed = false): string {
  if (figure.kind === "gap") return gapMark;
  const small = figure.value.abs().lt("0.095");
  const text = inUnit(figure, 0, small ? 2 : 1);
  return `${signed && figure.value.gt(0) && /^\d/.test(text) ? "+" : ""}${text}%`;
}

/** How many times: `about 40`, `2.4`. */
export function times(figure: Figure): string {
  if (figure.kind === "gap") return gapMark;
  const whole = figure.value.abs().gte(10);
  const { digits, about } = print(figure, 0, whole ? 0 : 1);
  return `${about || whole ? "about " : ""}${separated(digits)}`;
}

/** The digits and the scale of a literal, without its qualifier and margin, never broken across lines. */
export const literalNumber = (literal: string): string =>
  literal
    .replace(/^(>=|<=|>|<|~) ?/, "")
    .replace(/ ±.*$/, "")
    .replaceAll(" ", noBreak);

const qualifiers: Record<Amount["qualifier"], string> = {
  exact: "",
  rounded: "",
  approx: "about ",
  moreThan: "more than ",
  atLeast: "at least ",
  lessThan: "less than ",
  atMost: "at most ",
};

/** A stated figure with its qualifier in words: `more than 300 million`. */
export const statedInWords = (stated: Amount): string =>
  `${qualifiers[stated.qualifier]}${literalNumber(stated.literal ?? "")}`;

/** A stated figure as a chart prints it: `> 300 million`. */
export const statedShort = (stated: Amount): string =>
  (stated.literal ?? "").replace(/ ±.*$/, "").replaceAll(" ", noBreak);

/** What the precision of a stated figure allows, in millions or percent: `1,450–1,550`, `300 or more`. */
export function allows(stated: Amount): string {
  const exponent = stated.unit === "%" ? "1" : "1e6";
  const plain = (value: Amount["value"] | null) => (value ? separated(value.div(exponent).round(3).toFixed()) : "");
  const { lower, upper } = stated.interval;
  const unit = stated.unit === "%" ? "%" : "";
  if (upper === null) return `${plain(lower)}${unit} or more`;
  if (lower === null) return `${plain(upper)}${unit} or less`;
  return `${plain(lower)}–${plain(upper)}${unit}`;
}

/** How far a counted figure may be from what it says: `± 0.05 thousand`. */
export function precision(figure: Figure): string {
  const half = figure.kind === "gap" ? null : halfWidth(figure.interval);
  return half === null ? gapMark : `±${noBreak}${separated(half.div(1000).round(3).toFixed())}${noBreak}thousand`;
}

const ordinals: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
const rules = new Intl.PluralRules("en", { type: "ordinal" });
export const ordinal = (n: number): string => `${n}${ordinals[rules.select(n)] ?? "th"}`;

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
export const count = (n: number): string => small[n] ?? separated(String(n));
