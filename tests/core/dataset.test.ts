import { describe, expect, test } from "vitest";
import { observe, partnersIn } from "../../src/core/observe";
import { statementsOn } from "../../src/core/dataset";
import { gap } from "../../src/core/figure";
import { demoDataset } from "../demo";
import { ends, known } from "./figures";
import { yearly } from "../../src/core/period";

const demo = demoDataset();
const zembla = demo.reporters.get("ZZ");
const dollars = (partner: string, flow: "turnover" | "exports" | "imports", year: number) =>
  known(observe(demo, "ZZ", partner, flow, yearly(year)).figure).value.toNumber();

describe("an observation", () => {
  test("is in dollars, with half a unit of the last printed digit to either side", () => {
    const { figure, source } = observe(demo, "ZZ", "AA", "turnover", yearly(2023));
    expect(known(figure).value.toNumber()).toBe(400_000_000);
    expect(ends(known(figure), 3)).toEqual([399_999.95, 400_000.05]);
    expect(source?.id).toBe("demo");
  });

  test("comes from the preferred source, though another printed a figure of its own", () => {
    expect(dollars("BB", "turnover", 2023)).toBe(20_000_000);
  });

  test("comes from the next source where the preferred one has none", () => {
    expect(dollars("HH", "turnover", 2020)).toBe(7_000_000);
    expect(observe(demo, "ZZ", "HH", "turnover", yearly(2020)).source?.id).toBe("old");
  });

  test("that is missing says why: suppressed is not the same as not reported", () => {
    expect(observe(demo, "ZZ", "AA", "exports", yearly(2021))).toEqual({ figure: gap("suppressed"), source: null });
    expect(observe(demo, "ZZ", "HH", "turnover", yearly(2021))).toEqual({ figure: gap("suppressed"), source: null });
  });

  test("of a turnover with one side unknown is at least the other side", () => {
    // Exports of 2021 are suppressed; imports were 60 million.
    const figure = known(observe(demo, "ZZ", "AA", "turnover", yearly(2021)).figure);
    expect([figure.value.toNumber(), figure.qualifier, figure.interval.upper]).toEqual([60_000_000, "atLeast", null]);
  });

  test("of zero is a figure; one of less than half a digit says so", () => {
    expect(known(observe(demo, "ZZ", "DD", "turnover", yearly(2020)).figure)).not.toHaveProperty("status");
    expect(known(observe(demo, "ZZ", "DD", "turnover", yearly(2021)).figure).status).toBe("N");
    expect(dollars("DD", "turnover", 2020)).toBe(0);
  });

  test("outside the years, of an unlisted partner, of an unknown one or by an unknown reporter is a gap", () => {
    const nothing = { figure: gap("notReported"), source: null };
    expect(observe(demo, "ZZ", "AA", "turnover", yearly(2019))).toEqual(nothing);
    expect(observe(demo, "ZZ", "AA", "turnover", yearly(2024))).toEqual(nothing);
    expect(observe(demo, "ZZ", "CC", "turnover", yearly(2023))).toEqual(nothing);
    expect(observe(demo, "ZZ", "XX", "turnover", yearly(2023))).toEqual(nothing);
    expect(observe(demo, "AA", "ZZ", "turnover", yearly(2023))).toEqual(nothing);
  });

  test("of a residual of rounding is exact in decimals", () => {
    // 0.1 + 0.2 in thousands would not be 300 dollars in plain numbers.
    expect(dollars("DD", "exports", 2022) + dollars("DD", "imports", 2022)).toBe(500_000);
  });
});

describe("a group", () => {
  test("is the sum of the members that the source lists, and says how many those are", () => {
    const { figure, members } = observe(demo, "ZZ", "GG", "turnover", yearly(2023));
    // Atlantis 400, Brobdingnag 20 and Dilmun 5 million; Cockaigne is listed nowhere.
    expect(known(figure).value.toNumber()).toBe(425_000_000);
    expect(members).toEqual({ listed: 3, all: 4, partial: [] });
  });

  test("does not count the reporter among its own partners, nor a member before it joined", () => {
    expect(observe(demo, "ZZ", "GG", "turnover", yearly(2020)).members).toEqual({ listed: 2, all: 3, partial: [] });
  });

  test("is summed over the same members in every flow, and at least the sum where one lacks it", () => {
    // In 2021 Atlantis: exports suppressed, imports 60; Brobdingnag 2 and 6; Cockaigne is listed nowhere.
    const sums = (["exports", "imports", "turnover"] as const).map((flow) => {
      const { figure, members } = observe(demo, "ZZ", "GG", flow, yearly(2021));
      return [known(figure).value.toNumber() / 1e6, known(figure).qualifier, members];
    });
    expect(sums).toEqual([
      [2, "atLeast", { listed: 2, all: 3, partial: ["AA"] }],
      [66, "rounded", { listed: 2, all: 3, partial: [] }],
      [68, "atLeast", { listed: 2, all: 3, partial: ["AA"] }],
    ]);
  });

  test("without a single listed member is a gap", () => {
    expect(observe(demo, "ZZ", "GG", "turnover", yearly(2019))).toEqual({ figure: gap("notReported"), source: null });
  });
});

test("the partners of a year are those with a figure, without the world", () => {
  expect(zembla && partnersIn(zembla, yearly(2021))).toEqual(["AA", "BB", "DD", "EE", "FF", "II", "JJ", "KK"]);
});

test("statements are found by reporter and partner", () => {
  expect(statementsOn(demo, "ZZ", "AA").map(({ address }) => address)).toEqual([
    "statements.json, statements[0]",
    "statements.json, statements[1]",
    "statements.json, statements[5]",
  ]);
  expect(statementsOn(demo, "AA", "ZZ")).toEqual([]);
});
