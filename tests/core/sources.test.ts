import { describe, expect, test } from "vitest";
import { change } from "../../src/analysis/likeForLike";
import { tradeWith } from "../../src/analysis/trade";
import { leadingSource, observe, partnersIn, sourceOf } from "../../src/core/observe";
import { reportersOn } from "../../src/core/reportersOn";
import { preferring, sourcesOn } from "../../src/core/prefer";
import type { Amount, Figure } from "../../src/core/figure";
import { source, twoSources, zembla } from "../twoSources";
import { formatPeriods, yearly } from "../../src/core/period";

const amount = (figure: Figure): Amount => {
  if (figure.kind === "gap") throw new Error(figure.reason);
  return figure;
};
const millions = (figure: Figure) => amount(figure).value.div("1e6").toNumber();
const half = ({ interval: { lower, upper } }: Amount) =>
  upper
    ?.minus(lower ?? 0)
    .div(2)
    .toNumber();
const see = (partner: string, flow: "turnover" | "exports" | "imports", year: number, by?: string) =>
  observe(twoSources, "ZZ", partner, flow, yearly(year), by === undefined ? undefined : source(by));

describe("a turnover", () => {
  test("is the printed one where the source prints it, though it misses the sum of its parts", () => {
    expect(millions(see("AA", "turnover", 2021).figure)).toBe(150.0001);
  });

  test("is the sum of exports and imports where the source does not print it, as wide as both", () => {
    const { figure, source: by } = see("AA", "turnover", 2020);
    expect([millions(figure), by?.id]).toEqual([135.373456, "fund"]);
    expect(half(amount(figure))).toBe(5000.5);
  });

  test("is an estimate where a part of it is", () => {
    expect(amount(see("AA", "turnover", 2019).figure).status).toBe("E");
    expect(amount(see("AA", "turnover", 2020).figure).status).toBeUndefined();
  });

  test("with an unpublished side is at least the other one", () => {
    for (const [partner, year, least] of [
      ["DD", 2022, 2],
      ["BB", 2020, 2],
    ] as const) {
      const figure = amount(see(partner, "turnover", year).figure);
      expect([figure.value.toNumber() / 1e6, figure.qualifier]).toEqual([least, "atLeast"]);
    }
  });

  test("with both sides comes before one with a part, though the latter is of the preferred source", () => {
    expect(see("AA", "turnover", 2021, "office").source?.id).toBe("office");
    expect(leadingSource(zembla, yearly(2019))?.id).toBe("fund");
  });
});

describe("precision", () => {
  test("is that of the digits written, at least a tenth of a million and at most a dollar", () => {
    const halfOf = (year: number, flow: "exports" | "imports") => half(amount(see("AA", flow, year, "fund").figure));
    expect([halfOf(2019, "exports"), halfOf(2020, "exports"), halfOf(2020, "imports")]).toEqual([50_000, 5000, 0.5]);
  });

  test("of a converted figure ends where that of the rate does", () => {
    const figure = amount(observe(twoSources, "AA", "ZZ", "exports", yearly(2021)).figure);
    expect([figure.value.toNumber(), figure.unit, figure.convertedFrom]).toEqual([1_100_000, "USD", "EUR"]);
    // (1,000,000.5 × 1.105 − 999,999.5 × 1.095) / 2
    expect(half(figure)).toBe(5000.55);
  });

  test("a year without a rate is a gap, not a figure in another currency", () => {
    expect(observe(twoSources, "AA", "ZZ", "exports", yearly(2023)).figure).toEqual({
      kind: "gap",
      reason: "undefined",
    });
  });
});

