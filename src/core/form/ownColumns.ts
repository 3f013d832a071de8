/** The columns by which the application knows its own CSV and workbook. */
export const ownColumns = [
  "reporter",
  "partner",
  "indicator",
  "period",
  "value",
  "currency",
  "lower",
  "upper",
  "stated",
  "qualifier",
  "status",
  "source",
] as const;

/** All columns as they are written; those that came later stand at the end, where no program counts on another. */
export const writtenColumns = [...ownColumns, "reporter_name", "partner_name", "partner_kind"] as const;
export type OwnColumn = (typeof writtenColumns)[number];

/**
 * The columns of a table that holds all that series files say: beside those of every figure how an estimate was found,
 * and of what an older edition said otherwise, which one that was and its day.
 */
export const tableColumns = [...ownColumns, "estimate", "edition", "edition_date"] as const;
export type TableColumn = OwnColumn | (typeof tableColumns)[number];

/** What a table calls the letters of a series file that say how an estimate was found. */
export const estimateWords = { m: "mirrored", r: "repeated" } as const;
export type EstimateLetter = keyof typeof estimateWords;

/** The columns that hold numbers. */
export const amountColumns = ["value", "lower", "upper"] as const satisfies readonly OwnColumn[];

export const isAmountColumn = (column: TableColumn): boolean =>
  (amountColumns as readonly TableColumn[]).includes(column);
