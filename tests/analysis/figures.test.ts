import { describe, expect, test } from "vitest";
import { figures, rowKey } from "../../src/analysis/figures";
import { withGrowthBases } from "../../src/analysis/growthBases";
import { gap } from "../../src/core/figure";
import { demoDataset } from "../demo";
import { known } from "../core/figures";
import { partOf, yearly } from "../../src/core/period";

const demo = demoDataset();
const rows = (partners: readonly string[], from = 2023, to = 2023) =>
  figures(demo, { reporter: "ZZ", partners, from: yearly(from), to: yearly(to) });

describe("the rows of the table", () => {
  test("are every flow of every year of a partner, then what was stated of investment", () => {
    expect(rows(["AA"], 2022).map(({ key }) => key)).toEqual([
      "AA-turnover-2022",
      "AA-exports-2022",
      "AA-imports-2022",
      "AA-turnover-2023",
      "AA-exports-2023",
      "AA-imports-2023",
      "AA-fdiGrossInflow-2005-",
    ]);
  });

  test("hold the figure, the one before, the change, what was stated and the verdict", () => {
    const [row] = rows(["AA"]);
    expect(known(row?.figure).value.toNumber()).toBe(400_000_000);
    expect(known(row?.before).value.toNumber()).toBe(200_000_000);
    expect(known(row?.change).value.toNumber()).toBe(100);
    expect([row?.source?.id, row?.stated?.literal, row?.statement?.source.id, row?.verdict?.kind]).toEqual([
      "demo",
      "400.0 million",
      "release",
      "agrees",
    ]);
  });

  test("without a statement have none and no verdict", () => {
    expect(rows(["EE"])[0]).toMatchObject({ stated: null, statement: null, verdict: null });
  });

  test("of an unlisted partner are gaps beside what was stated", () => {
    const [row] = rows(["CC"]);
    expect([row?.figure, row?.source, row?.change]).toEqual([gap("notReported"), null, gap("notReported")]);
    expect([row?.stated?.literal, row?.verdict?.kind]).toEqual(["7 million", "no series"]);
  });

  test("say “tiny base” where the year before was below a million", () => {
    expect(rows(["DD"]).map(({ change }) => change)).toEqual(["tiny base", "tiny base", "tiny base"]);
  });

  test("of investment are only what was stated, without a change", () => {
    expect(rows(["BB"]).at(-1)).toMatchObject({
      period: { kind: "span", from: 2005, to: 2023 },
      figure: gap("notCollected"),
      change: gap("notCollected"),
      stated: { literal: "> 255 million" },
      verdict: { kind: "no series" },
    });
  });

  test("are none for unknown partners, and each has a key of its own", () => {
    expect(rows(["XX"])).toEqual([]);
    const keys = rows(["AA", "BB", "CC", "GG"], 2020).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("have keys that can stand in an address", () => {
    expect(rowKey("ES", "fdiGrossInflow", { kind: "open", from: 2005 })).toBe("ES-fdiGrossInflow-2005-");
    expect(rowKey("ES", "turnover", partOf(2023, 1, 8))).toBe("ES-turnover-2023-01-2023-08");
  });
});

describe("the rows of a paragraph", () => {
  test("have the earlier figure that a stated growth starts from", () => {
    const keys = withGrowthBases(demo, "ZZ", rows(["AA"])).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(["AA-turnover-2023", "AA-turnover-2022"]);
    expect(keys).toHaveLength(5);
  });

  test("of a paragraph from the statistics have the year before as well, where it has a figure", () => {
    const keys = (partner: string, year: number) =>
      withGrowthBases(demo, "ZZ", rows([partner], year, year), () => true).map(({ key }) => key);
    expect(keys("BB", 2023).slice(0, 2)).toEqual(["BB-turnover-2023", "BB-turnover-2022"]);
    expect(keys("CC", 2023)).not.toContain("CC-turnover-2022");
  });

  test("do not have it twice where it is among them already", () => {
    const given = rows(["AA"], 2022);
    expect(withGrowthBases(demo, "ZZ", given)).toEqual(given);
  });
});
