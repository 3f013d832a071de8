import { failed, ok, quoted, type Result } from "./result";

/** The time a figure speaks of. An open span names its start alone; `asOf` then tells when it was said. */
export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "months"; readonly year: number; readonly from: number; readonly to: number }
  | { readonly kind: "span"; readonly from: number; readonly to: number }
  | { readonly kind: "open"; readonly from: number };

const forms = "2023, 2023-Q1, 2023-04, 2023-01/2023-08, 2005/2023 or 2005/..";
const isYear = (year: number) => year >= 1900 && year <= 2100;
const isMonth = (month: number) => month >= 1 && month <= 12;

/** Reads `2023`, `2023-Q1`, `2023-04`, `2023-01/2023-08`, `2005/2023` and `2005/..`. */
export function parsePeriod(text: string): Result<Period> {
  const refused = failed(`${quoted(text)} is not a period. Write ${forms}`);
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?(?:\/(?:(\d{4})(?:-(\d{2}))?|(\.\.)))?$/.exec(text);
  if (!match) return refused;
  const [, first, quarter, month, last, lastMonth, open] = match;
  const year = Number(first);
  if (!isYear(year)) return refused;
  if (quarter !== undefined) return last || open ? refused : ok({ kind: "quarter", year, quarter: Number(quarter) });
  if (month !== undefined) {
    const from = Number(month);
    const to = lastMonth === undefined ? from : Number(lastMonth);
    const whole = last === undefined || (Number(last) === year && lastMonth !== undefined);
    return whole && !open && isMonth(from) && isMonth(to) && from <= to
      ? ok({ kind: "months", year, from, to })
      : refused;
  }
  if (lastMonth !== undefined) return refused;
  if (open) return ok({ kind: "open", from: year });
  if (last === undefined) return ok({ kind: "year", year });
  const to = Number(last);
  return isYear(to) && to > year ? ok({ kind: "span", from: year, to }) : refused;
}

const two = (n: number) => String(n).padStart(2, "0");

/** The period as `parsePeriod` reads it. */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "quarter":
      return `${period.year}-Q${period.quarter}`;
    case "months":
      return period.from === period.to
        ? `${period.year}-${two(period.from)}`
        : `${period.year}-${two(period.from)}/${period.year}-${two(period.to)}`;
    case "span":
      return `${period.from}/${period.to}`;
    case "open":
      return `${period.from}/..`;
  }
}

export const isYearly = (period: Period, year: number): boolean => period.kind === "year" && period.year === year;

/** Whether the last year, quarter or month of a period had not begun by `today`, an ISO date. */
export function isAhead(period: Period, today: string): boolean {
  const month = period.kind === "quarter" ? period.quarter * 3 - 2 : period.kind === "months" ? period.to : 1;
  const year = "year" in period ? period.year : period.kind === "span" ? period.to : period.from;
  return `${year}-${two(month)}-01` > today;
}

export const lastYear = (period: Period): number | null =>
  period.kind === "open" ? null : "year" in period ? period.year : period.to;
