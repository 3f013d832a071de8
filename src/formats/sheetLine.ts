/** A cell that holds something, and nothing that can be read: it must not pass for a blank one. */
export class Unreadable {
  constructor(readonly reason: string) {}
}

/** A cell that is formatted as a date: no figure, whatever number lies below it. */
export class DateCell extends Unreadable {
  /** `day` is an ISO date. */
  constructor(readonly day: string) {
    super("a date");
  }
}

/** The cells of a row from the first column on: texts, numbers, what cannot be read, and null where there is nothing. */
export type Line = readonly (string | number | boolean | Unreadable | null)[];

/** A sheet as it is seen: its lines, and which of its rows and columns are hidden. */
export interface SheetLines {
  readonly lines: readonly Line[];
  readonly hiddenRow: (row: number) => boolean;
  readonly hiddenColumn: (column: number) => boolean;
}

/** `AB` for the 28th column, as a spreadsheet names it. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
