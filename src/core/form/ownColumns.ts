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

/** The columns that hold numbers. */
export const amountColumns = ["value", "lower", "upper"] as const satisfies readonly OwnColumn[];

export const isAmountColumn = (column: OwnColumn): boolean => (amountColumns as readonly OwnColumn[]).includes(column);
