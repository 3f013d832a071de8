import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  coverageOn,
  cutsOf,
  isCovered,
  latest,
  nearestPeriods,
  partIn,
  partsOf,
  usualPeriods,
} from "../../src/core/coverage";
import type { Coverage, Dataset, ReporterEntry } from "../../src/core/dataset";
import {
  formatPeriod,
  formatPeriods,
  halfOf,
  monthOf,
  parsePeriods,
  partOf,
  quarterOf,
  yearly,
} from "../../src/core/period";
import { demoDataset } from "../demo";
import { anyPeriodsIn } from "../state/anyView";

const periods = (text: string) => {
  const read = parsePeriods(text);
  if (!read) throw new Error(text);
  return read;
};

// Years to 2025, months to April 2026.
const coverage: Coverage = [periods("2018-2025"), periods("2024-03..2026-04")];
const years: Coverage = [periods("2018-2023")];

describe("the parts that can be asked for", () => {
  test("of a year without months are the year alone", () => {
    expect(partsOf(coverage, 2020)).toEqual([yearly(2020)]);
    expect(partsOf(years, 2023)).toEqual([yearly(2023)]);
    expect(partsOf(years, 2024)).toEqual([]);
  });

  test("of a year with all months are halves, quarters, January to a month, and months", () => {
    expect(partsOf(coverage, 2025).map(formatPeriod)).toEqual([
      "2025",
      "2025-H1",
      "2025-H2",
      "2025-Q1",
      "2025-Q2",
      "2025-Q3",
      "2025-Q4",
      ...["02", "03", "04", "05", "06", "07", "08", "09", "10", "11"].map((last) => `2025-01/2025-${last}`),
      ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2025-${month}`),
    ]);
  });

  test("of a year that is under way, or whose first months are missing, are those that are known", () => {
    expect(partsOf(coverage, 2026).map(formatPeriod)).toEqual([
      "2026-Q1",
      "2026-01/2026-02",
      "2026-01/2026-03",
      "2026-01/2026-04",
      "2026-01",
      "2026-02",
      "2026-03",
      "2026-04",
    ]);
    expect(partsOf(coverage, 2024).filter(({ kind }) => kind !== "month")).toEqual([
      yearly(2024),
      halfOf(2024, 2),
      quarterOf(2024, 2),
      quarterOf(2024, 3),
      quarterOf(2024, 4),
    ]);
  });

  test("cut the years of a span alike", () => {
    expect(cutsOf(years).map(({ kind }) => kind)).toEqual(["year"]);
    expect(new Set(cutsOf(coverage).map(({ kind }) => kind))).toEqual(
      new Set(["year", "half", "quarter", "part", "month"]),
    );
  });
});

describe("another year", () => {
  test("keeps the part where it has it", () => {
    expect(partIn(coverage, monthOf(2025, 4), 2026)).toBe(monthOf(2026, 4));
    expect(partIn(coverage, yearly(2025), 2020)).toBe(yearly(2020));
  });

  test("else shows the longest part that it has", () => {
    expect(partIn(coverage, monthOf(2025, 4), 2020)).toBe(yearly(2020));
    expect(partIn(coverage, yearly(2025), 2026)).toBe(partOf(2026, 1, 4));
    expect(partIn([periods("2024-01..2026-06")], yearly(2025), 2026)).toBe(halfOf(2026, 1));
  });
});

describe("the nearest periods", () => {
  test.each([
    ["2024-05", "2024-05"],
    ["2024-01..2024-05", "2024-03..2024-05"],
    ["2020-05", "2020"],
    ["2020-01/2020-08", "2020"],
    ["2020-01..2021-06", "2020-2021"],
    ["2026", "2025"],
    ["1066", "2018"],
    ["2030-05", "2026-04"],
    ["2019-2030", "2019-2025"],
  ])("to %s are %s", (asked, nearest) => {
    const read = asked === "1066" ? { from: yearly(1066), to: yearly(1066) } : periods(asked);
    expect(nearestPeriods(coverage, read)).toEqual(periods(nearest));
  });

  test("are covered, whatever is asked for, and themselves where they are covered", () => {
    fc.assert(
      fc.property(
        anyPeriodsIn(fc.integer({ min: 2010, max: 2030 }), 9),
        fc.constantFrom(coverage, years),
        (asked, of) => {
          const { from, to } = nearestPeriods(of, asked);
          expect([from, to].every((period) => isCovered(of, period))).toBe(true);
          expect(nearestPeriods(of, { from, to })).toEqual({ from, to });
        },
      ),
    );
  });
});

test("where nothing is asked for all years are meant, without any what is given first", () => {
  expect(usualPeriods(coverage)).toEqual(periods("2018-2025"));
  expect(usualPeriods([periods("2024-01..2025-12")])).toEqual(periods("2024-2025"));
  expect(usualPeriods([periods("2026-01..2026-06")])).toEqual(periods("2026-01..2026-06"));
  expect(usualPeriods([])).toBeNull();
});

test("figures are as old as the last month of which any is known", () => {
  expect(latest(coverage)).toBe(monthOf(2026, 4));
  expect(latest([periods("2018-2025"), periods("2018-01..2025-12")])).toBe(yearly(2025));
  expect(latest([])).toBeNull();
});

describe("what is covered of a question", () => {
  // Zembla gives the world by month and partners by year; Atlantis gives Zembla by month.
  const entry = (code: string, rest: Partial<ReporterEntry>): [string, ReporterEntry] => [
    code,
    { file: `series/${code}.json`, sources: ["demo"], more: [], coverage, ...rest },
  ];
  const demo = demoDataset();
  const dataset: Dataset = {
    ...demo,
    reporters: new Map(),
    catalog: {
      ...demo.catalog,
      reporters: new Map([
        entry("ZZ", { ofTotal: [periods("2024-03..2026-04")] }),
        entry("AA", { of: ["ZZ"], coverage: [periods("2018-2020"), periods("2023-01..2023-12")] }),
      ]),
    },
  };
  const on = (view: "compare" | "ranking" | "mirror", ...partners: string[]) =>
    coverageOn(dataset, { view, reporter: "ZZ", partners }).map(formatPeriods);

  test("is the years alone where months are given of the total alone", () => {
    expect(on("compare", "AA")).toEqual(["2018-2025"]);
    expect(on("compare", "AA", "W00")).toEqual(["2018-2025", "2024-03..2026-04"]);
  });

  test("of all partners is never what is given of their total alone, whoever is chosen", () => {
    expect(on("ranking", "W00")).toEqual(["2018-2025"]);
  });

  test("of two reports has the parts of years that the other side gives, and the reporter's own years", () => {
    expect(on("mirror", "AA")).toEqual(["2018-2025", "2023-01..2023-12"]);
    expect(on("mirror", "BB")).toEqual(["2018-2025"]);
  });
});
