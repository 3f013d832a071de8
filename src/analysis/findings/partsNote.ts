import type { Statement } from "../../core/dataset";
import { add, type Amount, type Figure, isBound, lastDigit, power } from "../../core/figure";
import { contains, meets } from "../../core/interval";
import { print } from "../../core/print";

/** Rounded parts miss the rounded total, or the parts as counted miss the total as counted. */
export type PartsNote = "rounded apart" | "counted apart";

/** What the reader sees: the value rounded as it is printed. */
function printed(figure: Amount): { readonly value: Amount["value"]; readonly unit: Amount["value"] } {
  const last = lastDigit(figure) ?? 0;
  const exponent = ([9, 6, 3] as const).find((e) => Math.abs(Number(print(figure, e - 3, 1).digits)) >= 1000) ?? 3;
  const { digits } = print(figure, exponent, 1);
  const unit = power(Math.max(exponent - 1, Number.isFinite(last) ? last : exponent - 1));
  return { value: power(exponent).times(digits), unit };
}

/** Whether the parts as printed, summed and rounded as the total is, give the total as printed. */
export function countedNote(turnover: Figure, exports: Figure, imports: Figure): PartsNote | null {
  if (turnover.kind === "gap" || exports.kind === "gap" || imports.kind === "gap") return null;
  if (isBound(turnover)) return null;
  const whole = printed(turnover);
  const sum = printed(exports).value.plus(printed(imports).value);
  if (sum.minus(whole.value).abs().lte(whole.unit.times("0.5"))) return null;
  const exact = add(exports, imports);
  return exact.kind === "amount" && meets(exact.interval, turnover.interval) ? "rounded apart" : "counted apart";
}

/** Whether the parts as stated, whose rounding allows it, still miss the total as stated. */
export function statedNote({ turnover, exports, imports }: Statement["figures"]): PartsNote | null {
  const isPlain = (figure: Amount | undefined) => figure?.qualifier === "rounded";
  if (!turnover || !exports || !imports || ![turnover, exports, imports].every(isPlain)) return null;
  const sum = exports.value.plus(imports.value);
  return contains(turnover.interval, sum) ? null : "rounded apart";
}
