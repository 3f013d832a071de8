import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset, Source } from "../../src/core/dataset";
import { yearly } from "../../src/core/period";
import { viewNames } from "../../src/core/question";
import { fit } from "../../src/state/fit";
import { sourceKept } from "../../src/state/source";
import { defaultView } from "../../src/state/view";
import { mirrorDemo } from "../mirrorDemo";
import { source as sourceOf, twoSources } from "../twoSources";
import type { View } from "../../src/state/chosen";

// The office speaks of 2021 and 2022, the fund of 2019 to 2022 (see twoSources).
const view: View = { ...defaultView, reporter: "ZZ", partners: ["AA"] };
const year = (n: number) => ({ from: yearly(n), to: yearly(n) });
const asked = (part: Partial<View>) => fit({ ...view, ...part }, twoSources);

describe("a source that is preferred", () => {
  test("is kept where a file of the reporter has it, loaded or not", () => {
    expect(asked({ source: "fund" })).toMatchObject({ view: { source: "fund", periods: year(2022) }, notices: [] });
    const unloaded = { ...twoSources, reporters: new Map([...twoSources.reporters].slice(1)) };
    expect(sourceKept(unloaded.catalog, { ...view, source: "fund" })).toBe("fund");
  });

  test("that nobody knows, or that only a partner's file has, gives way with a notice", () => {
    for (const source of ["almanac", "union", "__proto__"])
      expect(asked({ source })).toMatchObject({
        view: { source: null },
        notices: [{ part: "source", asked: source, reason: "no data", instead: { source: { id: "office" } } }],
      });
  });

  test("that nobody knows gives way to the one that is shown, though it counts exports alone", () => {
    const both = mirrorDemo("AA");
    const atlantis: View = { ...view, reporter: "AA", partners: ["ZZ"], source: "almanac", periods: year(2022) };
    expect(fit(atlantis, both).notices).toMatchObject([{ part: "source", instead: { source: { id: "union" } } }]);
  });

  test("without a year asked for shows its own last one, so that the choice shows at once", () => {
    expect(asked({}).view.periods).toEqual(year(2022));
    const both = mirrorDemo("AA");
    // In the other demo the office counts to 2022 and the fund to 2020, but the fund has no imports there.
    expect(fit({ ...view, view: "mirror", source: "fund" }, both).view.periods).toEqual(year(2020));
  });

  test("that says nothing on the year asked for tells whose figures are shown, and which year it has", () => {
    expect(asked({ source: "office", periods: year(2020) })).toMatchObject({
      view: { source: "office", periods: year(2020) },
      notices: [
        {
          part: "source",
          asked: "office",
          reason: "other source",
          instead: { source: { id: "fund" } },
          silent: { source: { id: "office" }, periods: year(2020), nearest: yearly(2021) },
        },
      ],
    });
    expect(
      asked({ view: "table", source: "office", periods: { from: yearly(2019), to: yearly(2020) } }).notices,
    ).toMatchObject([{ silent: { periods: { from: yearly(2019), to: yearly(2020) }, nearest: yearly(2021) } }]);
  });

  test("that speaks of some of the years asked for is enough", () => {
    expect(
      asked({ view: "table", source: "office", periods: { from: yearly(2019), to: yearly(2021) } }).notices,
    ).toEqual([]);
    expect(asked({ view: "trend", source: "office" })).toMatchObject({
      view: { periods: { from: yearly(2019), to: yearly(2022) } },
      notices: [],
    });
  });
});

