import { partOf, yearly } from "../../src/core/period";
import Big from "big.js";
import { describe, expect, test } from "vitest";
import { check, verdict } from "../../src/analysis/check";
import type { Source } from "../../src/core/dataset";
import { counted, gap } from "../../src/core/figure";
import { demoDataset } from "../demo";
import { editionsDataset } from "../editionsDemo";
import { known, stated } from "../core/figures";

const demo = demoDataset();
const checks = demo.statements.flatMap((statement) => check(demo, statement));
const on = (partner: string, period: string) =>
  checks
    .filter(({ statement }) => statement.partner === partner && statement.address.endsWith(`[${period}]`))
    .map(({ indicator, verdict: { kind } }) => [indicator, kind]);

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

  test("differs where the statistics are outside what it allows, near or far, and nothing says why", () => {
    // 21 beside 20, 5 beside 5 and 16 beside 15 million, in an edition of the summer after
    expect(on("BB", "2")).toEqual([
      ["turnover", "differs"],
      ["exports", "agrees"],
      ["imports", "differs"],
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
    const half = check(demo, { ...first, period: partOf(2023, 1, 6) });
    expect(half.map(({ indicator, verdict: { kind } }) => [indicator, kind])).toEqual([
      ["turnover", "no series"],
      ["exports", "no series"],
      ["imports", "no series"],
    ]);
  });
});

describe("what a stated turnover allows", () => {
  const allowed = (turnover: string, exports?: string, imports?: string) => {
    const [statement] = demo.statements;
    if (!statement) throw new Error("no statement");
    const figures = Object.entries({ turnover, exports, imports }).flatMap(([flow, text]) =>
      text === undefined ? [] : [[flow, stated(text)] as const],
    );
    const [first] = check(demo, { ...statement, figures: Object.fromEntries(figures) });
    const interval = first?.stated.allowed;
    return interval && [interval.lower?.div(1e6).toNumber(), interval.upper?.div(1e6).toNumber()];
  };

  test("is narrowed by its parts", () => {
    // 2 billion alone is 1,500 to 2,500; 1.5 billion and 500 million ± 50 million are 1,900 to 2,100 together.
    expect(allowed("2 billion", "1.5 billion", "500 million ± 50 million")).toEqual([1900, 2100]);
    // 21 million alone is 20.5 to 21.5; 5 and 16 million are 20 to 22 together.
    expect(allowed("21 million", "5 million", "16 million")).toEqual([20.5, 21.5]);
  });

  test("stays as it is without them, and where they contradict it", () => {
    expect(allowed("2 billion")).toBeUndefined();
    expect(allowed("2 billion", "1.5 billion")).toBeUndefined();
    expect(allowed("3 billion", "1.5 billion", "500 million")).toBeUndefined();
  });
});

describe("a stated figure beside the editions of a source", () => {
  const dataset = editionsDataset();
  const office = dataset.catalog.sources.get("demo");
  const release = (date: string): Source => ({ ...(office as Source), id: "release", kind: "press release", date });

  /** The verdict on a turnover of 2022 or 2023, stated on a day in 2024 between the two editions, or when it is said. */
  function judged(partner: string, year: number, turnover: string, date = "2024-03-07") {
    const [only] = check(dataset, {
      source: release(date),
      reporter: "ZZ",
      partner,
      period: yearly(year),
      figures: { turnover: stated(turnover) },
      address: "statements[0]",
    });
    return only?.verdict;
  }
  const first = { edition: { edition: "2022", date: "2023-07-28" } };
  const second = { edition: { edition: "2023", date: "2024-07-25" } };

  test("was revised since where the edition before it agrees with it and the one after it does not", () => {
    expect(judged("AA", 2022, "30.6 million")).toMatchObject({ kind: "revised since", before: first, later: second });
  });

  test("only differs where the edition before it already gave what stands now", () => {
    const found = judged("BB", 2022, "30.6 million");
    expect(found).toMatchObject({ kind: "differs", inPoints: false, before: first, later: second });
    // 30,788.6 is 0.616% more than 30,600 thousand.
    expect(found?.kind === "differs" && known(found.by).value.toFixed(3)).toBe("0.616");
  });

  test("only differs where no edition from before it has the year, or lists the partner", () => {
    expect(judged("BB", 2023, "50.5 million")).toMatchObject({ kind: "differs", before: null, later: second });
    expect(judged("DD", 2022, "1.5 million")).toMatchObject({ kind: "differs", before: null, later: second });
  });

  test("only differs where it is later than the newest edition, whatever an older one gave", () => {
    const found = judged("AA", 2022, "30.6 million", "2024-12-01");
    expect(found).toMatchObject({ kind: "differs", before: second, later: null });
  });

  test("only differs where it is older than both editions, or from the day of one", () => {
    expect(judged("AA", 2022, "30.6 million", "2023-03-07")).toMatchObject({ kind: "differs", before: null });
    expect(judged("AA", 2022, "30.6 million", "2023-07-28")).toMatchObject({ kind: "differs", before: null });
    expect(judged("AA", 2022, "30.6 million", "2024-07-25")).toMatchObject({ kind: "differs", later: null });
  });

  test("agrees with what stands now, whatever came before", () => {
    expect(judged("AA", 2022, "30.8 million")).toEqual({ kind: "agrees" });
  });

  test("has a growth that was revised with the years it is of", () => {
    // 30,600 / 20,000 is 53% more, 30,788.6 / 20,000 53.9%.
    const percentage = stated("53", "%");
    const [growth] = check(dataset, {
      source: release("2024-03-07"),
      reporter: "ZZ",
      partner: "AA",
      period: yearly(2022),
      figures: {},
      growth: { of: "turnover", since: yearly(2021), value: percentage },
      address: "statements[0]",
    });
    // The edition of 2023 has no 2021: the growth as it stands is of two editions.
    expect(growth?.verdict).toMatchObject({ kind: "revised since", before: first, later: second });
  });
});

describe("a verdict", () => {
  const now = (value: number) => counted(new Big(value), new Big(100), "USD");
  const judge = (text: string, value: number) => verdict(stated(text), "2024-01-31", now(value), []);

  test("agrees with a bound that the statistics pass, and differs by no percentage from one they do not", () => {
    expect(judge("> 300 million", 300_000_100)).toEqual({ kind: "agrees" });
    expect(judge("> 300 million", 200_000_000)).toMatchObject({ kind: "differs", by: gap("bound") });
    expect(judge("< 5 million", 4_000_000)).toEqual({ kind: "agrees" });
  });

  test("agrees within rounding where the two intervals only touch", () => {
    // 19.5 to 20.5 million, and 20.50005 million give or take 50 dollars
    expect(judge("20 million", 20_500_050)).toEqual({ kind: "agrees within rounding" });
  });

  test("confirms nothing by statistics that are known in part alone, and may contradict", () => {
    const part = { ...now(20_000_000), interval: { lower: new Big(20_000_000), upper: null } };
    expect(verdict(stated("21 million"), "2024-01-31", part, [])).toEqual({ kind: "no series" });
    expect(verdict(stated("19 million"), "2024-01-31", part, [])).toMatchObject({ kind: "differs" });
  });

  test("has no series without a figure", () => {
    expect(verdict(stated("5 million"), "2024-01-31", gap("suppressed"), [])).toEqual({ kind: "no series" });
  });
});
