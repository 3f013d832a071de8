import { expect, test } from "vitest";
import { monthOf, partOf, type Period, yearly } from "../../src/core/period";
import { type Cells, enter } from "../../src/formats/cells";
import { describe } from "../../src/formats/described";

type Line = readonly [reporter: string, key: string, period: Period, value: number];

const described = (...lines: Line[]) => {
  const byReporter = new Map<string, Cells>();
  for (const [reporter, key, period, value] of lines) {
    const cells: Cells = byReporter.get(reporter) ?? new Map();
    byReporter.set(reporter, cells);
    enter(cells, key, period, value, Number.isNaN(value) ? "Q" : "A");
  }
  return describe({
    format: "comtrade",
    source: "comtrade",
    counting: { currency: "USD", scale: 1, decimals: 0 },
    byReporter,
    date: "2024-12-31",
    dated: "data to",
    passed: new Set(),
    negative: 0,
    unknown: [],
    faults: [],
  });
};

test("a file is described by whose figures it has of what, when and how many", () => {
  expect(
    described(
      ["GE", "W00 exports", yearly(2015), 9],
      ["GE", "ES exports", yearly(2015), 5],
      ["GE", "ES exports", yearly(2017), 6],
      ["GE", "EU exports", yearly(2017), 6],
      ["GE", "ES imports", yearly(2016), 7],
      ["AM", "PT imports", yearly(2016), 8],
    ),
  ).toEqual({
    format: "comtrade",
    source: "comtrade",
    reporters: ["AM", "GE"],
    partners: 2,
    indicators: ["exports", "imports"],
    periods: [{ from: yearly(2015), to: yearly(2017), count: 3 }],
    figures: 6,
    currency: "USD",
  });
});

test("periods of each kind stand apart, years first; parts of years are like none but their own", () => {
  const { periods } = described(
    ["GE", "ES exports", monthOf(2024, 3), 1],
    ["GE", "ES exports", monthOf(2024, 1), 1],
    ["GE", "ES exports", yearly(2023), 1],
    ["GE", "ES exports", partOf(2024, 1, 8), 1],
    ["GE", "ES exports", partOf(2023, 1, 8), 1],
    ["GE", "ES exports", partOf(2024, 1, 5), 1],
  );
  expect(periods).toEqual([
    { from: yearly(2023), to: yearly(2023), count: 1 },
    { from: partOf(2023, 1, 8), to: partOf(2024, 1, 8), count: 2 },
    { from: partOf(2024, 1, 5), to: partOf(2024, 1, 5), count: 1 },
    { from: monthOf(2024, 1), to: monthOf(2024, 3), count: 2 },
  ]);
});

test("a gap is no figure, and what has gaps alone is no partner, indicator or period", () => {
  expect(described(["GE", "ES exports", yearly(2015), Number.NaN])).toMatchObject({
    reporters: ["GE"],
    partners: 0,
    indicators: [],
    periods: [],
    figures: 0,
  });
});

test("a file without figures is described as well", () => {
  expect(described()).toMatchObject({ reporters: [], figures: 0, periods: [] });
});
