import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldAt } from "../../src/analysis/heldAt";
import { change, inTwoPeriods } from "../../src/analysis/likeForLike";
import type { Area } from "../../src/core/area";
import type { Dataset, ReporterFile, Series } from "../../src/core/dataset";
import { evolving } from "../../src/core/prefer";
import { observe } from "../../src/core/observe";
import { type Figure, gap } from "../../src/core/figure";
import { ends, known, stated } from "../core/figures";
import { demoDataset } from "../demo";
import { yearly } from "../../src/core/period";

describe("the change on the year before", () => {
  test("is growth in percent", () => {
    expect(ends(known(change({ now: stated("150.0 million"), before: stated("100.0 million") })), 0, 1)).toEqual([
      49.9, 50.1,
    ]);
  });

  test("is “tiny base” from less than a million, from zero too", () => {
    expect(change({ now: stated("5 million"), before: stated("999 thousand") })).toBe("tiny base");
    expect(change({ now: stated("5 million"), before: stated("0") })).toBe("tiny base");
    expect(change({ now: stated("5 million"), before: stated("1.00 million") })).not.toBe("tiny base");
  });

  test("is a gap where either year is one, whatever the base", () => {
    expect(change({ now: gap("notReported"), before: stated("5 million") })).toEqual(gap("notReported"));
    expect(change({ now: stated("5 million"), before: gap("suppressed") })).toEqual(gap("suppressed"));
    expect(change({ now: gap("notReported"), before: stated("5 thousand") })).toEqual(gap("notReported"));
  });
});

const name = (code: string) => ({ en: code, ru: code, kk: code, es: code, pt: code });
const country = (code: string): Area => ({ code, kind: "country", names: name(code) });
const codes = ["AA", "BB", "CC", "DD"];

/** A union of four, of whom D joins and A leaves in 2021, and what a reporter trades with each in millions. */
function union(values: Readonly<Record<string, readonly [number | null, number | null]>>): Dataset {
  const demo = demoDataset();
  const [source] = [...demo.catalog.sources.values()];
  if (!source) throw new Error("no source");
  const group: Area = {
    code: "UN",
    kind: "group",
    names: name("Union"),
    members: [
      { area: "AA", from: "2000-01-01", to: "2021-06-30" },
      { area: "BB", from: "2000-01-01" },
      { area: "CC", from: "2000-01-01" },
      { area: "DD", from: "2021-01-01" },
    ],
  };
  const counting = { currency: "USD", scale: 1_000_000, decimals: 1 } as const;
  const coverage = [{ from: yearly(2020), to: yearly(2021) }];
  const series = Object.entries(values).map(([code, own]): [string, Series[]] => [
    `${code} turnover`,
    [{ source, counting, from: yearly(2020), values: own, status: null }],
  ]);
  const file: ReporterFile = {
    reporter: "ZZ",
    coverage,
    sources: new Map([[source, coverage]]),
    partners: codes,
    series: new Map(series),
  };
  const areas = [country("ZZ"), ...codes.map(country), group];
  return { ...demo, areas: new Map(areas.map((area) => [area.code, area])), reporters: new Map([["ZZ", file]]) };
}

function between(dataset: Dataset) {
  const area = dataset.areas.get("UN");
  if (!area) throw new Error("no union");
  return inTwoPeriods(
    dataset,
    { reporter: "ZZ", area, measure: "turnover", source: undefined },
    yearly(2020),
    yearly(2021),
  );
}
const worth = (figure: Figure) => known(figure).value.div(1_000_000).toNumber();

describe("a group in two years", () => {
  const all = union({ AA: [50, 40], BB: [10, 20], CC: [10, null], DD: [30, 40] });

  test("has its members of the later year that are known in both", () => {
    // B and D; A has left, and C is not known in 2021.
    const years = between(all);
    expect([worth(years.before), worth(years.now)]).toEqual([40, 60]);
    expect(years.members).toEqual({ same: 2, all: 3 });
  });

  test("has the members of each year where they may change", () => {
    const years = between(evolving(all));
    // A, B and C; then B and D.
    expect([worth(years.before), worth(years.now)]).toEqual([70, 60]);
    expect(years.members).toBeNull();
  });

  test("has the members of one year in all of them where it is followed over more", () => {
    const held = heldAt(all, ["UN", "BB"], yearly(2021));
    const turnover = (year: number) => worth(observe(held, "ZZ", "UN", "turnover", yearly(year)).figure);
    expect([turnover(2020), turnover(2021)]).toEqual([50, 60]);
    // D: the definition differs from that of the year.
    const status = (year: number) => known(observe(held, "ZZ", "UN", "turnover", yearly(year)).figure).status;
    expect([status(2020), status(2021)]).toEqual(["D", undefined]);
    expect(heldAt(evolving(all), ["UN"], yearly(2021)).areas.get("UN")).toBe(all.areas.get("UN"));
  });

  test("without a member that is known in both has no growth", () => {
    const years = between(union({ AA: [50, 40], BB: [null, 20], CC: [10, null] }));
    expect([change(years), years.members?.same]).toEqual([gap("notReported"), 0]);
  });
});

test("whatever is missing, a group grows as its members of the later year do that are known in both", () => {
  const value = fc.option(fc.integer({ min: 1, max: 1000 }), { freq: 4 });
  const pair = fc.tuple(value, value);
  fc.assert(
    fc.property(fc.record({ AA: pair, BB: pair, CC: pair, DD: pair }), (values) => {
      const years = between(union(values));
      const both = [values.BB, values.CC, values.DD].filter(([then, now]) => then !== null && now !== null);
      expect(years.members?.same).toBe(both.length);
      if (both.length === 0) return;
      const sum = (i: 0 | 1) => both.reduce((total, each) => total + (each[i] ?? 0), 0);
      const by = change(years);
      expect(by !== "tiny base" && known(by).value.toNumber()).toBeCloseTo(100 * (sum(1) / sum(0) - 1), 6);
    }),
  );
});
