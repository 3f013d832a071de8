import Big from "big.js";
import { describe, expect, test } from "vitest";
import { check, verdict } from "../../src/analysis/check";
import type { Source } from "../../src/core/dataset";
import { counted, gap } from "../../src/core/figure";
import { demoDataset } from "../demo";
import { known, stated } from "../core/figures";

const demo = demoDataset();
const checks = demo.statements.flatMap((statement) => check(demo, statement));
const on = (partner: string, period: string) =>
  checks
    .filter(({ statement }) => statement.partner === partner && statement.address.endsWith(`[${period}]`))
    .map(({ indicator, verdict: found }) => [indicator, found]);

describe("a stated figure", () => {
  test("agrees where the statistics lie within its digits, and so does a growth", () => {
    expect(on("AA", "0")).toEqual([
      ["turnover", "agrees"],
      ["exports", "agrees"],
      ["imports", "agrees"],
      ["growth", "agrees"],
    ]);
  });

  test("agrees within rounding where only its stated margin reaches the statistics", () => {
    // 195 million ± 5 million beside 200 million
    expect(on("AA", "1")).toEqual([["turnover", "agrees within rounding"]]);
  });

  test("was revised since where newer statistics are near it", () => {
    // 21 beside 20, 5 beside 5 and 16 beside 15 million, in an edition of the summer after
    expect(on("BB", "2")).toEqual([
      ["turnover", "revised since"],
      ["exports", "agrees"],
      ["imports", "revised since"],
    ]);
  });

  test("differs where the statistics are far from it", () => {
    // 51 million beside 5 million
    expect(on("DD", "3")).toEqual([["turnover", "differs"]]);
  });

  test("has no series where the statistics are silent: on an unlisted partner, on investment", () => {
    expect(on("CC", "4")).toEqual([["turnover", "no series"]]);
    expect(on("AA", "5")).toEqual([["fdiGrossInflow", "no series"]]);
  });

  test("has what the statistics say now beside it", () => {
    const [turnover, , , growth] = checks;
    expect(known(turnover?.now).value.toNumber()).toBe(400_000_000);
    expect(turnover?.source?.id).toBe("demo");
    expect([growth?.of, known(growth?.now).value.toNumber()]).toEqual(["turnover", 100]);
  });

  test("of a part of a year is not held against the whole year", () => {
    const [first] = demo.statements;
    if (!first) throw new Error("no statement");
    const half = check(demo, { ...first, period: { kind: "months", year: 2023, from: 1, to: 6 } });
    expect(half.map(({ indicator, verdict: found }) => [indicator, found])).toEqual([
      ["turnover", "no series"],
      ["exports", "no series"],
      ["imports", "no series"],
    ]);
  });
});

describe("a verdict", () => {
  const source = (date: string): Source => ({
    id: "demo",
    kind: "statistics",
    publisher: "Office",
    title: "Trade",
    date,
    url: null,
  });
  const now = (value: number) => counted(new Big(value), new Big(100), "USD");
  const judge = (text: string, value: number, date = "2024-06-01") =>
    verdict(stated(text), "2024-01-31", now(value), source(date));

  test("takes nothing older than the statement for a revision", () => {
    expect(judge("21 million", 20_000_000, "2024-06-01")).toBe("revised since");
    expect(judge("21 million", 20_000_000, "2023-06-01")).toBe("differs");
    expect(judge("21 million", 20_000_000, "2024-01-31")).toBe("differs");
  });

  test("takes a tenth of what was stated for the largest revision", () => {
    expect(judge("20.0 million", 22_000_000)).toBe("revised since");
    expect(judge("20.0 million", 22_000_100)).toBe("differs");
  });

  test("agrees with a bound that the statistics pass, and differs from one they are far from", () => {
    expect(judge("> 300 million", 300_000_100)).toBe("agrees");
    expect(judge("> 300 million", 200_000_000)).toBe("differs");
    expect(judge("< 5 million", 4_000_000)).toBe("agrees");
  });

  test("agrees within rounding where the two intervals only touch", () => {
    // 19.5 to 20.5 million, and 20.50005 million give or take 50 dollars
    expect(judge("20 million", 20_500_050)).toBe("agrees within rounding");
  });

  test("says nothing without a figure or a source", () => {
    expect(verdict(stated("5 million"), "2024-01-31", gap("suppressed"), source("2024-06-01"))).toBe("no series");
    expect(verdict(stated("5 million"), "2024-01-31", now(5_000_000), null)).toBe("no series");
  });
});
