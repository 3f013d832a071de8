import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covered, joinedCoverage } from "../../src/core/coverage";
import type { Coverage, Dataset, ReporterFile, Series, Source } from "../../src/core/dataset";
import { observe } from "../../src/core/observe";
import {
  formatPeriods,
  halfOf,
  later,
  monthOf,
  order,
  partOf,
  type Period,
  piecesOf,
  quarterOf,
  range,
  within,
  yearly,
} from "../../src/core/period";
import { demoDataset } from "../demo";
import { known } from "./figures";
import { anyPeriod, anyPeriods } from "./periods";

const demo = demoDataset();
const [source] = [...demo.catalog.sources.values()] as [Source];
const counting = { currency: "USD", scale: 1_000_000, decimals: 1 } as const;
type Run = Pick<Series, "from" | "values"> & Partial<Pick<Series, "status">>;

/** Zembla with Atlantis: runs of values in millions, by flow. */
function withAtlantis(runs: Readonly<Record<string, readonly Run[]>>): Dataset {
  const series = new Map(
    Object.entries(runs).map(([flow, all]) => [
      `AA ${flow}`,
      all.map((run): Series => ({ source: source, counting, status: null, ...run })),
    ]),
  );
  const coverage = joinedCoverage(
    [...series.values()].flat().map(({ from, values }) => [{ from, to: later(from, values.length - 1) }]),
  );
  const file: ReporterFile = {
    reporter: "ZZ",
    coverage,
    sources: new Map([[source, coverage]]),
    partners: ["AA"],
    series,
  };
  return { ...demo, reporters: new Map([["ZZ", file]]) };
}

const exports = (dataset: Dataset, period: Period) => observe(dataset, "ZZ", "AA", "exports", period).figure;
const year = Array.from({ length: 12 }, (_, i) => i + 1);

describe("a source that gives months", () => {
  const monthly = withAtlantis({
    exports: [{ from: monthOf(2023, 1), values: [...year, ...year.slice(0, 8)] }],
    imports: [{ from: monthOf(2023, 1), values: year.map(() => 10) }],
  });

  test.each<[string, Period, number]>([
    ["a month", monthOf(2023, 4), 4],
    ["a quarter", quarterOf(2023, 2), 15],
    ["a half", halfOf(2023, 1), 21],
    ["January to August", partOf(2024, 1, 8), 36],
    ["the year", yearly(2023), 78],
  ])("answers for %s", (_, period, millions) => {
    expect(known(exports(monthly, period)).value.div(1e6).toNumber()).toBe(millions);
  });

  test("says of what a figure is the sum, and of a month nothing", () => {
    expect(known(exports(monthly, halfOf(2023, 1))).summed).toBe("month");
    expect(known(exports(monthly, monthOf(2023, 1)))).not.toHaveProperty("summed");
  });

  test("has turnover and balance of a part as of a year", () => {
    const figure = (measure: "turnover" | "balance") =>
      known(observe(monthly, "ZZ", "AA", measure, quarterOf(2023, 1)).figure);
    expect(figure("turnover").value.div(1e6).toNumber()).toBe(36);
    expect(figure("balance").value.div(1e6).toNumber()).toBe(-24);
    expect(figure("turnover").summed).toBe("month");
  });

  test("gives no sum where a month is missing: a gap stays a gap", () => {
    expect(exports(monthly, quarterOf(2024, 3)).kind).toBe("gap");
    expect(exports(monthly, yearly(2024)).kind).toBe("gap");
    const holed = withAtlantis({
      exports: [{ from: monthOf(2023, 1), values: year.map((n) => (n === 5 ? null : n)) }],
    });
    expect(exports(holed, halfOf(2023, 1)).kind).toBe("gap");
    expect(
      known(exports(holed, halfOf(2023, 2)))
        .value.div(1e6)
        .toNumber(),
    ).toBe(57);
  });

  test("is preliminary in a sum of which a month is", () => {
    const late = withAtlantis({ exports: [{ from: monthOf(2023, 1), values: year, status: "AAAAAAAAAAAP" }] });
    expect(known(exports(late, quarterOf(2023, 4))).status).toBe("P");
    expect(known(exports(late, quarterOf(2023, 1)))).not.toHaveProperty("status");
  });

  test("widens the interval of a sum by that of each month", () => {
    const { interval } = known(exports(monthly, quarterOf(2023, 1)));
    expect([interval.lower?.div(1e6).toNumber(), interval.upper?.div(1e6).toNumber()]).toEqual([5.85, 6.15]);
  });
});

