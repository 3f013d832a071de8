/** What rows are sorted by: a number, or a text in the order of a language; null stays at the end. */
export type Sortable = number | string | null;

/** By which column rows are sorted, and whether from the largest down. */
export interface Order {
  readonly key: string;
  readonly down: boolean;
}

/** Texts as numbers in the order of a language: compared once each, as thousands of rows share a few hundred. */
function inLanguage(values: readonly Sortable[], language: string): readonly (number | null)[] {
  const texts = [...new Set(values.filter((value) => typeof value === "string"))];
  const { compare } = new Intl.Collator(language, { numeric: true });
  const places = new Map(texts.toSorted(compare).map((text, i) => [text, i]));
  return values.map((value) => (typeof value === "string" ? (places.get(value) ?? null) : value));
}

/** Rows by a value, those without one at the end both ways; rows that are equal keep their order. */
export function ordered<T>(
  rows: readonly T[],
  valueOf: (row: T) => Sortable,
  down: boolean,
  language: string,
): readonly T[] {
  const values = inLanguage(rows.map(valueOf), language);
  const factor = down ? -1 : 1;
  const keyed = rows.map((row, i) => ({ row, value: values[i] ?? null }));
  keyed.sort(({ value: x }, { value: y }) =>
    x === null || y === null ? Number(x === null) - Number(y === null) : factor * (x - y),
  );
  return keyed.map(({ row }) => row);
}

/** The order after the head of a column is pressed: numbers from the largest, texts from the first, then the other way round, then as they stood. */
export function pressed(order: Order | null, key: string, isNumber: boolean): Order | null {
  if (order?.key !== key) return { key, down: isNumber };
  return order.down === isNumber ? { key, down: !isNumber } : null;
}
