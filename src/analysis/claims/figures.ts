import type { ClaimQualifier } from "../../core/claim";
import { type Element, has, valueOf } from "./elements";
import { clean, readNumeral } from "./numerals";
import type { PlaceCase, Vocabulary } from "./vocabulary";

export type FigureKind = "money" | "percent" | "points" | "times" | "weight" | "rank";

/** A figure as it stands, before anything is known of what it says. */
export interface Written {
  readonly kind: FigureKind;
  /** Elements, the end excluded; with its qualifier. */
  readonly first: number;
  readonly end: number;
  /** Where the number begins, its sign and its currency included. */
  readonly number: number;
  readonly value: number;
  readonly valueTo: number | null;
  readonly lastUnit: number;
  readonly unit: string;
  readonly qualifier: ClaimQualifier;
  /** A sign before the number. */
  readonly sign: "+" | "-" | "";
  readonly isUnsure: boolean;
  /** An amount whose currency is not said. */
  readonly isBare: boolean;
  /** How the last word of an amount is bent, in a language of cases. */
  readonly role: PlaceCase | null;
  /** Less than, rather than almost. */
  readonly isBound: boolean;
  /** Whether its ending says that it is a part of what stands before it. */
  readonly isPart: boolean;
  /** A word that says of itself that something grew: doubled, втрое. */
  readonly isGrowth: boolean;
}

const dashes = /^[-‐‑–—]$/;

const signBefore = (elements: readonly Element[], i: number): "+" | "-" | "" => {
  const [before, sign, after] = [elements[i - 2], elements[i - 1], elements[i]];
  if (!sign || !after?.token.isGlued) return "";
  if (sign.token.text === "+") return "+";
  if (!/^[-−–‐]$/.test(sign.token.text)) return "";
  return !sign.token.isGlued || before?.token.text === "(" ? "-" : "";
};

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
function unitAfter(elements: readonly Element[], end: number): { kind: FigureKind; unit: string; end: number } | null {
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
  if (has(elements[end], "of") && valueOf(elements[end + 1], "currency") !== null) return unitAt(elements, end + 1);
  return null;
}

/** An ending that is written behind a hyphen: `19,8%-ға`, `28-den`. */
const endingAfter = (elements: readonly Element[], end: number): number =>
  dashes.test(elements[end]?.token.text ?? "") &&
  elements[end]?.token.isGlued &&
  elements[end + 1]?.token.isGlued &&
  elements[end + 1]?.token.kind === "word" &&
  (elements[end + 1]?.token.text.length ?? 9) <= 5 &&
  elements[end + 1]?.meanings.length === 0
    ? end + 2
    : end;

const qualifierTags = [
  ["over", ">"],
  ["almost", "<"],
  ["under", "<"],
  ["about", "~"],
  ["upTo", "<"],
] as const;
const behindTags = [
  ["overAfter", ">"],
  ["almostAfter", "<"],
  ["aboutAfter", "~"],
  ["underAfter", "<"],
] as const;

/** A qualifier before the number, past what may stand between. */
function qualifierBefore(
  elements: readonly Element[],
  number: number,
  kind: FigureKind,
): { sign: ClaimQualifier; first: number; isBound: boolean } {
  for (let i = number - 1; i >= Math.max(0, number - 4); i--) {
    const element = elements[i];
    if (!element) break;
    for (const [tag, sign] of qualifierTags)
      // An amount may grow up to another one, which is no qualifier.
      if (has(element, tag) && (tag !== "upTo" || kind === "percent"))
        return { sign, first: i, isBound: tag === "under" || tag === "upTo" };
    const isPassed =
      ["of", "to", "in", "by", "increment", "with", "fromAmount", "toward", "each", "than"].some((tag) =>
        has(element, tag),
      ) ||
      (element.token.kind === "word" && element.meanings.length === 0 && element.token.folded.length <= 3) ||
      has(element, "turnover");
    if (!isPassed) break;
    if (has(element, "turnover") && i < number - 2) break;
  }
  return { sign: "", first: number, isBound: false };
}

function qualifierBehind(
  elements: readonly Element[],
  end: number,
): { sign: ClaimQualifier; end: number; isBound?: boolean } {
  for (let i = end; i < Math.min(end + 2, elements.length); i++) {
    const element = elements[i];
    for (const [tag, sign] of behindTags)
      if (has(element, tag)) return { sign, end: i + 1, isBound: tag === "underAfter" };
    if (element?.token.kind === "sign") break;
  }
  return { sign: "", end };
}

/** Whether what stands behind a number without a unit says that it counts something else. */
function isCounting(elements: readonly Element[], end: number): boolean {
  const next = elements[end];
  if (!next || next.token.kind !== "word" || next.token.isBreak) return false;
  return next.meanings.length === 0 || has(next, "counted") || has(next, "goods") || has(next, "contract");
}

/** The scale and the currency behind the second of two numbers that a sentence gives respectively. */
function sharedScale(
  elements: readonly Element[],
  end: number,
  decimal: "." | ",",
): { scale: number; currency: string | null } | null {
  if (!has(elements[end], "and") || !elements.slice(end, end + 14).some((element) => has(element, "respectively")))
    return null;
  const at = valueOf(elements[end + 1], "currency") === null ? end + 1 : end + 2;
  const next = readNumeral(elements, at, decimal);
  if (!next?.hasScale) return null;
  const unit = unitAfter(elements, next.end);
  return {
    scale: scaleOf(elements, at, next.end),
    currency: unit?.kind === "money" ? unit.unit : valueOf(elements[end + 1], "currency"),
  };
}

