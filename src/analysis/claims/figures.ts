import { type Element, has, valueOf } from "./elements";
import { clean, readNumeral } from "./numerals";
import { qualifierBefore, qualifierBehind } from "./qualifiers";
import { dashes, endingAfter, unitAfter } from "./unitOf";
import type { PlaceCase, Vocabulary } from "./vocabulary";
import { multiplied, wordFigure } from "./wordFigures";
import { type FigureKind, unmarked, type Written } from "./written";

const signBefore = (elements: readonly Element[], i: number): "+" | "-" | "" => {
  const [before, sign, after] = [elements[i - 2], elements[i - 1], elements[i]];
  if (!sign || !after?.token.isGlued) return "";
  if (sign.token.text === "+") return "+";
  if (!/^[-−–‐]$/.test(sign.token.text)) return "";
  return !sign.token.isGlued || before?.token.text === "(" ? "-" : "";
};

/** Whether what stands behind a number without a unit says that it counts something else. */
function isCounting(elements: readonly Element[], end: number, { isCountedByOf }: Vocabulary): boolean {
  const isLarge = Number(valueOf(elements[end - 1], "scale") ?? "0") >= 1e6;
  if (isCountedByOf && isLarge && !has(elements[end], "of")) return false;
  const next = elements[isCountedByOf && isLarge ? end + 1 : end];
  if (!next || next.token.kind !== "word" || next.token.isBreak) return false;
  return next.meanings.length === 0 || has(next, "counted") || has(next, "goods") || has(next, "contract");
}

/** Where the second number of two begins that a sentence gives respectively, or as the ends of a way: "from 2.4 to 4.5 billion". */
function secondOf(elements: readonly Element[], first: number, end: number, ending: PlaceCase | null): number | null {
  if (has(elements[end], "and"))
    return elements.slice(Math.max(0, first - 6), end + 14).some((element) => has(element, "respectively"))
      ? end + 1
      : null;
  if (ending === "from") return end;
  const isLed = has(elements[first - 1], "fromAmount");
  return isLed && has(elements[end], "to") ? end + 1 : null;
}

/** The scale and the currency that stand behind the second of two numbers alone. */
function sharedScale(
  elements: readonly Element[],
  start: number,
  decimal: "." | ",",
): { scale: number; currency: string | null } | null {
  const isSigned = valueOf(elements[start], "currency") !== null;
  const at = isSigned ? start + 1 : start;
  const next = readNumeral(elements, at, decimal);
  if (!next?.hasScale) return null;
  const unit = unitAfter(elements, next.end);
  return {
    scale: scaleOf(elements, at, next.end),
    currency: unit?.kind === "money" ? unit.unit : valueOf(elements[start], "currency"),
  };
}

const plainMoney = (first: number, end: number): Omit<Written, "value" | "lastUnit" | "unit"> => ({
  ...unmarked,
  kind: "money",
  first,
  end,
  number: first,
});

/** "exportaciones: 531.100" in a bracket behind an amount: in its currency, without a scale. */
function isStatedBare(elements: readonly Element[], start: number, end: number): boolean {
  const isGrouped = end === start + 1 && /\d[.,\s\u00a0\u202f]\d{3}$/.test(elements[start]?.token.text ?? "");
  const isLedIn = /^[:–—-]$/.test(elements[start - 1]?.token.text ?? "");
  return isGrouped && isLedIn && ["exports", "imports", "turnover"].some((tag) => has(elements[start - 2], tag));
}

