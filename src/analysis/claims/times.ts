import { type Element, has, valueOf } from "./elements";

/** A year as it is said: its number, or its place beside the date of the text or the period that is spoken of. */
export type YearSaid = number | "this" | "last" | "same" | null;

export type TimeSaid =
  | { readonly kind: "year"; readonly year: YearSaid }
  | { readonly kind: "months"; readonly first: number; readonly last: number; readonly year: YearSaid }
  | { readonly kind: "span"; readonly from: number; readonly to: number }
  | { readonly kind: "since"; readonly year: number }
  | { readonly kind: "over"; readonly years: number }
  | { readonly kind: "toDate" }
  /** The same part of another year, and simply a year earlier. */
  | { readonly kind: "same"; readonly year: YearSaid }
  | { readonly kind: "yearBefore" }
  | { readonly kind: "yearsBefore"; readonly years: number }
  | { readonly kind: "monthBefore" }
  | { readonly kind: "deadline"; readonly year: number }
  | { readonly kind: "inYears"; readonly years: number }
  /** A year that no calendar here has: 2022-23, the Iranian year. */
  | { readonly kind: "fiscal" };

export interface TimeMark {
  readonly said: TimeSaid;
  /** Elements, the end excluded. */
  readonly first: number;
  readonly end: number;
}

const dash = /^[-‐‑–—]$/;

/** Whether an amount ends at an element, whose currency then follows. */
const isAmountBefore = (elements: readonly Element[], i: number): boolean =>
  elements[i]?.token.kind === "number" || valueOf(elements[i], "scale") !== null;

/** The year that a number is, where nothing behind it says that it is an amount. */
const yearAtIndex = (elements: readonly Element[], i: number): number | null => {
  const text = elements[i]?.token.text ?? "";
  if (!/^(19[5-9]|20[0-9])\d$/.test(text)) return null;
  const next = elements[i + 1];
  const isCurrency = has(next, "currency") && elements[i + 2]?.token.kind !== "number";
  const isAmount =
    isCurrency ||
    ["scale", "unit", "percent"].some((tag) => has(next, tag)) ||
    (valueOf(elements[i - 1], "currency") !== null && !isAmountBefore(elements, i - 2) && !has(next, "year"));
  return isAmount ? null : Number(text);
};

/** A small number in digits or words. */
function smallAt(elements: readonly Element[], i: number): { value: number; end: number } | null {
  const element = elements[i];
  if (!element) return null;
  if (/^\d{1,2}$/.test(element.token.text)) {
    // "8-ми", "9-ти"
    const isEnded = dash.test(elements[i + 1]?.token.text ?? "") && elements[i + 1]?.token.isGlued;
    const isEnding = isEnded && elements[i + 2]?.token.kind === "word" && elements[i + 2]?.token.isGlued;
    return {
      value: Number(element.token.text),
      end: isEnding && elements[i + 2]?.meanings.length === 0 ? i + 3 : i + 1,
    };
  }
  const word = Number(valueOf(element, "number") ?? valueOf(element, "ordinal") ?? "NaN");
  // "он бір", eleven in two words.
  const more = word === 10 ? Number(valueOf(elements[i + 1], "number") ?? "NaN") : 0;
  if (more === 1 || more === 2) return { value: 10 + more, end: i + 2 };
  return word >= 1 && word <= 12 ? { value: word, end: i + 1 } : null;
}

const isFiller = (element: Element | undefined): boolean =>
  has(element, "of") || has(element, "in") || element?.token.text === ",";