describe("a source that a reader brought", () => {
  const id = "own-zembla-2024-0a1b2c3";
  const office = sourceOf("office");
  const own = { ...office, id, file: "zembla 2024.csv", dated: "read" } as const;
  /** The demo, in which the figures of the office, or of the fund, are a file of the reader. */
  const brought = (where: "office" | "fund"): Dataset => {
    const { catalog } = twoSources;
    const named = (each: string) => (each === where ? id : each);
    const sources = new Map([...catalog.sources, [id, own]]);
    const entry = catalog.reporters.get("ZZ");
    if (!entry) throw new Error("ZZ");
    const renamed = <T extends { readonly sources: readonly string[] }>(file: T) => ({
      ...file,
      sources: file.sources.map(named),
    });
    const reporters = new Map(catalog.reporters).set("ZZ", { ...renamed(entry), more: entry.more.map(renamed) });
    const file = twoSources.reporters.get("ZZ");
    if (!file) throw new Error("ZZ");
    const of = (source: Source) => (source.id === where ? own : source);
    const series = new Map(
      [...file.series].map(([key, all]) => [key, all.map((each) => ({ ...each, source: of(each.source) }))]),
    );
    const zembla = {
      ...file,
      series,
      sources: new Map([...file.sources].map(([source, coverage]) => [of(source), coverage])),
    };
    return {
      ...twoSources,
      catalog: { ...catalog, sources, prefer: catalog.prefer.map(named), reporters },
      reporters: new Map(twoSources.reporters).set("ZZ", zembla),
    };
  };

  test("is named by the view where its word comes first, so that a link says whose figures they are", () => {
    expect(fit(view, brought("office"))).toMatchObject({ view: { source: id }, notices: [] });
    expect(fit({ ...view, source: "fund" }, brought("office"))).toMatchObject({
      view: { source: "fund" },
      notices: [],
    });
  });

  test("is not named where others come first, until it is asked for", () => {
    expect(fit(view, brought("fund")).view.source).toBeNull();
    expect(fit({ ...view, source: id }, brought("fund"))).toMatchObject({ view: { source: id }, notices: [] });
  });

  test("and is not on this device gives way with a notice that says so, and not that nobody knows it", () => {
    for (const source of [id, `${id}-2`])
      expect(asked({ source })).toMatchObject({
        view: { source: null },
        notices: [{ part: "source", asked: source, reason: "not here", instead: { source: { id: "office" } } }],
      });
    expect(asked({ source: "own-" }).notices).toMatchObject([{ reason: "no data" }]);
  });
});

describe("in Mirror", () => {
  const both = mirrorDemo("AA", "DD");
  const mirror = (part: Partial<View>) => fit({ ...view, view: "mirror", ...part }, both);

  test("the source of a partner may be preferred too, and its last year is shown", () => {
    expect(mirror({ source: "union", measure: "imports" })).toMatchObject({
      view: { source: "union", periods: year(2022) },
      notices: [],
    });
    // The union counts what Atlantis exports alone, so of Zembla's exports it says nothing.
    expect(mirror({ source: "union", measure: "exports" }).notices).toMatchObject([
      { part: "source", asked: "union", reason: "other source" },
    ]);
  });

  test("it is left behind by the way to another view", () => {
    const union: View = { ...view, view: "mirror", source: "union" };
    expect(sourceKept(both.catalog, union)).toBe("union");
    expect(sourceKept(both.catalog, { ...union, view: "compare" })).toBeNull();
    expect(sourceKept(both.catalog, { ...union, source: "fund", view: "compare" })).toBe("fund");
  });
});

test("whatever source is asked for, what is shown is one that the view has, and keeping it changes nothing", () => {
  const anyView: fc.Arbitrary<View> = fc.record({
    view: fc.constantFrom(...viewNames),
    reporter: fc.constantFrom("ZZ", "AA"),
    partners: fc.constantFrom(["AA"], ["BB", "AA"], ["ZZ"], []),
    periods: fc.option(fc.integer({ min: 2015, max: 2030 }).map(year)),
    measure: fc.constantFrom("turnover", "exports", "imports", "balance"),
    isApart: fc.constant(false),
    investment: fc.constant(null),
    scale: fc.constant(null),
    group: fc.constant(null),
    order: fc.constant(null),
    form: fc.constant(null),
    without: fc.constant(null),
    members: fc.constant(null),
    factor: fc.constant(null),
    source: fc.option(fc.constantFrom("office", "fund", "union", "bank", "almanac")),
    lang: fc.constant(null),
    text: fc.constant(null),
    theme: fc.constant(null),
  });
  fc.assert(
    fc.property(anyView, (any) => {
      const { view: shown, notices } = fit(any, twoSources);
      expect(shown.source).toBe(sourceKept(twoSources.catalog, shown));
      const kept = notices.some(({ part }) => part === "source") ? { ...shown, source: null } : shown;
      expect(fit(kept, twoSources)).toEqual({ view: kept, notices: [] });
    }),
  );
});
