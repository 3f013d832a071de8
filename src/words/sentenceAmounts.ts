import { type Amount, type Figure } from "../core/figure";
import {
  asWritten,
  currencyOf,
  gapMark,
  held,
  inColumns,
  isOpen,
  percent,
  qualifierOf,
  scaled,
  separated,
  spoken,
  unitOf,
  withRow,
  written,
} from "./amount";
import type { Grammar } from "./language/grammar";
import type { Sum } from "./language/amounts";

/** A figure with its unit in words: `2,0 млрд`, `5,5 тыс.`. */
export function inWords(grammar: Grammar, figure: Figure): string {
  if (figure.kind === "gap") return gapMark;
  const { one, exponent } = unitOf(figure);
  return spoken(grammar, one, scaled(grammar, one.digits, exponent).text);
}

/** The same within a sentence: `less than 0.01%`. */
export function percentInSentence(grammar: Grammar, figure: Amount): string {
  const one = held(figure, 0, figure.value.abs().lt("0.095") ? 2 : 1);
  if (isOpen(figure)) return grammar.qualified(grammar.percent(separated(grammar, one.digits)), figure.qualifier);
  return one.bound === "<"
    ? grammar.qualified(grammar.percent(separated(grammar, one.digits)), "lessThan").replaceAll(" ", "\u00A0")
    : percent(grammar, figure);
}

/** A figure in millions for who listens: what a chart prints as `< 0.1` is “less than 0.1”; with a sign where `signed`. */
export function sumInMillions(grammar: Grammar, figure: Amount, signed = false): Sum {
  const one = held(figure, 6, 1);
  const plus = signed && figure.value.gt(0) && (!one.bound || isOpen(figure)) ? "+" : "";
  return {
    number: { text: plus + scaled({ ...grammar, groupFrom: inColumns }, one.digits, 6).text },
    exponent: 6,
    currency: currencyOf(figure),
    qualifier: qualifierOf(one) ?? (one.bound === ">" ? "moreThan" : "rounded"),
  };
}

/** A stated figure as a sum of a sentence, with the digits it was stated in. */
export function statedSum(grammar: Grammar, stated: Amount, row?: string): Sum {
  const { digits, exponent } = written(stated.literal ?? "");
  const shown = asWritten(grammar, digits, exponent);
  return {
    number: withRow(shown.text, row),
    exponent: shown.exponent,
    currency: currencyOf(stated),
    qualifier: stated.qualifier,
  };
}
