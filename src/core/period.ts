import { getOrMake } from "./memo";
import { failed, ok, quoted, type Result } from "./result";

/** `part`: consecutive months of a year that are none of the others, such as January to August. */
export type PeriodKind = "year" | "half" | "quarter" | "month" | "part";

/** Months of one year that a figure speaks of. Each is one object: two that are equal are the same. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Its first and its last month, from 1. */
  readonly first: number;
  readonly last: number;
}

/** Years over which a figure was cumulated. An open span names its start alone; `asOf` then tells when it was said. */
export type Span =
  | { readonly kind: "span"; readonly from: number; readonly to: number }
  | { readonly kind: "open"; readonly from: number };

export const isPeriod = (time: Period | Span): time is Period => "year" in time;

/** Periods that are like each other, from one to another. */
export interface Periods {
  readonly from: Period;
  readonly to: Period;
}

const two = (n: number) => String(n).padStart(2, "0");
const perYear: Readonly<Record<PeriodKind, number>> = { year: 1, half: 2, quarter: 4, month: 12, part: 1 };
const kinds = Object.keys(perYear) as PeriodKind[];

/** What a year is divided into without a remainder, the largest first. */
export type PieceKind = Exclude<PeriodKind, "year" | "part">;
export const pieceKinds = kinds.filter((kind): kind is PieceKind => perYear[kind] > 1);

const known = new Map<number, Period>();

function only(kind: PeriodKind, year: number, first: number, last: number): Period {
  // Each number below 16 has four bits of its own.
  const key = ((year * 16 + first) * 16 + last) * 16 + kinds.indexOf(kind);
  return getOrMake(known, key, () => ({ kind, year, first, last }));
}

export const yearly = (year: number): Period => only("year", year, 1, 12);
export const halfOf = (year: number, half: number): Period => only("half", year, 6 * half - 5, 6 * half);
export const quarterOf = (year: number, quarter: number): Period => only("quarter", year, 3 * quarter - 2, 3 * quarter);
export const monthOf = (year: number, month: number): Period => only("month", year, month, month);
/** From one month to another of a year: a month where they are one, the year where they are all. */
export const partOf = (year: number, first: number, last: number): Period =>
  first === last ? monthOf(year, first) : first === 1 && last === 12 ? yearly(year) : only("part", year, first, last);

/** How many periods of a kind a year has; of parts that are like each other one. */
export const countIn = (kind: PeriodKind): number => perYear[kind];

/** Of a half, a quarter or a month its number in the year, from 1. */
export const numberOf = ({ kind, first }: Period): number => ((first - 1) * perYear[kind]) / 12 + 1;

/** Consecutive integers for consecutive periods of a kind; those of parts are their years. */
export const ordinal = (period: Period): number =>
  period.kind === "part" ? period.year : period.year * perYear[period.kind] + numberOf(period) - 1;

/** The period like another one that has an ordinal. */
export function atOrdinal({ kind, first, last }: Period, n: number): Period {
  const year = Math.floor(n / perYear[kind]);
  if (kind === "year" || kind === "part") return only(kind, year, first, last);
  const months = 12 / perYear[kind];
  const start = (n - year * perYear[kind]) * months;
  return only(kind, year, start + 1, start + months);
}

/** So many periods later: of months months, of parts of years the same part. */
export const later = (period: Period, by: number): Period => atOrdinal(period, ordinal(period) + by);

/** The same part of another year. */
export const inYear = ({ kind, first, last }: Period, year: number): Period => only(kind, year, first, last);

/** The same part of the year before, which a change is on. */
export const previous = (period: Period): Period => inYear(period, period.year - 1);

/** Whether two periods can stand on one line: two months, or January to August of two years. */
export const isLike = (a: Period, b: Period): boolean =>
  a.kind === b.kind && (a.kind !== "part" || (a.first === b.first && a.last === b.last));

/** Below zero where the first period ends before the other one, above zero where it ends later. */
export const order = (a: Period, b: Period): number => a.year - b.year || a.last - b.last || b.first - a.first;

/** Periods from the first to the last, both included; none where they are not like each other. */
export const range = ({ from, to }: Periods): Period[] =>
  isLike(from, to)
    ? Array.from({ length: Math.max(0, ordinal(to) - ordinal(from) + 1) }, (_, i) => later(from, i))
    : [];

/** Whether one period lies in another, such as a month in its quarter. */
export const within = (inner: Period, outer: Period): boolean =>
  inner.year === outer.year && inner.first >= outer.first && inner.last <= outer.last;

