import { columnName, DateCell, type Line } from "./sheetLine";

export interface DotsHead {
  readonly flow: "exports" | "imports";
  /** Texts above the years that may name the reporter, in their order. */
  readonly labels: readonly string[];
  readonly row: number;
  readonly named: number;
  readonly years: readonly (readonly [column: number, year: number])[];
  /** Headings of quarters and months that stand beside the years. */
  readonly passed: readonly string[];
}

const text = (cell: Line[number] | undefined): string =>
  typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : "";

const yearOf = (cell: Line[number] | undefined): number | null => {
  const digits = typeof cell === "number" ? String(cell) : text(cell);
  return /^(19|20)\d\d$/.test(digits) ? Number(digits) : null;
};

/** `2021M1`, `2021Q3`, `2021-01`, `Jan 2021` and the like. */
const isPartOfYear = (cell: Line[number] | undefined): boolean =>
  /^(?:\d{4}[- ]?(?:[MQS]\d{1,2}|\d{2})|(?:[MQS]\d{1,2}|[a-z]{3,9}\.?)[- ]?\d{4})$/i.test(text(cell));

/** Years by column; days that all end a year, or all begin one, in consecutive years, stand for them. */
function yearsOf(line: Line): (readonly [column: number, year: number])[] {
  const plain = line.flatMap((cell, column) => {
    const year = yearOf(cell);
    return year === null ? [] : [[column, year] as const];
  });
  if (plain.length > 0) return plain;
  const days = line.flatMap((cell, column) => (cell instanceof DateCell ? [[column, cell.day] as const] : []));
  const isYearly = ["-12-31", "-01-01"].some((end) => days.every(([, day]) => day.endsWith(end)));
  const years = days.map(([column, day]) => [column, Number(day.slice(0, 4))] as const);
  const follow = years.every(([, year], i) => i === 0 || year === (years[i - 1]?.[1] ?? 0) + 1);
  return years.length > 1 && isYearly && follow ? years : [];
}

/** The row with most years; of several the first in which nothing stands before them, as “Downloaded” before 2024. */
function yearRow(lines: readonly Line[]): number {
  const count = lines.map((line) => yearsOf(line).length);
  const most = Math.max(0, ...count);
  if (most === 0) return -1;
  const rows = count.flatMap((each, row) => (each === most ? [row] : []));
  const isHeading = (row: number) => text(lines[row]?.[(yearsOf(lines[row] ?? [])[0]?.[0] ?? 0) - 1]) === "";
  return rows.find(isHeading) ?? rows[0] ?? -1;
}

const flowOf = (title: string): "exports" | "imports" | null =>
  /^exports\b/i.test(title) ? "exports" : /^imports\b/i.test(title) ? "imports" : null;

const isUnit = (title: string) => /\b(?:us|u\.s\.) dollars?\b|\busd\b/i.test(title);
const isMillions = (title: string) => isUnit(title) && /\bmillions?\b/i.test(title) && !/thousand|billion/i.test(title);

/** What is said of a sheet with years that may be anybody's. */
export const untitled = "no title that says “Exports” or “Imports”";

/** Flow, reporter and unit stand above the row of years, each in a row of its own; null in a sheet without years. */
export function dotsHead(sheet: string, lines: readonly Line[]): DotsHead | string | null {
  const row = yearRow(lines);
  if (row < 0) return null;
  const rows = lines.slice(0, row).map((line) => line.map(text).filter((cell) => cell !== ""));
  const above = rows.flat();
  // Beside others it is the heading of a column.
  const [title = ""] = rows.find(([only = "", ...others]) => flowOf(only) !== null && others.length === 0) ?? [];
  const flow = flowOf(title);
  if (!flow) return untitled;
  // What is imported is kept CIF, and what is exported FOB: the other valuation is another figure.
  const other = flow === "exports" ? "CIF" : "FOB";
  if (new RegExp(`\\b${other}\\b`, "i").test(`${title} ${sheet}`))
    return `${flow} ${other}, where those ${flow === "exports" ? "FOB" : "CIF"} are read`;
  const units = above.filter(isUnit);
  if (units.length === 0 || !units.every(isMillions)) return "not marked as millions of US dollars";
  const labels = above.filter((cell) => flowOf(cell) === null && !isUnit(cell));
  if (labels.length === 0) return "names no reporter";
  const heading = lines[row] ?? [];
  const years = yearsOf(heading);
  const first = Math.min(...years.map(([column]) => column));
  const seen = new Set<number>();
  for (const [column, year] of years) {
    if (seen.has(year)) return `column ${columnName(column)}: a second column of ${year}`;
    seen.add(year);
  }
  const passed: string[] = [];
  const columns = new Set(years.map(([column]) => column));
  const width = Math.max(...lines.slice(row).map((line) => line.length));
  for (let column = first + 1; column < width; column += 1) {
    if (columns.has(column)) continue;
    if (isPartOfYear(heading[column])) passed.push(text(heading[column]));
    else if (lines.slice(row + 1).some((line) => typeof line[column] === "number"))
      return `column ${columnName(column)}: figures below “${text(heading[column])}”, which is no year`;
  }
  return { flow, labels, row, named: first - 1, years, passed };
}
