import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPeriod, later, monthOf, order, partOf, type Period, yearly } from "../../src/core/period";
import { type Cells, enter, rowOf, rowsOf, valueIn } from "../../src/formats/cells";

describe("cells", () => {
  test("keep each kind of period of a key in a row of its own", () => {
    const cells: Cells = new Map();
    for (const [period, value] of [
      [yearly(2024), 12],
      [monthOf(2024, 3), 1],
      [monthOf(2024, 1), 2],
      [partOf(2024, 1, 8), 7],
      [partOf(2023, 1, 8), 6],
      [partOf(2023, 1, 9), 8],
    ] as const)
      expect(enter(cells, "ES exports", period, value)).toBe(true);
    expect(rowsOf(cells).map(([key, { from, values }]) => [key, formatPeriod(from), values])).toEqual([
      ["ES exports", "2024", [12]],
      ["ES exports", "2024-01", [2, Number.NaN, 1]],
      ["ES exports", "2023-01/2023-08", [6, 7]],
      ["ES exports", "2023-01/2023-09", [8]],
    ]);
  });

  test("refuse another figure where one stands, and take the same one twice", () => {
    const cells: Cells = new Map();
    expect(enter(cells, "ES exports", monthOf(2024, 3), 1)).toBe(true);
    expect(enter(cells, "ES exports", monthOf(2024, 3), 1)).toBe(true);
    expect(enter(cells, "ES exports", monthOf(2024, 3), 2)).toBe(false);
    expect(valueIn(cells, "ES exports", monthOf(2024, 3))).toBe(1);
  });

  test("say why there is no figure, in whatever order the periods come", () => {
    const cells: Cells = new Map();
    enter(cells, "ES exports", yearly(2024), Number.NaN, "Q");
    enter(cells, "ES exports", yearly(2022), 5, "E");
    const row = rowOf(cells, "ES exports", yearly(2000));
    expect(row?.from).toBe(yearly(2022));
    expect([...(row?.status ?? [])]).toEqual([
      [2024, "Q"],
      [2022, "E"],
    ]);
    expect(valueIn(cells, "ES exports", yearly(2024))).toBeNaN();
    expect(valueIn(cells, "ES imports", yearly(2024))).toBeNaN();
  });

  test("hold what was entered, in any order", () => {
    const entries = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom<Period>(yearly(2020), monthOf(2020, 5), partOf(2020, 1, 8)),
        fc.nat({ max: 30 }),
        fc.nat(),
      ),
      { selector: ([like, by]) => formatPeriod(later(like, by)) },
    );
    fc.assert(
      fc.property(entries, (all) => {
        const cells: Cells = new Map();
        for (const [like, by, value] of all) enter(cells, "ES exports", later(like, by), value);
        for (const [like, by, value] of all) expect(valueIn(cells, "ES exports", later(like, by))).toBe(value);
        for (const [, { from }] of rowsOf(cells))
          expect(all.every(([like, by]) => like.kind !== from.kind || order(from, later(like, by)) <= 0)).toBe(true);
      }),
    );
  });
});
