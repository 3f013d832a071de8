/** What may be said of a table, each as one text; `part` is the column of months or quarters beside one of years. */
export type TableRole =
  "reporter" | "partner" | "flow" | "period" | "part" | "values" | "scale" | "currency" | "mark" | "product";