describe("sources", () => {
  test("the preferred one speaks where it can, the other where it alone does", () => {
    expect(see("AA", "exports", 2021).source?.id).toBe("office");
    expect(see("AA", "exports", 2020).source?.id).toBe("fund");
    expect([...zembla.sources].map(([{ id }, coverage]) => [id, ...coverage.map(formatPeriods)])).toEqual([
      ["office", "2021-2022"],
      ["fund", "2019-2022"],
    ]);
  });

  test("one that is asked for speaks alone, or not at all", () => {
    expect(millions(see("AA", "exports", 2021, "fund").figure)).toBe(101);
    expect(see("AA", "exports", 2020, "office").figure.kind).toBe("gap");
  });

  test("are not mixed within a pair and a year", () => {
    // The office suppresses exports to Dilmun; its imports stand, and the turnover is at least those.
    const { turnover, imports, source: by } = tradeWith(twoSources, "ZZ", "DD", yearly(2022));
    expect([turnover.figure.kind, imports.source?.id, by?.id]).toEqual(["amount", "office", "office"]);
    expect(sourceOf(twoSources, "ZZ", "AA", yearly(2020))?.id).toBe("fund");
  });

  test("no growth is computed across a change of source", () => {
    const now = tradeWith(twoSources, "ZZ", "AA", yearly(2021));
    const before = tradeWith(twoSources, "ZZ", "AA", yearly(2020), now.source);
    expect(now.source?.id).toBe("office");
    expect(change({ now: now.turnover.figure, before: before.turnover.figure })).toEqual({
      kind: "gap",
      reason: "notReported",
    });
  });

  test("a group is summed from one source, though another lists a member more", () => {
    // Of the Alliance the office lists Atlantis, Brobdingnag and, from 2022, Dilmun without a turnover.
    expect(observe(twoSources, "ZZ", "GG", "turnover", yearly(2021))).toMatchObject({
      source: { id: "office" },
      members: { listed: 2 },
    });
    expect(observe(twoSources, "ZZ", "GG", "exports", yearly(2020))).toMatchObject({
      source: { id: "fund" },
      members: { listed: 2 },
    });
  });

  test("one source ranks the partners of a year", () => {
    expect(leadingSource(zembla, yearly(2021))?.id).toBe("office");
    expect(partnersIn(zembla, yearly(2021))).toEqual(["AA", "BB", "DD"]);
    expect(partnersIn(zembla, yearly(2017))).toEqual([]);
  });

  test("the catalog says which ones the files of a reporter, or of several, hold, the preferred first", () => {
    expect(sourcesOn(twoSources.catalog, ["ZZ"])).toEqual(["office", "fund"]);
    expect(sourcesOn(twoSources.catalog, ["AA", "ZZ"])).toEqual(["office", "fund", "union"]);
    expect(sourcesOn(twoSources.catalog, ["BB"])).toEqual([]);
  });

  test("the catalog says whose files may speak of a country", () => {
    expect(reportersOn(twoSources.catalog, "ZZ")).toEqual(["AA"]);
    expect(reportersOn(twoSources.catalog, "BB")).toEqual(["ZZ"]);
    expect(reportersOn(twoSources.catalog, "AA")).toEqual(["ZZ"]);
  });
});

describe("a reader who prefers a source", () => {
  const fund = preferring(twoSources, "fund");
  const seen = (partner: string, flow: "turnover" | "exports" | "imports", year: number) =>
    observe(fund, "ZZ", partner, flow, yearly(year));

  test("has its figure wherever it speaks, and each figure names whose it is", () => {
    const { figure, source: by } = seen("AA", "exports", 2021);
    expect([millions(figure), by?.id]).toEqual([101, "fund"]);
    expect(sourceOf(fund, "ZZ", "AA", yearly(2021))?.id).toBe("fund");
    expect(leadingSource(fund.reporters.get("ZZ") ?? zembla, yearly(2021))?.id).toBe("fund");
  });

  test("has those of the others where it has none", () => {
    // The fund does not speak of Dilmun, and has no imports from Brobdingnag.
    expect(seen("DD", "imports", 2021).source?.id).toBe("office");
    expect(seen("BB", "turnover", 2021).source?.id).toBe("office");
    // The union never speaks of Zembla's trade.
    const union = preferring(twoSources, "union");
    expect(observe(union, "ZZ", "AA", "exports", yearly(2021)).source?.id).toBe("office");
  });

  test("has a group from that source too, and a file of one source stays the one it was", () => {
    expect(seen("GG", "exports", 2021).source?.id).toBe("fund");
    expect(fund.reporters.get("AA")).toBe(twoSources.reporters.get("AA"));
  });

  test("of no source, or of the catalog's first, sees what the catalog orders", () => {
    expect(preferring(twoSources, null)).toBe(twoSources);
    expect([...(preferring(twoSources, "office").reporters.get("ZZ")?.sources.keys() ?? [])]).toEqual([
      ...zembla.sources.keys(),
    ]);
  });

  test("has every figure that there was, each from one of its sources, whatever is preferred", () => {
    const years = [2019, 2020, 2021, 2022];
    for (const id of ["office", "fund", "union"]) {
      const there = preferring(twoSources, id);
      for (const partner of ["W00", "AA", "BB", "DD"])
        for (const flow of ["turnover", "exports", "imports"] as const)
          for (const year of years) {
            const [now, before] = [there, twoSources].map((each) => observe(each, "ZZ", partner, flow, yearly(year)));
            expect(now?.figure.kind).toBe(before?.figure.kind);
            expect(now).toEqual(observe(there, "ZZ", partner, flow, yearly(year), now?.source ?? undefined));
          }
    }
  });
});
