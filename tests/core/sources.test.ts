import { describe, expect, test } from "vitest";
import { tradeWith } from "../../src/analysis/trade";
import { change } from "../../src/analysis/trade";
import {
  type Dataset,
  joined,
  leadingSource,
  observe,
  partnersIn,
  reportersOn,
  type ReporterFile,
  sourceOf,
} from "../../src/core/dataset";
import type { Amount, Figure } from "../../src/core/figure";
import { readAreas } from "../../src/core/read/areas";
import { readCatalog } from "../../src/core/read/catalog";
import { readSeries } from "../../src/core/read/series";
import { demoAreas } from "../demo";

// Demo numbers. The office of Zembla counts from 2021 on in thousands and prints no turnover with Dilmun; the fund
// counts to 2022 in millions, and a bank of ours turns the euros of the union into dollars.

const statistics = (publisher: string) => ({ kind: "statistics", publisher, title: "Trade", date: "2024-01-01" });
const catalogJson = {
  format: "visavis-catalog/1",
  version: "demo",
  sources: {
    office: statistics("Office"),
    fund: statistics("Fund"),
    union: statistics("Union"),
    bank: statistics("Bank"),
  },
  prefer: ["office", "fund", "union"],
  rates: { EUR: { source: "bank", years: { "2021": "1.10", "2022": "1.20" } } },
  reporters: {
    ZZ: {
      file: "series/ZZ.json",
      sources: ["office"],
      from: "2021",
      to: "2022",
      more: [{ file: "series/ZZ-fund.json", sources: ["fund"], from: "2019", to: "2022" }],
    },
    AA: { file: "series/AA.json", sources: ["union"], from: "2021", to: "2023", of: ["ZZ"] },
  },
  files: {},
};

const run = (
  partner: number,
  indicator: number,
  from: number,
  values: readonly (number | null)[],
  status?: string,
) => ({
  partner,
  indicator,
  source: 0,
  from,
  values,
  ...(status === undefined ? {} : { status }),
});

const officeJson = {
  format: "visavis-series/1",
  reporter: "ZZ",
  currency: "USD",
  scale: 1000,
  decimals: 1,
  partners: ["W00", "AA", "BB", "DD"],
  indicators: ["exports", "imports", "turnover"],
  periods: ["2021", "2022"],
  sources: ["office"],
  series: [
    run(0, 2, 0, [900_000, 950_000]),
    run(1, 0, 0, [100_000, 110_000]),
    run(1, 1, 0, [50_000, 60_000]),
    // Printed, and a tenth off the sum of its rounded parts.
    run(1, 2, 0, [150_000.1, 170_000]),
    run(2, 2, 0, [7000, 8000]),
    run(3, 0, 0, [3000, null], "AQ"),
    run(3, 1, 0, [1000, 2000]),
  ],
};

const fundJson = {
  format: "visavis-series/1",
  reporter: "ZZ",
  currency: "USD",
  scale: 1_000_000,
  decimals: 6,
  leastDecimals: 1,
  partners: ["W00", "AA", "BB"],
  indicators: ["exports", "imports"],
  periods: ["2019", "2020", "2021", "2022"],
  sources: ["fund"],
  series: [
    run(0, 0, 0, [500, 500, 500, 500]),
    run(0, 1, 0, [400, 400, 400, 400]),
    run(1, 0, 0, [80, 90.25, 101, 111], "EAAA"),
    run(1, 1, 0, [40, 45.123456, 51, 61]),
    run(2, 0, 0, [1, 2, 3, 4]),
  ],
};

const unionJson = {
  format: "visavis-series/1",
  reporter: "AA",
  currency: "USD",
  scale: 1_000_000,
  decimals: 6,
  partners: ["ZZ"],
  indicators: ["exports"],
  periods: ["2021", "2022", "2023"],
  sources: ["union"],
  units: { union: { currency: "EUR", scale: 1, decimals: 0 } },
  series: [run(0, 0, 0, [1_000_000, 2_000_000, 3_000_000])],
};

