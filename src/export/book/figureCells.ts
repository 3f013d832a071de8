import Big from "big.js";
import { type Amount, type Figure, type GapReason, lastDigit } from "../../core/figure";
import { print } from "../../core/print";
import { gapMark, held, millions, percent } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { moreOf } from "../../words/moreOf";
import { ratioText } from "../../words/ratioText";
import type { Cell } from "../workbook";

/** A number, where a spreadsheet can hold it to the last digit; otherwise its digits as text. */
export function exactCell(digits: string): string | number {
  const value = Number(digits);
  return Number.isFinite(value) && new Big(value).eq(digits) ? value : digits;
}

/** Text in a column of numbers. */
const mark = (value: string): Cell => ({ value, style: { isRight: true } });

/** Why there is no figure, where that is more than that none was reported. */
const told: ReadonlySet<GapReason> = new Set(["notCollected", "impossible", "suppressed"]);

const decimals = (places: number): string => (places > 0 ? `.${"0".repeat(places)}` : "");
const signedFormat = (format: string, isSigned: boolean): string =>
  isSigned ? `+${format};\u2212${format};0` : format;

// A dollar in millions.
const mostPlaces = 6;

/** As many decimals of millions as the source gives. */
function placesOf(amount: Amount): number {
  const last = lastDigit(amount) ?? 0;
  const given = Number.isFinite(last) ? 6 - last : (amount.value.div(1e6).toFixed().split(".")[1] ?? "").length;
  return Math.min(mostPlaces, Math.max(0, given));
}

/** A counted figure in millions, to the last digit that its source gives; a bound, and what is not known, as the page prints it. */
export function amountCell(grammar: Grammar, figure: Figure, isSigned = false): Cell {
  if (figure.kind === "gap")
    return mark(told.has(figure.reason) ? moreOf(grammar).figures.gaps[figure.reason] : gapMark);
  const places = placesOf(figure);
  const { bound, about } = held(figure, 6, places);
  const value = exactCell(figure.value.div(1e6).toFixed());
  if (bound !== "" || about || typeof value === "string") return mark(millions(grammar, figure, isSigned));
  const unit = figure.unit === "EUR" ? ' "EUR"' : "";
  return { value, style: { format: signedFormat(`#,##0${decimals(places)}${unit}`, isSigned) } };
}

/** A share or a change as a number in percent, with as many decimals as the page prints; a bound as text. */
export function percentCell(grammar: Grammar, figure: Figure, isSigned = false): Cell {
  if (figure.kind === "gap") return mark(gapMark);
  const most = figure.value.abs().lt("0.095") ? 2 : 1;
  const { bound, about } = held(figure, 0, most);
  if (bound !== "" || about) return mark(percent(grammar, figure, isSigned));
  const places = (print(figure, 0, most).digits.split(".")[1] ?? "").length;
  return {
    value: Number(figure.value.div(100)),
    style: { format: signedFormat(`#,##0${decimals(places)}%`, isSigned) },
  };
}

/** A change in percent, or why there is none. */
export const changeCell = (grammar: Grammar, change: Figure | "tiny base"): Cell =>
  change === "tiny base" ? mark(moreOf(grammar).figures.tinyBase) : percentCell(grammar, change, true);

/** A quotient as a number of three digits, or as many as it holds. */
export function ratioCell(grammar: Grammar, figure: Figure): Cell {
  const text = ratioText(grammar, figure);
  if (figure.kind === "gap" || !/^\d/.test(text)) return mark(text);
  const places = (text.split(grammar.decimal)[1] ?? "").length;
  return { value: Number(figure.value), style: { format: `#,##0${decimals(places)}` } };
}