/** The periods of a kind that make up another one without a remainder; null where there are none. */
export function piecesOf({ kind, year, first, last }: Period, of: PeriodKind): Period[] | null {
  const months = 12 / perYear[of];
  if (of === "part" || (first - 1) % months !== 0 || last % months !== 0)
    return kind === of ? [only(kind, year, first, last)] : null;
  return Array.from({ length: (last - first + 1) / months }, (_, i) =>
    only(of, year, first + i * months, first + (i + 1) * months - 1),
  );
}

/** The nearest periods within others that are like them. */
export function clamped({ from, to }: Periods, all: Periods): Periods {
  const nearest = (period: Period) =>
    order(period, all.from) < 0 ? all.from : order(period, all.to) > 0 ? all.to : period;
  return { from: nearest(from), to: nearest(to) };
}

const letters: Readonly<Partial<Record<PeriodKind, string>>> = { half: "H", quarter: "Q" };

/** The period as `parsePeriod` reads it. */
export function formatPeriod(period: Period | Span): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "half":
    case "quarter":
      return `${period.year}-${letters[period.kind]}${numberOf(period)}`;
    case "month":
      return `${period.year}-${two(period.first)}`;
    case "part":
      return `${period.year}-${two(period.first)}/${period.year}-${two(period.last)}`;
    case "span":
      return `${period.from}/${period.to}`;
    case "open":
      return `${period.from}/..`;
  }
}

const isYear = (year: number) => year >= 1900 && year <= 2100;
const isMonth = (month: number) => month >= 1 && month <= 12;

function readOne(text: string): Period | null {
  const [, written, letter, number, month] = /^(\d{4})(?:-(?:([HQ])(\d)|(\d\d)))?$/.exec(text) ?? [];
  const year = Number(written);
  if (!isYear(year)) return null;
  if (month !== undefined) return isMonth(Number(month)) ? monthOf(year, Number(month)) : null;
  if (letter === undefined) return yearly(year);
  const n = Number(number);
  if (n < 1 || n > (letter === "H" ? 2 : 4)) return null;
  return letter === "H" ? halfOf(year, n) : quarterOf(year, n);
}

function readPart(text: string): Period | null {
  const [from, to, ...rest] = text.split("/").map(readOne);
  if (from?.kind !== "month" || to?.kind !== "month" || rest.length > 0) return null;
  return from.year === to.year && from.first <= to.first ? partOf(from.year, from.first, to.first) : null;
}

const forms = "2023, 2023-H1, 2023-Q1, 2023-04, 2023-01/2023-08";

/** Reads `2023`, `2023-H1`, `2023-Q1`, `2023-04` and `2023-01/2023-08`. */
export function parsePeriod(text: string): Result<Period> {
  const period = readOne(text) ?? readPart(text);
  return period ? ok(period) : failed(`${quoted(text)} is not a period. Write ${forms}`);
}

/** Reads a period, and as well `2005/2023` and `2005/..`. */
export function parseStatedPeriod(text: string): Result<Period | Span> {
  const period = parsePeriod(text);
  if (period.ok) return period;
  const [, from, to] = /^(\d{4})\/(\d{4}|\.\.)$/.exec(text) ?? [];
  if (to === ".." && isYear(Number(from))) return ok({ kind: "open", from: Number(from) });
  return isYear(Number(from)) && isYear(Number(to)) && Number(from) < Number(to)
    ? ok({ kind: "span", from: Number(from), to: Number(to) })
    : failed(`${quoted(text)} is not a period. Write ${forms}, 2005/2023 or 2005/..`);
}

/** Periods as `parsePeriods` reads them: one, `2018-2023`, or `2022-01..2024-08`. */
export function formatPeriods({ from, to }: Periods): string {
  if (from === to) return formatPeriod(from);
  return `${formatPeriod(from)}${from.kind === "year" ? "-" : ".."}${formatPeriod(to)}`;
}

/** Reads one period, or the first and the last of some that are like each other; null for anything else. */
export function parsePeriods(text: string): Periods | null {
  const years = /^(\d{4})[-/](\d{4})$/.exec(text);
  const ends = years ? years.slice(1) : text.split("..");
  const [from, to = from, ...rest] = ends.map((end) => readOne(end) ?? readPart(end));
  return from && to && rest.length === 0 && isLike(from, to) && order(from, to) <= 0 ? { from, to } : null;
}

/** Whether the last year, quarter or month of a period had not begun by `today`, an ISO date. */
export function isAhead(period: Period | Span, today: string): boolean {
  const [year, month] = isPeriod(period)
    ? [period.year, period.kind === "part" ? period.last : period.first]
    : [period.kind === "span" ? period.to : period.from, 1];
  return `${year}-${two(month)}-01` > today;
}