const catalog = readCatalog(catalogJson).value;
const areas = readAreas(demoAreas()).value;
if (!catalog) throw new Error("the catalog is not sound");
const file = (json: unknown): ReporterFile => {
  const { value, problems } = readSeries(json, "series/ZZ.json", catalog, areas);
  if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
};
const zembla = joined([file(officeJson), file(fundJson)], catalog.prefer);
const reporters = new Map([zembla, file(unionJson)].map((each) => [each.reporter, each]));
const dataset: Dataset = { catalog, areas, statements: [], notes: [], reporters };
const source = (id: string) => {
  const found = catalog.sources.get(id);
  if (!found) throw new Error(id);
  return found;
};
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
  observe(dataset, "ZZ", partner, flow, year, by === undefined ? undefined : source(by));

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

  test("with an unpublished side is unknown, with its reason", () => {
    expect(see("DD", "turnover", 2022)).toEqual({ figure: { kind: "gap", reason: "suppressed" }, source: null });
    expect(see("BB", "turnover", 2020).figure).toEqual({ kind: "gap", reason: "notReported" });
  });
});

describe("precision", () => {
  test("is that of the digits written, at least a tenth of a million and at most a dollar", () => {
    const halfOf = (year: number, flow: "exports" | "imports") => half(amount(see("AA", flow, year, "fund").figure));
    expect([halfOf(2019, "exports"), halfOf(2020, "exports"), halfOf(2020, "imports")]).toEqual([50_000, 5000, 0.5]);
  });

  test("of a converted figure ends where that of the rate does", () => {
    const figure = amount(observe(dataset, "AA", "ZZ", "exports", 2021).figure);
    expect([figure.value.toNumber(), figure.unit, figure.convertedFrom]).toEqual([1_100_000, "USD", "EUR"]);
    // (1,000,000.5 × 1.105 − 999,999.5 × 1.095) / 2
    expect(half(figure)).toBe(5000.55);
  });

  test("a year without a rate is a gap, not a figure in another currency", () => {
    expect(observe(dataset, "AA", "ZZ", "exports", 2023).figure).toEqual({ kind: "gap", reason: "undefined" });
  });
});

describe("sources", () => {
  test("the preferred one speaks where it can, the other where it alone does", () => {
    expect(see("AA", "exports", 2021).source?.id).toBe("office");
    expect(see("AA", "exports", 2020).source?.id).toBe("fund");
    expect([...zembla.sources].map(([{ id }, { from, to }]) => [id, from, to])).toEqual([
      ["office", 2021, 2022],
      ["fund", 2019, 2022],
    ]);
  });

  test("one that is asked for speaks alone, or not at all", () => {
    expect(millions(see("AA", "exports", 2021, "fund").figure)).toBe(101);
    expect(see("AA", "exports", 2020, "office").figure.kind).toBe("gap");
  });

  test("are not mixed within a pair and a year", () => {
    // The office suppresses exports to Dilmun; its imports stand, and the turnover is not borrowed.
    const { turnover, imports, source: by } = tradeWith(dataset, "ZZ", "DD", 2022);
    expect([turnover.figure.kind, imports.source?.id, by?.id]).toEqual(["gap", "office", "office"]);
    expect(sourceOf(dataset, "ZZ", "AA", 2020)?.id).toBe("fund");
  });

  test("no growth is computed across a change of source", () => {
    const now = tradeWith(dataset, "ZZ", "AA", 2021);
    const before = tradeWith(dataset, "ZZ", "AA", 2020, now.source);
    expect(now.source?.id).toBe("office");
    expect(change(now.turnover.figure, before.turnover.figure)).toEqual({ kind: "gap", reason: "notReported" });
  });

  test("a group is summed from one source, though another lists a member more", () => {
    // Of the Alliance the office lists Atlantis, Brobdingnag and, from 2022, Dilmun without a turnover.
    expect(observe(dataset, "ZZ", "GG", "turnover", 2021)).toMatchObject({
      source: { id: "office" },
      members: { listed: 2 },
    });
    expect(observe(dataset, "ZZ", "GG", "exports", 2020)).toMatchObject({
      source: { id: "fund" },
      members: { listed: 2 },
    });
  });

  test("one source ranks the partners of a year", () => {
    expect(leadingSource(zembla, 2021)?.id).toBe("office");
    expect(partnersIn(zembla, 2021)).toEqual(["AA", "BB", "DD"]);
    expect(partnersIn(zembla, 2021, source("fund"))).toEqual(["AA"]);
    expect(partnersIn(zembla, 2017)).toEqual([]);
  });

  test("the catalog says whose files may speak of a country", () => {
    expect(reportersOn(catalog, "ZZ")).toEqual(["AA"]);
    expect(reportersOn(catalog, "BB")).toEqual(["ZZ"]);
    expect(reportersOn(catalog, "AA")).toEqual(["ZZ"]);
  });
});
