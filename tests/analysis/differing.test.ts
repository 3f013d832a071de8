import { expect, test } from "vitest";
import { checksOn } from "../../src/analysis/figures";
import { differing } from "../../src/analysis/differing";
import { readStatements } from "../../src/core/form/statements";
import { demoDataset, demoStatements, today } from "../demo";

const demo = demoDataset();
const { sources } = demoStatements();
const said = { reporter: "ZZ", partner: "AA", period: "2023" };

/** What is stated differently, where two texts state something: how often, and whether they exclude one another. */
function differ(one: object, other: object) {
  const { statements, notes } = readStatements(
    {
      format: "visavis-statements/1",
      sources: { ...sources, news: { ...sources.release, kind: "news item", date: "2024-02-29" } },
      statements: [
        { ...said, source: "release", ...one },
        { ...said, source: "news", ...other },
      ],
    },
    demo.areas,
    today,
  ).value;
  return differing(checksOn({ ...demo, statements, notes }, "ZZ", "AA")).map(
    ({ said: all, contradict }) => `${all[0]?.indicator} ${all.length}${contradict ? " contradict" : ""}`,
  );
}

test("texts that state a figure with other digits differ, and contradict each other where their precision allows no one figure", () => {
  // 23.5 to 24.5 holds 24.1, and 23.5 to 24.5 does not hold 25.0.
  expect(differ({ turnover: "24.1 billion" }, { turnover: "24 billion" })).toEqual(["turnover 2"]);
  expect(differ({ turnover: "24 billion" }, { turnover: "25.0 billion" })).toEqual(["turnover 2 contradict"]);
  expect(differ({ turnover: "> 27 billion" }, { turnover: "~ 26 billion" })).toEqual(["turnover 2"]);
  expect(differ({ turnover: "> 27 billion" }, { turnover: "25 billion" })).toEqual(["turnover 2 contradict"]);
});

test("a qualifier is a difference; the same words are none", () => {
  expect(differ({ turnover: "2.3 billion" }, { turnover: "> 2.3 billion" })).toEqual(["turnover 2"]);
  expect(differ({ turnover: "2.3 billion" }, { turnover: "2.3 billion" })).toEqual([]);
});

test("figures of two periods, of two flows and of sums until two days are no one figure", () => {
  expect(differ({ turnover: "24 billion" }, { period: "2022", turnover: "30 billion" })).toEqual([]);
  expect(differ({ exports: "24 billion" }, { imports: "30 billion" })).toEqual([]);
  const since = (asOf: string, fdiGrossInflow: string) => ({ period: "2005/..", asOf, fdiGrossInflow });
  expect(differ(since("2024-01-31", "> 3 billion"), since("2024-02-29", "2 billion"))).toEqual([]);
  expect(differ(since("2024-01-31", "> 3 billion"), since("2024-01-31", "2 billion"))).toEqual([
    "fdiGrossInflow 2 contradict",
  ]);
});

test("growths differ where they are of one flow and since one period", () => {
  const grown = (value: string, of = "turnover") => ({ [of]: "24 billion", growth: { of, since: "2022", value } });
  expect(differ(grown("34.1%"), grown("34%"))).toEqual(["growth 2"]);
  expect(differ(grown("34.1%"), grown("36%"))).toEqual(["growth 2 contradict"]);
  expect(differ(grown("34.1%"), grown("36%", "exports"))).toEqual([]);
});
