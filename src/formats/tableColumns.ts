import type { Grid, GridCell } from "./grid";
import type { Place } from "./places";
import { amountIn } from "./tableAmount";
import { type Head, headings, textIn } from "./tableHead";
import { isTime, timeOf } from "./tablePeriod";
import { flowOf, headRole, type HeadRole, isAsideHead, isTotalName } from "./tableWords";

/** What is seen of a column by its headings and a sample of its cells; shares are from 0 to 1 of those that hold something. */
export interface Column {
  readonly column: number;
  readonly heads: readonly string[];
  readonly role: HeadRole | null;
  readonly count: number;
  readonly figures: number;
  readonly places: number;
  readonly times: number;
  readonly flows: number;
  /** Different texts among the cells. */
  readonly distinct: ReadonlySet<string>;
  readonly hasLetters: boolean;
}

const sample = 400;
const mostColumns = 20_000;

const sampleOf = (grid: Grid, head: Head): readonly (readonly GridCell[])[] => {
  const rows = grid.rows.slice(head.row + 1);
  const step = Math.max(1, Math.floor(rows.length / sample));
  return rows.filter((row, i) => i % step === 0 && row.filter((cell) => cell !== null).length > 1);
};

function roleOf(heads: readonly string[]): HeadRole | null {
  const lowest = headRole(heads.at(-1) ?? "");
  if (lowest !== null && lowest !== "value") return lowest;
  if (heads.some(isAsideHead)) return "aside";
  return (
    [...heads]
      .reverse()
      .map(headRole)
      .find((role) => role !== null) ?? null
  );
}

/** The columns of a table, those that are hidden without what they hold. */
export function columnsOf(grid: Grid, head: Head, placeOf: (name: string) => Place | null): Column[] {
  const rows = sampleOf(grid, head);
  const width = Math.min(
    mostColumns,
    grid.rows.slice(Math.max(0, head.row - head.levels + 1)).reduce((most, { length }) => Math.max(most, length), 0),
  );
  const above = headings(grid, head, width);
  const hidden = new Set(grid.hiddenColumns);
  return above.map((heads, column) => {
    const cells = hidden.has(column) ? [] : rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
    const texts = cells.map(textIn);
    const share = (is: (text: string, i: number) => boolean) =>
      cells.length === 0 ? 0 : texts.filter(is).length / texts.length;
    const distinct = new Set(texts);
    const isPlace = new Map(
      [...distinct].map((text) => [text, text.length <= 100 && (placeOf(text) !== null || isTotalName(text))]),
    );
    const hasLetters = texts.some((text) => /\p{L}/u.test(text));
    return {
      column,
      heads,
      role: roleOf(heads),
      count: cells.length,
      figures: share((_, i) => amountIn(cells[i], ".").kind !== "none" || amountIn(cells[i], ",").kind !== "none"),
      places: [...isPlace.values()].filter(Boolean).length / Math.max(1, distinct.size),
      times: share((text) => timeOf(text) !== null),
      flows: hasLetters ? share((text) => flowOf(text) !== null) : 0,
      distinct,
      hasLetters,
    };
  });
}

/** The time that a text is of, where it is of one. */
export const timeAt = (text: string) => {
  const time = timeOf(text);
  return isTime(time) ? time : null;
};

/** The headings of a column as one text. */
export const headText = ({ heads }: Column): string => heads.join(", ");
