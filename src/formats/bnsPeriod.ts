import { halfOf, partOf, type Period, quarterOf, yearly } from "../core/period";

const months = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма[йя](?![а-я])",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];
const cumulated = new RegExp(`январ[ьяе]\\s*[-‐‑–—]\\s*(?:${months.map((stem) => `(${stem}[а-я]*)`).join("|")})`, "g");
const january = /январ[ьяе](?![а-я])/g;
const anyPart = new RegExp(`(?<![а-я])(?:${months.join("|")})|квартал|полугод|месяц`);

export interface SheetPeriod {
  readonly period: Period;
  /** Titled by its months, as the first count of a year is; a final count is titled by the year. */
  readonly byMonths: boolean;
}

/** January to a month, under the name that such months have. */
const toMonth = (year: number, month: number): Period =>
  month === 3 ? quarterOf(year, 1) : month === 6 ? halfOf(year, 1) : partOf(year, 1, month);

/** The month up to which a title counts from January; null where it names none, undefined where it speaks of other parts of a year. */
function monthIn(title: string): number | null | undefined {
  const found = new Set<number>();
  for (const [, ...stems] of title.matchAll(cumulated)) found.add(stems.findIndex((stem) => stem !== undefined) + 1);
  const rest = title.replace(cumulated, "");
  if (january.test(rest)) found.add(1);
  january.lastIndex = 0;
  if (anyPart.test(rest.replace(january, "")) || found.size > 1) return undefined;
  return [...found][0] ?? null;
}

/** The year, or the months from January, that a sheet speaks of by its title and its name; else a sentence that says why there are none. */
export function sheetPeriod(sheetName: string, title: string): SheetPeriod | string {
  // A day, as that of publication, is not of what the figures speak.
  const lower = title.toLowerCase().replace(/\d{2}\.\d{2}\.\d{4}/g, "");
  const named = /^(?:(\d{1,2})_)?((?:19|20)\d{2})$/.exec(sheetName.trim());
  const month = monthIn(lower);
  if (month === undefined) return `speaks of a part of a year that does not run from January to a month: “${title}”`;
  const years = [...lower.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => year);
  if (month !== null && new Set(years).size > 1) return `names several years: “${title}”`;
  const year = years[0] ?? named?.[2];
  if (year === undefined) return "names no year";
  const namedMonth = named?.[1] === undefined ? null : Number(named[1]);
  if ((named && named[2] !== year) || (namedMonth !== null && namedMonth !== (month ?? 12)))
    return `is named ${sheetName} but titled ${title === "" ? year : `“${title}”`}`;
  return month === null || month === 12
    ? { period: yearly(Number(year)), byMonths: month !== null }
    : { period: toMonth(Number(year), month), byMonths: true };
}