describe("a source that gives years and months", () => {
  const both = withAtlantis({
    exports: [
      { from: yearly(2022), values: [100, 80] },
      { from: monthOf(2023, 1), values: year },
    ],
  });

  test("answers for a year by the year's own figure, though its months add up to another", () => {
    const figure = known(exports(both, yearly(2023)));
    expect([figure.value.div(1e6).toNumber(), figure.summed]).toEqual([80, undefined]);
  });

  test("answers for a part of a year by months, and never by a share of the year", () => {
    expect(
      known(exports(both, halfOf(2023, 1)))
        .value.div(1e6)
        .toNumber(),
    ).toBe(21);
    expect(exports(both, halfOf(2022, 1)).kind).toBe("gap");
  });

  test("that gives January to August itself is believed before its months", () => {
    const cumulative = withAtlantis({
      exports: [
        { from: monthOf(2023, 1), values: year },
        { from: partOf(2022, 1, 8), values: [30, 40] },
      ],
    });
    expect(
      known(exports(cumulative, partOf(2023, 1, 8)))
        .value.div(1e6)
        .toNumber(),
    ).toBe(40);
    expect(exports(cumulative, partOf(2023, 1, 7)).kind).toBe("amount");
    expect(exports(cumulative, partOf(2022, 1, 7)).kind).toBe("gap");
  });
});

describe("what figures cover", () => {
  const coverage: Coverage = [
    { from: yearly(2018), to: yearly(2025) },
    { from: monthOf(2019, 2), to: monthOf(2026, 6) },
  ];
  const like = (period: Period) => {
    const found = covered(coverage, period);
    return found && formatPeriods(found);
  };

  test("is years by themselves and by their months, and parts of years where all months are there", () => {
    expect(like(yearly(2000))).toBe("2018-2025");
    expect(like(monthOf(2000, 1))).toBe("2019-02..2026-06");
    expect(like(quarterOf(2000, 1))).toBe("2019-Q2..2026-Q2");
    expect(like(halfOf(2000, 1))).toBe("2019-H2..2026-H1");
    expect(like(partOf(2000, 1, 8))).toBe("2020-01/2020-08..2025-01/2025-08");
    expect(like(partOf(2000, 1, 6))).toBe("2020-01/2020-06..2026-01/2026-06");
  });

  test("is no part of a year where only years are", () => {
    expect(covered([{ from: yearly(2018), to: yearly(2025) }], monthOf(2020, 1))).toBeNull();
    expect(covered([{ from: quarterOf(2020, 1), to: quarterOf(2021, 4) }], monthOf(2020, 1))).toBeNull();
  });

  test("reaches exactly as far as its pieces do", () => {
    fc.assert(
      fc.property(anyPeriods, anyPeriod, (given, period) => {
        const found = covered([given], period);
        const isMade = (each: Period) => {
          const pieces = piecesOf(each, given.from.kind);
          return pieces?.every((piece) => range(given).includes(piece)) ?? false;
        };
        if (found === null) return;
        expect([found.from, found.to].every(isMade)).toBe(true);
        expect([later(found.from, -1), later(found.to, 1)].some(isMade)).toBe(false);
      }),
    );
  });

  test("joined is what each covers, from the first to the last of a kind", () => {
    fc.assert(
      fc.property(fc.array(anyPeriods, { maxLength: 4 }), (all) => {
        const joined = joinedCoverage(all.map((each) => [each]));
        for (const { from, to } of all)
          expect(joined.some((span) => order(span.from, from) <= 0 && order(to, span.to) <= 0)).toBe(true);
      }),
    );
  });

  test("a month lies in its quarter, half and year", () => {
    for (const whole of [quarterOf(2024, 2), halfOf(2024, 1), yearly(2024)])
      expect(within(monthOf(2024, 5), whole)).toBe(true);
    expect(within(monthOf(2024, 7), quarterOf(2024, 2))).toBe(false);
  });
});
