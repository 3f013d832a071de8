import { amountIn } from "./tableAmount";
import type { Grid, GridCell } from "./grid";
import { plainText } from "./marks";
import { isTime, timeIn, timeOf } from "./tablePeriod";
import { flowIn, isAsideHead } from "./tableWords";

/** The last row of the headings, from 0, and how many rows they are; row -1 of a table without any. */
export interface Head {
  readonly row: number;
  readonly levels: number;
}

const mostLevels = 4;
/** So many rows at the top are looked through for headings. */
const mostRows = 200;

/** The text of a cell of a heading or a name; a long one is cut. */
export function textIn(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return "day" in cell ? cell.day : "";
  return typeof cell === "number" ? String(cell) : plainText(cell.slice(0, 300));
}

const isBlank = (cell: GridCell | undefined): boolean => textIn(cell) === "";
const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1900 && n <= 2100;

/** A number that is no year; of a text with either mark of decimals. */
function isFigure(cell: GridCell | undefined): boolean {
  if (typeof cell !== "number" && typeof cell !== "string") return false;
  const amounts = [amountIn(cell, "."), amountIn(cell, ",")];
  return amounts.some((amount) => amount.kind === "figure" && !isYear(Number(amount.digits)));
}

/** A figure, or what stands in place of one. */
const holdsValue = (cell: GridCell | undefined): boolean =>
  isFigure(cell) || /^(?:[:–—-]+|\.{2,}|…)$/.test(textIn(cell));

const filledIn = (row: readonly GridCell[]): readonly GridCell[] => row.filter((cell) => !isBlank(cell));

/** A row that numbers the columns: 1 2 3 4, or А 1 2 3. */
function isNumbering(row: readonly GridCell[]): boolean {
  const numbers = filledIn(row)
    .map(textIn)
    .filter((text) => !/^\p{L}$/u.test(text));
  return (
    numbers.length >= 2 &&
    numbers.every((text, i) => /^\d{1,3}$/.test(text) && Number(text) === Number(numbers[0]) + i) &&
    Number(numbers[0]) <= 2
  );
}

/** A row of months as 202301 or of years, all different, and no figure beside them. */
function isTimes(row: readonly GridCell[]): boolean {
  const figures = row.filter(isFigure).map(textIn);
  return (
    figures.length >= 2 && new Set(figures).size === figures.length && figures.every((text) => isTime(timeOf(text)))
  );
}

/** The first row of figures, which others follow in the same columns. */
function firstFigures({ rows }: Grid): number {
  return rows.findIndex((row, i) => {
    if (i > mostRows || !row.some(holdsValue) || isNumbering(row) || isTimes(row)) return false;
    const next = rows
      .slice(i + 1, i + 60)
      .filter((each) => filledIn(each).length > 1)
      .slice(0, 8);
    return (
      next.length === 0 ||
      row.some(
        (cell, column) => holdsValue(cell) && next.filter((each) => holdsValue(each[column])).length >= next.length / 3,
      )
    );
  });
}

/** Where the headings of a table are; null where it has no figures. */
export function headOf(grid: Grid): Head | null {
  const first = firstFigures(grid);
  if (first < 0) return null;
  const width = grid.rows.slice(first, first + 20).reduce((most, { length }) => Math.max(most, length), 0);
  const isHead = (row: readonly GridCell[]): boolean => {
    const filled = filledIn(row);
    return (filled.length >= 2 || width === 1) && filled.every((cell) => textIn(cell).length <= 200);
  };
  // Above them, a title and a unit beside it are two cells as well.
  const isUpper = (row: readonly GridCell[]): boolean => {
    const filled = filledIn(row.slice(1)).map(textIn);
    return (
      (isHead(row) && filled.length >= 2) ||
      filled.some((text) => timeIn(text) !== null || flowIn(text) !== null || isAsideHead(text))
    );
  };
  let row = first - 1;
  // A blank row, or the name of a part, may stand between headings and figures.
  while (row >= 0 && !isHead(grid.rows[row] ?? [])) row -= 1;
  if (row < 0 || row < first - 5) return { row: first - 1, levels: 0 };
  let levels = 1;
  while (levels < mostLevels && row - levels >= 0 && isUpper(grid.rows[row - levels] ?? [])) levels += 1;
  return { row, levels };
}

/** What stands above a column, from top to bottom; what reaches over several columns stands above each of them. */
export function headings(grid: Grid, { row, levels }: Head, width: number): string[][] {
  const all: string[][] = Array.from({ length: width }, () => []);
  for (let level = row - levels + 1; level <= row; level += 1) {
    const cells = grid.rows[level] ?? [];
    if (isNumbering(cells)) continue;
    const isLast = level === row;
    let text = "";
    for (let column = 0; column < width; column += 1) {
      const own = textIn(cells[column]);
      if (own !== "") text = own;
      // The lowest heading is of its own column alone.
      const said = isLast && levels === 1 ? own : isLast && own === "" ? "" : text;
      if (said !== "") all[column]?.push(said);
    }
  }
  return all;
}

/** The texts above the headings, which say what the table is of. */
export const titlesOf = (grid: Grid, { row, levels }: Head): string[] =>
  grid.rows
    .slice(0, Math.max(0, row - levels + 1))
    .flatMap((cells) => cells.slice(0, 50).map(textIn))
    .filter((text) => text !== "")
    .slice(0, 100);
