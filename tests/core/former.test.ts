import { describe, expect, test } from "vitest";
import { type Area, belongs, formerAmong } from "../../src/core/area";
import type { Dataset, ReporterFile, Series } from "../../src/core/dataset";
import { membersListed, observe } from "../../src/core/observe";
import { gap } from "../../src/core/figure";
import { demoDataset } from "../demo";
import { known } from "./figures";
import { yearly } from "../../src/core/period";

const name = (code: string) => ({ en: code, ru: code, kk: code, es: code, pt: code });
const country = (code: string, successors?: readonly string[]): Area => ({
  code,
  kind: "country",
  names: name(code),
  ...(successors ? { successors } : {}),
});
// Old Land reported as one until 2019; East and West since 2020, Third Country throughout.
const areas = new Map(
  [
    country("ZZ"),
    country("EA"),
    country("WE"),
    country("TH"),
    country("OLDL", ["EA", "WE"]),
    {
      code: "UN",
      kind: "group",
      names: name("Union"),
      members: [
        ...["EA", "WE", "TH"].map((area) => ({ area, from: "2019-01-01" })),
        { area: "ZZ", from: "2019-01-01" },
      ],
    } satisfies Area,
  ].map((area): [string, Area] => [area.code, area]),
);

function dataset(turnovers: Readonly<Record<string, readonly (number | null)[]>>): Dataset {
  const demo = demoDataset();
  const [source] = [...demo.catalog.sources.values()];
  if (!source) throw new Error("no source");
  const counting = { currency: "USD", scale: 1_000_000, decimals: 1 } as const;
  const series = new Map<string, Series[]>(
    Object.entries(turnovers).map(([code, values]) => [
      `${code} turnover`,
      [{ source, counting, from: yearly(2018), values, status: null }],
    ]),
  );
  const coverage = [{ from: yearly(2018), to: yearly(2020) }];
  const file: ReporterFile = {
    reporter: "ZZ",
    coverage,
    sources: new Map([[source, coverage]]),
    partners: Object.keys(turnovers),
    series,
  };
  return { ...demo, areas, reporters: new Map([["ZZ", file]]) };
}

const small = dataset({ OLDL: [7, 8, null], EA: [null, null, 5], WE: [null, null, 4], TH: [1, 1, 1] });
const union = areas.get("UN");
const old = areas.get("OLDL");
if (!union || !old) throw new Error("no areas");
const turnover = (year: number, of = small) => observe(of, "ZZ", "UN", "turnover", yearly(year));

describe("a country that is no more", () => {
  test("belongs where all its successors do", () => {
    expect([belongs(union, old, 2019), belongs(union, old, 2018)]).toEqual([true, false]);
    expect(formerAmong(areas, ["EA", "TH"])).toEqual([]);
    expect(formerAmong(areas, ["EA", "WE"])).toEqual([old]);
  });

  test("stands in a sum for its successors, which are counted as listed, until they stand for themselves", () => {
    expect(known(turnover(2019).figure).value.toNumber() / 1e6).toBe(9);
    expect(turnover(2019).members).toMatchObject({ listed: 3, all: 3 });
    expect(known(turnover(2020).figure).value.toNumber() / 1e6).toBe(10);
    expect(turnover(2020).members).toMatchObject({ listed: 3, all: 3 });
  });

  test("is not counted beside a successor", () => {
    const both = dataset({ OLDL: [null, null, 9], EA: [null, null, 5], TH: [null, null, 1] });
    expect(known(turnover(2020, both).figure).value.toNumber() / 1e6).toBe(6);
    expect(turnover(2020, both).members).toMatchObject({ listed: 2, all: 3 });
  });

  test("is among those that are ranked", () => {
    const file = small.reporters.get("ZZ");
    const [source] = [...(file?.sources.keys() ?? [])];
    const listed = (year: number) =>
      file && source && membersListed(small, file, union, "turnover", yearly(year), source);
    expect([listed(2019), listed(2020)]).toEqual([
      ["TH", "OLDL"],
      ["EA", "WE", "TH"],
    ]);
  });
});

test("a group before it existed has no figure, since there can be none", () => {
  expect(turnover(2018).figure).toEqual(gap("impossible"));
});
