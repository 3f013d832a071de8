import { useMemo, useState } from "react";
import { type Order, ordered, pressed, type Sortable } from "./sorting";

/** What a column sorts by, and whether that is a number. */
export interface SortBy<T> {
  readonly of: (row: T) => Sortable;
  readonly isNumber?: boolean;
}

/** Rows in the order that their heads were asked for; `press` is for a head that was pressed. */
export function useSorted<T>(
  rows: readonly T[],
  by: (column: string) => SortBy<T> | undefined,
  language: string,
): { readonly shown: readonly T[]; readonly order: Order | null; readonly press: (column: string) => void } {
  const [order, setOrder] = useState<Order | null>(null);
  // What a column sorts by follows from the rows and the language.
  const shown = useMemo(() => {
    const column = order && by(order.key);
    return column ? ordered(rows, column.of, order.down, language) : rows;
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [rows, order, language]);
  return {
    shown,
    order,
    press: (column) => setOrder(pressed(order, column, by(column)?.isNumber === true)),
  };
}
