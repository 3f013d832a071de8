import { type Element, has, valueOf } from "./elements";
import type { FigureKind } from "./written";

export const dashes = /^[-‐‑–—]$/;

/** What a number is counted in, by what stands behind it. */
function unitAt(elements: readonly Element[], i: number): { kind: FigureKind; unit: string; end: number } | null {
  const element = elements[i];
  if (!element) return null;
  const unit = valueOf(element, "unit");
  if (unit !== null) return { kind: "weight", unit, end: i + 1 };
  if (has(element, "points")) return { kind: "points", unit: "pp", end: i + 1 };
  if (has(element, "percent")) return { kind: "percent", unit: "%", end: i + 1 };
  const currency = valueOf(element, "currency");
  if (currency !== null) return { kind: "money", unit: currency, end: i + 1 };
  if (has(element, "fold")) return { kind: "times", unit: "times", end: i + 1 };
  return null;
}

// Words of another language that a translation left between a scale and its currency.
const isStray = (elements: readonly Element[], i: number): boolean =>
  elements[i]?.token.text === "." &&
  elements[i + 1]?.token.kind === "word" &&
  (elements[i + 1]?.token.text.length ?? 9) <= 4 &&
  elements[i + 2]?.token.text === "." &&
  valueOf(elements[i + 3], "currency") !== null;

/** The unit behind a number, past an ending after a hyphen, the point of an abbreviation, "of". */
export function unitAfter(
  elements: readonly Element[],
  end: number,
): { kind: FigureKind; unit: string; end: number } | null {
  const direct = unitAt(elements, end);
  if (direct) return direct;
  const sign = elements[end]?.token.text ?? "";
  if (isStray(elements, end)) return unitAt(elements, end + 3);
  if (sign === "." && elements[end]?.token.isGlued)
    return unitAt(elements, end + 1)?.kind === "money" ? unitAt(elements, end + 1) : null;
  if (dashes.test(sign) && elements[end]?.token.isGlued) {
    const next = unitAt(elements, end + 1);
    if (next) return next;
    // "10-ти миллиардов", "35-есе"
    return elements[end + 1]?.token.isGlued ? unitAt(elements, end + 2) : null;
  }
  // "billones de dólares", "milhões de euros", "tonnes of"
  const isOf = has(elements[end], "of") && ["currency", "unit"].some((tag) => has(elements[end + 1], tag));
  return isOf ? unitAt(elements, end + 1) : null;
}

/** An ending that is written behind a hyphen: `19,8%-ға`, `28-den`. */
export const endingAfter = (elements: readonly Element[], end: number): number =>
  dashes.test(elements[end]?.token.text ?? "") &&
  elements[end]?.token.isGlued &&
  elements[end + 1]?.token.isGlued &&
  elements[end + 1]?.token.kind === "word" &&
  (elements[end + 1]?.token.text.length ?? 9) <= 5 &&
  elements[end + 1]?.meanings.length === 0
    ? end + 2
    : end;
