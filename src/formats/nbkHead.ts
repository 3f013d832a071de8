import { halfOf, partOf, type Period, quarterOf, yearly } from "../core/period";
import { normalise } from "./bnsNames";
import { DateCell, type Line } from "./sheetLine";

const text = (cell: Line[number] | undefined): string =>
  typeof cell === "string" || typeof cell === "number" ? normalise(String(cell)) : "";

const yearIn = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
const numbers: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** «I квартал», «1 кв.», «Q1», «IV»; the letters of a Roman number may be Cyrillic. */
const quarter = /^(?:q ?([1-4])|(iv|i{1,3})(?: ?кв(?:артал)?)?|([1-4])(?:-?й)? ?кв(?:артал)?)$/;
const months = /^(\d{1,2}) ?мес(?:\.|яц(?:а|ев))?$/;
/** Of a whole year, once the word for it is taken off. */
const whole = /^(?:|за|всего|итого|всего за|итого за)$/;

/** What of a year a heading names beside it; null where it is nothing known. */
function partNamed(rest: string, year: number): Period | null {
  const plain = rest
    .replace(/(?<![а-я])(?:год[а-я]*|г\.?)(?![а-я])/g, "")
    .replace(/[*,.:\s]+$/, "")
    .replace(/^[-,.:\s]+/, "")
    .replace(/\s+/g, " ")
    .replaceAll("і", "i");
  if (whole.test(plain)) return yearly(year);
  const [, english, roman = "", arabic] = quarter.exec(plain) ?? [];
  const number =
    numbers[roman] ?? (english === undefined && arabic === undefined ? undefined : Number(english ?? arabic));
  if (number !== undefined) return quarterOf(year, number);
  if (/^(?:i|1) полугодие$/.test(plain)) return halfOf(year, 1);
  const last = Number(months.exec(plain)?.[1]);
  if (last === 3) return quarterOf(year, 1);
  if (last === 6) return halfOf(year, 1);
  if (last === 12) return yearly(year);
  return last > 1 && last < 12 ? partOf(year, 1, last) : null;
}

const yearsOf = (heading: string): number[] => [...heading.matchAll(yearIn)].map(([, year]) => Number(year));

/** The period that a heading names with its year: «2023», «2023 год», «I кв. 2024 г.»; null where it names none, or several. */
function periodOf(heading: string): Period | null {
  const [year, ...more] = yearsOf(heading);
  return year === undefined || more.length > 0 ? null : partNamed(heading.replace(yearIn, " ").trim(), year);
}

export interface NbkHead {
  /** The last row of the headings. */
  readonly row: number;
  readonly columns: ReadonlyMap<number, Period>;
  /** Headings beside periods that name none. */
  readonly strange: readonly string[];
}

/** The row of periods above a table, of which years may have a row of their own above their quarters; null where there is none. */
export function nbkHead(lines: readonly Line[]): NbkHead | null {
  const row = lines.findIndex((line) => line.filter((cell) => periodOf(text(cell)) !== null).length >= 2);
  const single = lines.findIndex((line) => line.length > 1 && line.some((cell, i) => i > 0 && periodOf(text(cell))));
  const top = row >= 0 ? row : single;
  const line = lines[top];
  if (!line) return null;
  const below = lines[top + 1] ?? [];
  const first = line.findIndex((cell) => periodOf(text(cell)) !== null);
  // Quarters below a year have no year of their own, and no name of a country before them.
  const isSplit =
    below.slice(0, first).every((cell) => text(cell) === "") &&
    below
      .slice(first)
      .some((cell) => text(cell) !== "" && partNamed(text(cell), 2000)?.kind === "quarter" && typeof cell === "string");
  const columns = new Map<number, Period>();
  const strange: string[] = [];
  let year: number | null = null;
  const width = Math.max(line.length, isSplit ? below.length : 0);
  for (let column = first; column < width; column += 1) {
    const cell = line[column];
    const heading = text(cell);
    const part = isSplit ? text(below[column]) : "";
    if (heading !== "") year = yearsOf(heading)[0] ?? null;
    if (heading === "" && part === "" && !(cell instanceof DateCell)) continue;
    const period =
      part === "" ? periodOf(heading) : year === null || cell instanceof DateCell ? null : partNamed(part, year);
    if (period) columns.set(column, period);
    else strange.push(cell instanceof DateCell ? cell.day : `${heading} ${part}`.trim());
  }
  return { row: isSplit ? top + 1 : top, columns, strange };
}
