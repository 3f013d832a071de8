import { greatest } from "../../core/extremes";
import { type Cell, type Sheet, type StyledCell, valueOf } from "../workbook";

/** A column of a sheet that people read. */
export interface Column<T> {
  readonly head: string;
  readonly isNumber?: boolean;
  /** Null where a row has nothing to say in it; a column in which no row has is left out. */
  readonly cell: (row: T) => Cell;
}

interface Captioned<T> {
  readonly name: string;
  readonly title: string;
  /** Below the title: what is shown, of whom, in what unit, and by whom. */
  readonly about: readonly string[];
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  /** Apart from the rows, and no part of what is filtered. */
  readonly totals: readonly T[];
  readonly notes: readonly string[];
}

const asStyled = (cell: Cell): StyledCell | null =>
  cell === null || (typeof cell === "object" && cell !== null) ? cell : { value: cell, style: {} };

const bold = (cell: Cell): Cell => {
  const styled = asStyled(cell);
  return styled && { ...styled, style: { ...styled.style, weight: "bold" } };
};

const wrapped = (value: string): Cell => ({ value, style: { isWrapped: true } });

const [narrowest, widest] = [8, 34];

/** About as many characters as a cell prints: of a number its digits with their separators. */
function lengthOf(cell: Cell): number {
  const value = valueOf(cell);
  if (typeof value !== "number") return (value ?? "").length;
  const format = typeof cell === "object" && cell !== null ? (cell.style.format ?? "") : "";
  const isPercent = format.includes("%");
  const whole = Math.trunc(Math.abs(value) * (isPercent ? 100 : 1)).toString().length;
  return whole + Math.floor((whole - 1) / 3) + (/\.0+/.exec(format)?.[0].length ?? 0) + (isPercent ? 2 : 1);
}

/** A sheet with its caption above, heads that stay and filter, rows, and apart from them totals and notes. */
export function captioned<T>({ name, title, about, columns, rows, totals, notes }: Captioned<T>): Sheet {
  const all = [...rows, ...totals];
  const shown = columns.filter(({ cell }) => all.some((row) => cell(row) !== null));
  const cellsOf = (row: T) => shown.map(({ cell }) => cell(row));
  const body = rows.map(cellsOf);
  const sums = totals.map((row) => cellsOf(row).map(bold));
  const heads = shown.map(({ head, isNumber = false }): Cell => ({
    value: head,
    style: { weight: "bold", isWrapped: true, isRuled: true, isRight: isNumber },
  }));
  const widths = shown.map(({ head }, i) => {
    const words = head.split(" ").map((word) => word.length);
    const cells = [...body, ...sums].map((line) => lengthOf(line[i] ?? null));
    return Math.min(widest, Math.max(narrowest, greatest(0, words), greatest(0, cells)) + 2);
  });
  const above: Cell[][] = [
    [{ value: title, style: { weight: "title", isWrapped: true } }],
    ...about.map((text) => [wrapped(text)]),
  ];
  const head = above.length;
  const beneath = sums.length > 0 ? [[], ...sums] : [];
  const first = head + 1 + body.length + beneath.length + 1;
  return {
    name,
    lines: [...above, heads, ...body, ...beneath, [], ...notes.map((text) => [wrapped(text)])],
    widths,
    frozen: { lines: head + 1, columns: 1 },
    ...(body.length > 0 && { filter: { head, last: head + body.length } }),
    across: [...above.map((_, i) => i), ...notes.map((_, i) => first + i)],
  };
}