const plainMoney = (first: number, end: number): Omit<Written, "value" | "lastUnit" | "unit" | "isBare"> => ({
  kind: "money",
  first,
  end,
  number: first,
  valueTo: null,
  qualifier: "",
  sign: "",
  isUnsure: false,
  role: null,
  isPart: false,
  isBound: false,
  isGrowth: false,
});

/** "exportaciones: 531.100" in a bracket behind an amount: in its currency, without a scale. */
function isStatedBare(elements: readonly Element[], start: number, end: number): boolean {
  const isGrouped = end === start + 1 && /\d[.,\s\u00a0\u202f]\d{3}$/.test(elements[start]?.token.text ?? "");
  const isLedIn = /^[:–—-]$/.test(elements[start - 1]?.token.text ?? "");
  return isGrouped && isLedIn && ["exports", "imports", "turnover"].some((tag) => has(elements[start - 2], tag));
}

/** "se multiplicó por nueve": a number of times behind its verb. */
function multiplied(elements: readonly Element[], i: number, decimal: "." | ","): Written | null {
  const numeral = has(elements[i], "multiplied") ? readNumeral(elements, i + 1, decimal) : null;
  if (!numeral || numeral.hasScale || numeral.value > 1000) return null;
  return {
    kind: "times",
    first: i + 1,
    end: numeral.end,
    number: i + 1,
    value: numeral.value,
    valueTo: null,
    lastUnit: numeral.lastUnit,
    unit: "times",
    qualifier: "",
    sign: "",
    isUnsure: false,
    isBare: false,
    role: null,
    isPart: false,
    isBound: false,
    isGrowth: true,
  };
}

/** A word that is a figure by itself: doubled, a third. */
function wordFigure(elements: readonly Element[], i: number): Written | null {
  const element = elements[i] as Element;
  const times = valueOf(element, "timesWord");
  const fraction = valueOf(element, "fraction");
  if (times === null && fraction === null) return null;
  const { sign, first, isBound } = qualifierBefore(elements, i, times === null ? "percent" : "times");
  const behind = qualifierBehind(elements, i + 1);
  return {
    kind: times === null ? "percent" : "times",
    first,
    end: behind.sign ? behind.end : i + 1,
    number: i,
    value: Number(times ?? fraction),
    valueTo: null,
    lastUnit: times === null ? 4 : 0.4,
    unit: times === null ? "%" : "times",
    qualifier: sign || behind.sign,
    sign: "",
    isUnsure: false,
    isBare: false,
    role: null,
    isPart: false,
    isBound,
    isGrowth: times !== null,
  };
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
  const second = before === null && after === null && !hasScale ? sharedScale(elements, end, decimal) : null;
  if (second) {
    [value, lastUnit, hasScale] = [clean(value * second.scale), clean(lastUnit * second.scale), true];
    return { ...plainMoney(i, end), value, lastUnit, unit: second.currency ?? "USD", isBare: second.currency === null };
  }
  const isStated = before === null && after === null && !hasScale && isStatedBare(elements, start, end);
  if (before === null && after === null && !isStated && (!hasScale || isCounting(elements, end))) return null;
  if (before !== null && after?.kind === "percent") return null;
  const isMoney = before !== null || after === null || after.kind === "money";
  const unit = after && (before === null || after.kind === "money") ? after : null;
  if (isMoney && !hasScale && before === null && numeral.isWords) return null;
  end = unit?.end ?? end;
  // A currency said twice: "$5 million USD", "US$ 5 million dollars".
  while (isMoney && valueOf(elements[end], "currency") !== null && before !== null) end++;
  const closed = endingAfter(elements, end);
  const ending = closed > end ? (elements[closed - 1]?.token.folded ?? "") : (elements[end - 1]?.ending ?? "");
  const role = vocabulary.caseOf(ending);
  // "8,6 пайызға артық": by so much more, and not more than that.
  const isBy = role === "to" && unit?.kind === "percent";
  // "0,1 мыңнан аз": less than, where the number itself stands in the ablative.
  const isThan = role === "from" && (has(elements[closed], "less") || has(elements[closed], "more"));
  const behind: ReturnType<typeof qualifierBehind> = isBy
    ? { sign: "", end }
    : isThan
      ? { sign: has(elements[closed], "less") ? "<" : ">", end: closed + 1, isBound: true }
      : qualifierBehind(elements, closed);
  const sign = signBefore(elements, i);
  const kind = isMoney ? "money" : (unit as { kind: FigureKind }).kind;
  const { sign: mark, first, isBound } = qualifierBefore(elements, sign ? i - 1 : i, kind);
  return {
    kind,
    first: mark ? first : sign ? i - 1 : i,
    end: behind.sign ? behind.end : end,
    number: sign ? i - 1 : i,
    value,
    valueTo,
    lastUnit,
    unit: unit?.unit ?? before ?? "USD",
    qualifier: mark || behind.sign,
    sign,
    isUnsure: numeral.isUnsure,
    isBare: isMoney && before === null && unit === null,
    role: behind.sign ? null : role,
    isBound: isBound || (behind.isBound ?? false),
    isPart:
      unit?.kind === "percent" &&
      ((vocabulary.partEnding?.test(ending) ?? false) || has(elements[behind.end - 1], "partAfter")),
    isGrowth: false,
  };
}

function scaleOf(elements: readonly Element[], from: number, to: number): number {
  let scale = 1;
  for (let i = from; i < to; i++) scale *= Number(valueOf(elements[i], "scale") ?? "1");
  return scale;
}