/** A year behind or before a part of one. */
function yearAt(elements: readonly Element[], start: number): { year: YearSaid; end: number } | null {
  let i = start;
  for (let passed = 0; passed < 3 && isFiller(elements[i]); passed++) i++;
  const element = elements[i];
  const year = yearAtIndex(elements, i);
  if (year !== null) {
    if (dash.test(elements[i + 1]?.token.text ?? "") && yearAtIndex(elements, i + 2) !== null) return null;
    let end = i + 1;
    if (has(elements[end], "year")) end++;
    return { year, end };
  }
  if (element?.token.text === ",") return null;
  if (has(element, "sameYear")) return { year: "same", end: i + 1 };
  if (has(element, "thisYear")) return { year: "this", end: i + 1 };
  if (has(element, "lastYear")) return { year: "last", end: i + 1 };
  return null;
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Months of a year: a run of named ones, so many of them, a half, a quarter. */
function partAt(elements: readonly Element[], start: number): Part | null {
  let i = start;
  const element = elements[i];
  const month = Number(valueOf(element, "month") ?? "NaN");
  if (month > 0) {
    let j = i + 1;
    // A year may stand between: "January 2023 to August 2023".
    if (yearAtIndex(elements, j) !== null && has(elements[j + 1], "through")) j++;
    if (dash.test(elements[j]?.token.text ?? "") || has(elements[j], "through")) j++;
    else return { first: month, last: month, end: i + 1 };
    if (has(elements[j], "in")) j++;
    const to = Number(valueOf(elements[j], "month") ?? "NaN");
    return to >= month ? { first: month, last: to, end: j + 1 } : { first: month, last: month, end: i + 1 };
  }
  // H1, Q3, 7M, 1H
  const code = /^([hq])$/.exec(element?.token.folded ?? "")?.[1];
  const digit = Number(elements[i + 1]?.token.text ?? "NaN");
  if (code && elements[i + 1]?.token.isGlued && digit >= 1 && digit <= (code === "h" ? 2 : 4)) {
    const months = code === "h" ? 6 : 3;
    return { first: (digit - 1) * months + 1, last: digit * months, end: i + 2 };
  }
  const isCount = has(element, "first");
  if (isCount) i++;
  const roman = romans[elements[i]?.token.folded ?? ""];
  const small = roman === undefined ? smallAt(elements, i) : { value: roman, end: i + 1 };
  const ordinal = small?.value ?? (isCount ? 1 : 0);
  let at = small?.end ?? i;
  // "nos nove primeiros meses", "los diez primeros meses"
  if (small && has(elements[at], "first")) at++;
  // "first half", "first two quarters"
  if (has(elements[at], "half") && (ordinal === 1 || ordinal === 2) && (isCount || isNth(elements, i)))
    return { first: ordinal === 2 ? 7 : 1, last: ordinal === 2 ? 12 : 6, end: at + 1 };
  if (
    has(elements[at], "quarter") &&
    ordinal >= 1 &&
    ordinal <= 4 &&
    (isCount || isNth(elements, i) || roman !== undefined)
  ) {
    const number = Number(valueOf(elements[at], "quarter") || "0");
    return number > 0 ? null : { first: ordinal * 3 - 2, last: ordinal * 3, end: at + 1 };
  }
  // "primeiro bimestre", "el primer cuatrimestre"
  const length = Number(valueOf(elements[at], "length") ?? "0");
  // "за полгода"
  if (length === 6 && !small && !isCount && !has(elements[at + 1], "ago")) return { first: 1, last: 6, end: at + 1 };
  if (length > 0 && ordinal >= 1 && ordinal * length <= 12)
    return { first: (ordinal - 1) * length + 1, last: ordinal * length, end: at + 1 };
  const glued = elements[i + 1];
  if (small && glued?.token.folded === "m" && glued.token.isGlued) return { first: 1, last: small.value, end: i + 2 };
  if (small && has(elements[at], "months") && small.value >= 2 && small.value <= 12)
    return { first: 1, last: small.value, end: at + 1 };
  return null;
}

/** An ordinal, not a mere number: "first", "1st", "II". */
const isNth = (elements: readonly Element[], i: number): boolean =>
  valueOf(elements[i], "ordinal") !== null || /^\d$/.test(elements[i]?.token.text ?? "");

/** What is said of time from an element on, or null. */
export function readTime(elements: readonly Element[], i: number): TimeMark | null {
  const element = elements[i];
  if (!element) return null;
  const mark = (said: TimeSaid, end: number): TimeMark => ({ said, first: i, end });
  if (has(element, "samePeriodLast")) return mark({ kind: "same", year: "last" }, i + 1);
  if (has(element, "samePeriod")) {
    const year = yearAt(elements, i + 1);
    return mark({ kind: "same", year: year?.year ?? null }, year?.end ?? i + 1);
  }
  if (has(element, "monthBefore")) return mark({ kind: "monthBefore" }, i + 1);
  if (has(element, "yearBefore")) return mark({ kind: "yearBefore" }, i + 1);
  if (has(element, "fiscal")) return mark({ kind: "fiscal" }, i + 1);
  if (has(element, "toDate")) return mark({ kind: "toDate" }, i + 1);
  if (has(element, "pastYears")) {
    // "over the past 15 years", "за последние 16 лет"
    const small = smallAt(elements, i + 1);
    if (small && small.value > 1 && (has(elements[small.end], "year") || has(elements[small.end], "perYear")))
      return mark({ kind: "over", years: small.value }, small.end + 1);
    const months = small && has(elements[small.end], "months") ? small : null;
    if (months) return monthsOf(elements, i, { first: 1, last: months.value, end: months.end + 1 });
    const span = Number(valueOf(elements[i + 1], "span") ?? "0");
    if (span > 0) return mark({ kind: "over", years: span }, i + 2);
  }
  const years = smallAt(elements, i);
  if (years && years.value > 1 && has(elements[years.end], "year") && has(elements[years.end + 1], "ago"))
    return mark({ kind: "yearsBefore", years: years.value }, years.end + 2);
  // "a decade ago"
  const span = Number(valueOf(element, "span") ?? "0");
  if (span > 0 && has(elements[i + 1], "ago")) return mark({ kind: "yearsBefore", years: span }, i + 2);
  if (has(element, "inYears")) {
    const small = smallAt(elements, i + 1);
    if (small && has(elements[small.end], "year")) return mark({ kind: "inYears", years: small.value }, small.end + 1);
  }
  if (has(element, "since")) {
    const at = has(elements[i + 1], "in") ? i + 2 : i + 1;
    const year = yearAtIndex(elements, at);
    if (year !== null) {
      // "from 1992 to 2023", "с 2005 по 2023 год"
      let j = at + 1;
      if (has(elements[j], "year")) j++;
      const isTo = has(elements[j], "through") || has(elements[j], "to") || dash.test(elements[j]?.token.text ?? "");
      const to = isTo ? endAt(elements, j + 1) : null;
      if (to !== null && to.year > year) return mark({ kind: "span", from: year, to: to.year }, to.end);
      if (has(element, "sinceYear"))
        return mark({ kind: "since", year }, at + 1 + (has(elements[at + 1], "year") ? 1 : 0));
    }
  }
  if (has(element, "between") && yearAtIndex(elements, i + 1) !== null) {
    const [from, to] = [yearAtIndex(elements, i + 1), yearAtIndex(elements, i + 3)];
    if (from !== null && to !== null && to > from) return mark({ kind: "span", from, to }, i + 4);
  }
  if (has(element, "deadline")) {
    const at = has(elements[i + 1], "in") || has(elements[i + 1], "year") ? i + 2 : i + 1;
    const year = yearAtIndex(elements, at);
    if (year !== null) return mark({ kind: "deadline", year }, at + 1 + (has(elements[at + 1], "year") ? 1 : 0));
  }
  if (has(element, "asOf")) {
    const dated = asOf(elements, i + 1);
    if (dated) return mark(dated.said, dated.end);
  }
  // A year first, its part behind it: "2023 жылдың қаңтар-тамыз айларында", "2022年", "за 2023 год".
  const year = yearAtIndex(elements, i);
  if (year !== null) {
    const second = dash.test(elements[i + 1]?.token.text ?? "") ? elements[i + 2] : undefined;
    const to = second ? yearAtIndex(elements, i + 2) : null;
    if (to !== null && to > year) {
      const end = i + 3 + (has(elements[i + 3], "year") ? 1 : 0);
      return mark({ kind: "span", from: year, to }, end);
    }
    if (second && /^\d\d$/.test(second.token.text) && second.token.isGlued) return mark({ kind: "fiscal" }, i + 3);
    const behind = i + 1 + (has(elements[i + 1], "year") ? 1 : 0);
    // "2005 жылдан 2022 жылға дейін", "2005 жылдан бастап"
    const till = endAt(elements, has(elements[behind], "sinceAfter") ? behind + 1 : behind);
    if (till !== null && till.year > year && has(elements[till.end], "to"))
      return mark({ kind: "span", from: year, to: till.year }, till.end + 1);
    if (has(elements[behind], "sinceAfter")) return mark({ kind: "since", year }, behind + 1);
    if (has(elements[behind], "deadline")) return mark({ kind: "deadline", year }, behind + 1);
    return followedByPart(elements, i, behind, year) ?? mark({ kind: "year", year }, behind);
  }
  for (const [tag, said] of [
    ["sameYear", "same"],
    ["thisYear", "this"],
    ["lastYear", "last"],
  ] as const)
    if (has(element, tag)) return followedByPart(elements, i, i + 1, said) ?? mark({ kind: "year", year: said }, i + 1);
  // "in the first year of the war" is a year that nobody can tell.
  if (has(element, "first") && has(elements[i + 1], "year") && has(elements[i + 2], "of"))
    return mark({ kind: "fiscal" }, i + 2);
  if (crossesYears(elements, i)) return mark({ kind: "fiscal" }, i + 3);
  const until = untilMonth(elements, i);
  if (until) return monthsOf(elements, i, until);
  const part = partAt(elements, i);
  if (part) {
    // A day of a month is a date: "1 September".
    const before = elements[i - 1];
    const isDay =
      part.first === part.last &&
      (/^\d{1,2}$/.test(before?.token.text ?? "") || /^\d{1,2}$/.test(elements[part.end]?.token.text ?? ""));
    if (isDay) return null;
    return monthsOf(elements, i, { ...part, end: has(elements[part.end], "months") ? part.end + 1 : part.end });
  }
  return null;
}

/** Where a span of years ends, which may be within one: "to 2023", "to the first half of 2023". */
function endAt(elements: readonly Element[], start: number): { year: number; end: number } | null {
  const year = yearAtIndex(elements, start);
  if (year !== null) {
    const end = start + 1 + (has(elements[start + 1], "year") ? 1 : 0);
    // "2023 жылдың бірінші жартыжылдығына дейін"
    return { year, end: partAt(elements, end)?.end ?? end };
  }
  const part = partAt(elements, has(elements[start], "in") ? start + 1 : start);
  const behind = part && yearAt(elements, part.end);
  return behind && typeof behind.year === "number" ? { year: behind.year, end: behind.end } : null;
}

/** "July–April": months of two years, of which no calendar here tells. */
function crossesYears(elements: readonly Element[], i: number): boolean {
  const [from, to] = [i, i + 2].map((at) => Number(valueOf(elements[at], "month") ?? "NaN"));
  const isRun = dash.test(elements[i + 1]?.token.text ?? "") || has(elements[i + 1], "through");
  return (
    from !== undefined && to !== undefined && isRun && to < from && !/^\d{1,2}$/.test(elements[i + 3]?.token.text ?? "")
  );
}

/** "hasta julio", "шілдеге дейін": the months up to the one that is named. */
function untilMonth(elements: readonly Element[], i: number): Part | null {
  const month = (at: number) => Number(valueOf(elements[at], "month") ?? "NaN");
  const isUntil = has(elements[i], "through") && (has(elements[i], "to") || has(elements[i], "deadline"));
  const isDated = (at: number) => /^\d{1,2}$/.test(elements[at]?.token.text ?? "");
  if (isUntil && month(i + 1) > 1 && !isDated(i + 2)) return { first: 1, last: month(i + 1), end: i + 2 };
  const isBehind = month(i) > 1 && has(elements[i + 1], "to") && has(elements[i + 1], "deadline") && !isDated(i - 1);
  return isBehind ? { first: 1, last: month(i), end: i + 2 } : null;
}

function followedByPart(elements: readonly Element[], i: number, at: number, year: YearSaid): TimeMark | null {
  if (has(elements[at], "samePeriod")) return { said: { kind: "same", year }, first: i, end: at + 1 };
  const part = untilMonth(elements, at) ?? partAt(elements, at);
  if (!part) return null;
  const isMonthAlone = part.first === part.last && /^\d/.test(elements[part.end]?.token.text ?? "");
  if (isMonthAlone) return null;
  const end = has(elements[part.end], "months") ? part.end + 1 : part.end;
  return { said: { kind: "months", first: part.first, last: part.last, year }, first: i, end };
}

/** Months with the year that stands behind them, if one does. */
function monthsOf(elements: readonly Element[], i: number, { first, last, end }: Part): TimeMark {
  const year = yearAt(elements, end);
  return { said: { kind: "months", first, last, year: year?.year ?? null }, first: i, end: year?.end ?? end };
}

/** "As of September 1, 2020", "на 1 сентября 2020 года": the months before that day. */
function asOf(elements: readonly Element[], start: number): { said: TimeSaid; end: number } | null {
  let day: number | null = null;
  let month: number | null = null;
  let i = start;
  for (; i < start + 3; i++) {
    const element = elements[i];
    const named = Number(valueOf(element, "month") ?? "NaN");
    if (named > 0 && month === null) month = named;
    else if (/^\d{1,2}$/.test(element?.token.text ?? "") && day === null) day = Number(element?.token.text);
    else if (!has(element, "of")) break;
  }
  if (day === null || month === null) return null;
  const year = yearAt(elements, i);
  const last = day <= 5 ? month - 1 : month;
  if (last === 0)
    return typeof year?.year === "number" ? { said: { kind: "year", year: year.year - 1 }, end: year.end } : null;
  return { said: { kind: "months", first: 1, last, year: year?.year ?? null }, end: year?.end ?? i };
}
