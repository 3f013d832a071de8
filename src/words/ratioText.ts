import type { Figure } from "../core/figure";
import { print } from "../core/print";
import { gapMark, separated } from "./amount";
import type { Grammar } from "./language/grammar";

/** A quotient of two reports to three digits, or as many as they hold: `10.9`, `0.28`, `< 0.001`. */
export function ratioText(grammar: Grammar, figure: Figure): string {
  if (figure.kind === "gap") return gapMark;
  const { value } = figure;
  const decimals = value.gte("99.95") ? 0 : value.gte("9.995") ? 1 : value.gte("0.095") ? 2 : 3;
  const { digits, about } = print(figure, 0, decimals);
  const text = separated(grammar, digits);
  if (/[1-9]/.test(digits)) return about ? grammar.qualified(text, "approx") : text;
  return value.eq(0) ? "0" : `< ${separated(grammar, digits.replace(/0$/, "1"))}`;
}