/** The figure that begins at an element, or null. */
export function readFigure(elements: readonly Element[], i: number, vocabulary: Vocabulary): Written | null {
  const { decimal } = vocabulary;
  const word = wordFigure(elements, i) ?? multiplied(elements, i, decimal);
  if (word) return word;
  const before = valueOf(elements[i], "currency");
  const start = before === null ? i : i + 1;
  const numeral = readNumeral(elements, start, decimal);
  if (!numeral) return null;
  let { value, lastUnit, end } = numeral;
  let valueTo: number | null = null;
  let { hasScale } = numeral;
  // "$1-2 billion", "80-90 percent", "$560-$590 млн"
  if (dashes.test(elements[end]?.token.text ?? "")) {
    const at = valueOf(elements[end + 1], "currency") === null ? end + 1 : end + 2;
    const second = elements[at]?.token.kind === "number" ? readNumeral(elements, at, decimal) : null;
    const isRange = second && second.value > value && (second.hasScale || unitAfter(elements, second.end) !== null);
    if (second && isRange && (before !== null || !/^(19|20)\d\d$/.test(elements[start]?.token.text ?? ""))) {
      const scale = second.hasScale && !numeral.hasScale ? scaleOf(elements, at, second.end) : 1;
      [value, lastUnit, valueTo] = [clean(value * scale), clean(lastUnit * scale), second.value];
      ({ end, hasScale } = second);
    }
  }
  const after = unitAfter(elements, end);
  // "2.900 y 1.100 millones, respectivamente": the scale of both stands behind the second.
  if (after === null && !hasScale && !numeral.isWords) {
    const open = endingAfter(elements, end);
    const bent = open > end ? vocabulary.caseOf(elements[open - 1]?.token.folded ?? "") : null;
    const next = secondOf(elements, i, open, bent);
    const percent = next === null ? null : readNumeral(elements, next, decimal);
    // "с 0,5 до 1%": so many percent each.
    if (percent && before === null && unitAfter(elements, percent.end)?.kind === "percent")
      return { ...plainMoney(i, end), kind: "percent", value, lastUnit, unit: "%", role: bent };
    const second = next === null ? null : sharedScale(elements, next, decimal);
    if (second) {
      [value, lastUnit] = [clean(value * second.scale), clean(lastUnit * second.scale)];
      const currency = before ?? second.currency;
      return { ...plainMoney(i, end), value, lastUnit, unit: currency ?? "USD", isBare: currency === null, role: bent };
    }
  }
  const isStated = before === null && after === null && !hasScale && isStatedBare(elements, start, end);
  if (before === null && after === null && !isStated && (!hasScale || isCounting(elements, end, vocabulary)))
    return null;
  if (before !== null && after?.kind === "percent") return null;
  const isMoney = before !== null || after === null || after.kind === "money";
  const unit = after && (before === null || after.kind === "money") ? after : null;
  if (isMoney && !hasScale && before === null && numeral.isWords) return null;
  end = unit?.end ?? end;
  // A currency said twice: "$5 million USD", "US$ 5 million dollars".
  if (isMoney && before !== null) while (valueOf(elements[end], "currency") !== null) end++;
  const closed = endingAfter(elements, end);
  const ending = closed > end ? (elements[closed - 1]?.token.folded ?? "") : (elements[end - 1]?.ending ?? "");
  const role = vocabulary.caseOf(ending);
  // "8,6 пайызға артық": by so much more, and not more than that.
  const isBy = role === "to" && (unit?.kind === "percent" || has(elements[closed], "more"));
  // "0,1 мыңнан аз": less than, where the number itself stands in the ablative.
  const isThan = role === "from" && (has(elements[closed], "less") || has(elements[closed], "more"));
  const behind: ReturnType<typeof qualifierBehind> = isBy
    ? { sign: "", end }
    : isThan
      ? { sign: has(elements[closed], "less") ? "<" : ">", end: closed + 1, isBound: true }
      : qualifierBehind(elements, closed);
  // "бес миллиардқа жуық доллар": the currency stands behind what was said of the number.
  const late =
    isMoney && before === null && unit === null && behind.sign ? valueOf(elements[behind.end], "currency") : null;
  const sign = signBefore(elements, i);
  const kind = isMoney ? "money" : (unit as { kind: FigureKind }).kind;
  const { sign: mark, first, isBound } = qualifierBefore(elements, sign ? i - 1 : i, kind);
  return {
    ...unmarked,
    kind,
    first: mark ? first : sign ? i - 1 : i,
    end: late !== null ? behind.end + 1 : behind.sign ? behind.end : end,
    number: sign ? i - 1 : i,
    value,
    valueTo,
    lastUnit,
    unit: unit?.unit ?? before ?? late ?? "USD",
    qualifier: mark || behind.sign,
    sign,
    isUnsure: numeral.isUnsure,
    isBare: isMoney && before === null && unit === null && late === null,
    role: behind.sign ? null : role,
    isBound: isBound || (behind.isBound ?? false),
    isPart:
      unit?.kind === "percent" &&
      ((vocabulary.partEnding?.test(ending) ?? false) || has(elements[behind.end - 1], "partAfter")),
  };
}

function scaleOf(elements: readonly Element[], from: number, to: number): number {
  let scale = 1;
  for (let i = from; i < to; i++) scale *= Number(valueOf(elements[i], "scale") ?? "1");
  return scale;
}
