import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { revision } from "../../src/analysis/revised";
import { formatPeriod, monthOf, type Period, yearly } from "../../src/core/period";
import type { Unit } from "../../src/core/form/unit";
import { type Cells, enter } from "../../src/formats/cells";
import { fileOf, anyFiles } from "../brought";

const dollars: Unit = { currency: "USD", scale: 1, decimals: 0 };
type Row = readonly [key: string, period: Period, value: number];

function file(rows: readonly Row[], unit = dollars, reporter = "KZ") {
  const cells: Cells = new Map();
  for (const [key, period, value] of rows) enter(cells, key, period, value, "A");
  return fileOf(reporter, [{ source: "mine", unit, cells }]);
}
const brief = ({ revised, added, gone }: ReturnType<typeof revision>) => [
  revised.map(
    ({ reporter, key, period, before, now }) => `${reporter} ${key} ${formatPeriod(period)}: ${before} ${now}`,
  ),
  added,
  gone,
];

describe("a newer edition", () => {
  test("revises what both have and give otherwise, adds what the older lacks, and lacks what the older has", () => {
    const older = file([
      ["ES exports", yearly(2021), 500],
      ["ES exports", yearly(2022), 600],
      ["PT exports", yearly(2022), 300],
    ]);
    const newer = file([
      ["ES exports", yearly(2021), 500],
      ["ES exports", yearly(2022), 601],
      ["ES exports", yearly(2023), 700],
      ["CN exports", yearly(2022), 1],
    ]);
    expect(brief(revision([older], [newer]))).toEqual([["KZ ES exports 2022: 600 601"], 2, 1]);
  });

  test("that counts in other units says the same where the amounts are equal", () => {
    const older = file([["ES exports", yearly(2022), 1_234_500]]);
    const thousands = file([["ES exports", yearly(2022), 1234.5]], { currency: "USD", scale: 1000, decimals: 1 });
    expect(brief(revision([older], [thousands]))).toEqual([[], 0, 0]);
    expect(brief(revision([thousands], [older]))).toEqual([[], 0, 0]);
  });

  test("is compared by years and by months apart, and by reporter", () => {
    const rows: Row[] = [
      ["ES exports", yearly(2022), 600],
      ["ES exports", monthOf(2022, 1), 50],
    ];
    const newer = file([
      ["ES exports", yearly(2022), 600],
      ["ES exports", monthOf(2022, 1), 51],
    ]);
    expect(brief(revision([file(rows)], [newer]))).toEqual([["KZ ES exports 2022-01: 50 51"], 0, 0]);
    expect(brief(revision([file(rows, dollars, "DE")], [newer]))).toEqual([[], 2, 2]);
  });

  test("is compared source by source, where a file has several", () => {
    const both = (own: number, other: number) => [
      file([["ES exports", yearly(2022), own]]),
      file([["ES exports", yearly(2022), other]]),
    ];
    expect(brief(revision(both(600, 590), both(600, 595)))).toEqual([["KZ ES exports 2022: 590 595"], 0, 0]);
  });

  test("in another currency is no revision: all is added, and all that was there is gone", () => {
    const euros = file([["ES exports", yearly(2022), 570]], { currency: "EUR", scale: 1, decimals: 0 });
    expect(brief(revision([file([["ES exports", yearly(2022), 600]])], [euros]))).toEqual([[], 1, 1]);
  });

  test("that is the older one changes nothing; the other way round, what was added is gone", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        expect(brief(revision(files, files))).toEqual([[], 0, 0]);
        const there = revision([], files);
        expect([there.gone, there.revised]).toEqual([0, []]);
        expect(revision(files, []).gone).toBe(there.added);
      }),
      { numRuns: 40 },
    );
  });
});
