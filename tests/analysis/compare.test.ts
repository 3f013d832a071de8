import { describe, expect, test } from "vitest";
import { compare, mostCompared } from "../../src/analysis/compare";
import { gap } from "../../src/core/figure";
import { demoDataset } from "../demo";
import { known } from "../core/figures";
import { yearly } from "../../src/core/period";

const demo = demoDataset();
const ask = (partners: readonly string[], year = 2023) =>
  compare(demo, { reporter: "ZZ", partners, period: yearly(year) }, "common");
const first = (code: string, year = 2023) => ask([code], year)?.partners[0];

describe("partners side by side", () => {
  test("keep the order in which they were asked for", () => {
    const model = ask(["BB", "AA"]);
    expect(model?.partners.map(({ area }) => area.code)).toEqual(["BB", "AA"]);
    expect([model?.reporter.code, model?.period, model?.scale, model?.leftOut]).toEqual([
      "ZZ",
      yearly(2023),
      "common",
      0,
    ]);
  });

  test("are eight at most; the ninth is counted as left out", () => {
    const nine = ["AA", "BB", "CC", "DD", "EE", "FF", "HH", "II", "JJ"];
    const model = ask(nine);
    expect(model?.partners.map(({ area }) => area.code)).toEqual(nine.slice(0, mostCompared));
    expect(model?.leftOut).toBe(1);
  });

  test("may be none, and unknown ones are passed over", () => {
    expect(ask([])?.partners).toEqual([]);
    expect(ask(["XX", "AA"])?.partners).toHaveLength(1);
  });

  test("of an unknown reporter are no model", () => {
    expect(compare(demo, { reporter: "XX", partners: ["AA"], period: yearly(2023) }, "common")).toBeNull();
  });

  test("have the year before, the change and the share of the total", () => {
    const atlantis = first("AA");
    // 400 after 200 million
    expect(known(atlantis?.periods.turnover.before).value.toNumber()).toBe(200_000_000);
    expect(known(atlantis?.change.turnover).value.toNumber()).toBe(100);
    // 400 of 1000, 300 of 600, 100 of 400 million
    expect(Object.values(atlantis?.totalShare ?? {}).map((figure) => known(figure).value.toNumber())).toEqual([
      40, 50, 25,
    ]);
  });

  test("have “tiny base” for a change from half a million", () => {
    expect(first("DD")?.change.turnover).toBe("tiny base");
  });

  test("have no change on a year with a gap", () => {
    expect(first("AA", 2022)?.change).toMatchObject({ turnover: gap("bound"), exports: gap("suppressed") });
  });

  test("that no source lists are all gaps, without a standing, with what was stated of them", () => {
    const cockaigne = first("CC");
    expect(cockaigne?.trade.turnover.figure).toEqual(gap("notReported"));
    expect(cockaigne?.standing).toBeNull();
    expect(cockaigne?.stated.turnover?.[0]?.verdict.kind).toBe("no series");
  });

  test("have what was stated of this year only", () => {
    expect(Object.keys(first("AA", 2023)?.stated ?? {})).toEqual(["turnover", "exports", "imports"]);
    expect(first("AA", 2022)?.stated.turnover?.[0]?.stated.literal).toBe("195 million ± 5 million");
    expect(first("AA", 2020)?.stated).toEqual({});
  });

  test("have what was stated of investment, whatever its period", () => {
    expect(first("AA", 2020)?.fdi?.stated.literal).toBe("> 300 million");
    expect(first("DD")?.fdi).toBeNull();
  });

  test("name every source once, statistics and releases", () => {
    expect(ask(["AA", "BB"])?.sources.map(({ id }) => id)).toEqual(["demo", "release"]);
    expect(ask(["EE"])?.sources.map(({ id }) => id)).toEqual(["demo"]);
  });

  test("may be groups, which say how many of their members are listed", () => {
    const group = first("GG");
    expect(group?.trade.turnover.members).toEqual({ listed: 3, all: 4, partial: [] });
    // Out 300 + 5 + 4, back 100 + 15 + 1
    expect(known(group?.trade.balance).value.toNumber()).toBe(193_000_000);
  });
});
