import { ordinal, type Period } from "../core/period";
import { type CellRow, type Cells, enter, rowOf, valueIn } from "./cells";
import type { Findings } from "./finding";

interface Line {
  readonly reporter: string;
  readonly key: string;
  /** By level of products, sums over them. */
  readonly levels: Map<number, Cells>;
}

export interface ProductSums {
  /** A figure of one product; its level is the length of its code. */
  readonly add: (product: string, at: string, line: Omit<Line, "levels">, period: Period, value: number) => void;
  /** Puts sums where a line has no total; gives why that cannot be, or null. */
  readonly putInto: (all: Map<string, Cells>, decimals: number, findings: Findings) => string | null;
}

function addTo(cells: Cells, key: string, period: Period, value: number): void {
  const before = valueIn(cells, key, period);
  enter(cells, key, period, 0);
  const row = rowOf(cells, key, period);
  if (row) row.values[ordinal(period) - ordinal(row.from)] = (Number.isNaN(before) ? 0 : before) + (value || 0);
}

const rounded = (rows: readonly CellRow[], decimals: number): CellRow[] =>
  rows.map((row) => ({ ...row, values: row.values.map((value) => Number(value.toFixed(decimals))) }));

/** Sums over the products of a table, which stand where it has no total, and only where they are of one level. */
export function productSums(): ProductSums {
  const lines = new Map<string, Line>();
  const products = new Map<string, string>();
  return {
    add: (product, at, { reporter, key }, period, value) => {
      if (!products.has(product)) products.set(product, at);
      const id = `${reporter} ${key}`;
      const line = lines.get(id) ?? { reporter, key, levels: new Map<number, Cells>() };
      lines.set(id, line);
      const cells: Cells = line.levels.get(product.length) ?? new Map();
      line.levels.set(product.length, cells);
      addTo(cells, key, period, value);
    },
    putInto: (all, decimals, findings) => {
      const summed = [...lines.values()].filter(({ reporter, key }) => !all.get(reporter)?.has(key));
      const levels = [...new Set(summed.flatMap((line) => [...line.levels.keys()]))].sort((a, b) => a - b);
      if (summed.some((line) => line.levels.size > 1)) {
        for (const level of levels) findings.add("levels of products", "", String(level));
        return `products of several levels (codes of ${levels.join(", ")} letters) and no total: their sum would count twice`;
      }
      for (const { reporter, key, levels: one } of summed) {
        const cells: Cells = all.get(reporter) ?? new Map();
        all.set(reporter, cells);
        for (const each of one.values()) cells.set(key, rounded(each.get(key) ?? [], decimals));
      }
      const kind = summed.length > 0 ? "products summed" : "products left out";
      for (const [product, at] of products) findings.add(kind, at, product);
      return null;
    },
  };
}
