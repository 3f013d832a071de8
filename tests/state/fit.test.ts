import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { halfOf, monthOf, order, partOf, type Period, quarterOf, yearly } from "../../src/core/period";
import { coverageIn, isCovered } from "../../src/core/coverage";
import { scales, scalesIn, viewNames } from "../../src/core/question";
import { measures } from "../../src/core/indicators";
import { fit } from "../../src/state/fit";
import { defaultView } from "../../src/state/view";
import { demoDataset } from "../demo";
import { mirrorDemo } from "../mirrorDemo";
import { twoSources } from "../twoSources";
import { anyPeriodsIn } from "./anyView";
import { monthly } from "./monthly";
import type { View } from "../../src/state/chosen";

const demo = demoDataset();
const view: View = { ...defaultView, reporter: "ZZ", partners: ["AA", "BB"] };
const fitted = (part: Partial<View>) => fit({ ...view, ...part }, demo);
const areas = (...codes: readonly string[]) => ({ areas: codes.map((code) => ({ code })) });
const year = (n: number) => ({ from: yearly(n), to: yearly(n) });

describe("a view that the data can answer", () => {
  test("is shown as it was asked, in the last year and on the first scale of the view", () => {
    expect(fitted({})).toEqual({ view: { ...view, periods: year(2023), scale: "common" }, notices: [] });
    expect(fitted({ periods: year(2021), scale: "log" })).toEqual({
      view: { ...view, periods: year(2021), scale: "log" },
      notices: [],
    });
  });

  test("of a trend covers all years, also where one year was asked of another view", () => {
    expect(fitted({ view: "trend" }).view).toMatchObject({
      periods: { from: yearly(2020), to: yearly(2023) },
      scale: "own",
    });
    expect(fitted({ view: "trend", periods: year(2022) })).toMatchObject({
      view: { periods: { from: yearly(2020), to: yearly(2023) } },
      notices: [],
    });
    expect(fitted({ view: "trend", periods: { from: yearly(2021), to: yearly(2022) } }).view.periods).toEqual({
      from: yearly(2021),
      to: yearly(2022),
    });
  });

  test("of a map takes the last year of a span; a table takes the span, as a comparison and a ranking do for a change", () => {
    expect(fitted({ view: "map", periods: { from: yearly(2020), to: yearly(2022) } })).toMatchObject({
      view: { periods: year(2022) },
      notices: [],
    });
    for (const spanned of ["compare", "ranking"] as const)
      expect(fitted({ view: spanned, periods: { from: yearly(2020), to: yearly(2022) } })).toMatchObject({
        view: { periods: { from: yearly(2020), to: yearly(2022) } },
        notices: [],
      });
    expect(fitted({ view: "table", periods: { from: yearly(2020), to: yearly(2022) } }).view.periods).toEqual({
      from: yearly(2020),
      to: yearly(2022),
    });
  });
});

describe("a view of both sides", () => {
  const asked = { ...view, view: "mirror" as const, partners: ["AA"] };
  const both = mirrorDemo("AA", "DD");

  test("is of the last year in which a chosen partner reports the flow", () => {
    expect(fit(asked, both).view.periods).toEqual(year(2020));
    expect(fit({ ...asked, measure: "imports" }, both).view.periods).toEqual(year(2022));
    expect(fit({ ...asked, partners: ["DD"] }, both).view.periods).toEqual(year(2018));
  });

  test("without any report of the other side is of the last year of the reporter's", () => {
    expect(fit({ ...asked, partners: ["BB"] }, both).view.periods).toEqual(year(2022));
  });

  test("is of the year or the years asked for, also where nobody reports on them", () => {
    expect(fit({ ...asked, periods: year(2022) }, both)).toMatchObject({ view: { periods: year(2022) }, notices: [] });
    expect(fit({ ...asked, periods: { from: yearly(2018), to: yearly(2021) } }, both).view.periods).toEqual({
      from: yearly(2018),
      to: yearly(2021),
    });
  });
});

describe("a view that the data cannot answer", () => {
  test("in the year 1066 is shown in the first year with data, and says so", () => {
    expect(fitted({ periods: year(1066) })).toMatchObject({
      view: { periods: year(2020) },
      notices: [{ part: "year", asked: "1066", reason: "no data", instead: { periods: year(2020) } }],
    });
    expect(fitted({ periods: year(9999) }).view.periods).toEqual(year(2023));
  });

  test("over a span beyond the data is cut to it; a trend never to a single year", () => {
    expect(fitted({ view: "trend", periods: { from: yearly(2019), to: yearly(2021) } })).toMatchObject({
      view: { periods: { from: yearly(2020), to: yearly(2021) } },
      notices: [{ part: "year", asked: "2019-2021", instead: { periods: { from: yearly(2020), to: yearly(2021) } } }],
    });
    expect(fitted({ view: "trend", periods: { from: yearly(2023), to: yearly(2030) } })).toMatchObject({
      view: { periods: { from: yearly(2020), to: yearly(2023) } },
      notices: [{ part: "year", asked: "2023-2030", instead: { periods: { from: yearly(2020), to: yearly(2023) } } }],
    });
  });

  test("of an unknown reporter is shown for one that has data", () => {
    expect(fitted({ reporter: "XX" })).toMatchObject({
      view: { reporter: "ZZ" },
      notices: [{ part: "reporter", asked: "XX", reason: "no data", instead: areas("ZZ") }],
    });
    // Atlantis is known, but reports nothing.
    expect(fitted({ reporter: "AA", partners: ["BB"] }).notices).toMatchObject([{ part: "reporter", asked: "AA" }]);
  });

  test("with unknown partners or the reporter itself keeps the others", () => {
    expect(fitted({ partners: ["AA", "XX", "ZZ"] })).toMatchObject({
      view: { partners: ["AA"] },
      notices: [{ part: "partners", asked: "XX, ZZ", reason: "unknown", instead: areas("AA") }],
    });
  });

  test("is about the world where the reporter's files have its total, and else not", () => {
    expect(fitted({ partners: ["W00"] })).toMatchObject({ view: { partners: ["W00"] }, notices: [] });
    expect(fit({ ...view, reporter: "AA", partners: ["W00"] }, twoSources)).toMatchObject({
      view: { partners: ["ZZ"] },
      notices: [{ part: "partners", asked: "W00", reason: "unknown", instead: areas("ZZ") }],
    });
  });

  test("with unknown partners alone falls back to the default ones, but never to unknown ones", () => {
    expect(fitted({ partners: ["XX"] })).toMatchObject({
      view: { partners: [] },
      notices: [{ asked: "XX", instead: areas() }],
    });
    const spain = { ...demo.areas.get("AA"), code: "ES" } as never;
    const withSpain = { ...demo, areas: new Map([...demo.areas, ["ES", spain]]) };
    expect(fit({ ...view, partners: ["XX"] }, withSpain).view.partners).toEqual(["ES"]);
  });

  test("with 300 partners keeps those that are known and names eight of the others", () => {
    const unknown = Array.from({ length: 296 }, (_, i) => `X${i}`);
    const { view: shown, notices } = fitted({ partners: [...unknown, "AA", "BB", "CC", "DD"] });
    expect(shown.partners).toEqual(["AA", "BB", "CC", "DD"]);
    expect(notices).toEqual([
      {
        part: "partners",
        asked: "X0, X1, X2, X3, X4, X5, X6, X7…",
        reason: "unknown",
        instead: { kind: "areas", areas: ["AA", "BB", "CC"].map((code) => demo.areas.get(code)), more: true },
      },
    ]);
  });

  test("on a scale of another view is shown on its own first scale", () => {
    expect(fitted({ scale: "index" })).toMatchObject({
      view: { scale: "common" },
      notices: [{ part: "scale", asked: "index", reason: "not understood", instead: { kind: "usual" } }],
    });
    expect(fitted({ view: "trend", scale: "share" }).view.scale).toBe("own");
  });

  test("that names no partner is told of none that it lacks", () => {
    const unnamed = fit({ ...defaultView, reporter: "ZZ" }, demo);
    expect(unnamed.notices).toEqual([]);
    expect(fit({ ...unnamed.view, partners: [...defaultView.partners] }, demo).notices).toMatchObject([
      { part: "partners", asked: "ES, PT", reason: "unknown" },
    ]);
  });

  test("without any reporter's file still has a year", () => {
    const empty = { ...demo, reporters: new Map() };
    expect(fit(view, empty).view).toMatchObject({ reporter: "ZZ", periods: year(2023) });
  });
});

test("whatever is asked, every code is known, every year has data, and asking again changes nothing", () => {
  const code = fc.constantFrom(...demo.areas.keys(), "XX", "YY");
  const anyView: fc.Arbitrary<View> = fc.record({
    view: fc.constantFrom(...viewNames),
    reporter: code,
    partners: fc.uniqueArray(code),
    periods: fc.option(anyPeriodsIn(fc.integer({ min: 1990, max: 2030 }), 9)),
    measure: fc.constantFrom(...measures),
    isApart: fc.constant(false),
    investment: fc.constant(null),
    scale: fc.option(fc.constantFrom(...scales)),
    group: fc.option(code),
    order: fc.constant(null),
    form: fc.constant(null),
    without: fc.constant(null),
    members: fc.constant(null),
    factor: fc.constant(null),
    source: fc.constant(null),
    lang: fc.constant(null),
    text: fc.constant(null),
    theme: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.constantFrom(demo, monthly), anyView, (dataset, asked) => {
      const { view: shown } = fit(asked, dataset);
      expect(demo.reporters.has(shown.reporter)).toBe(true);
      expect(shown.partners.every((partner) => demo.areas.has(partner) && partner !== shown.reporter)).toBe(true);
      for (const period of [shown.periods.from, shown.periods.to])
        expect(isCovered(coverageIn(dataset, shown.reporter), period)).toBe(true);
      expect(order(shown.periods.from, shown.periods.to) <= 0).toBe(true);
      expect(shown.group === null || demo.areas.get(shown.group)?.kind === "group").toBe(true);
      expect(scalesIn(shown.view, shown)).toContain(shown.scale);
      expect(fit(shown, dataset)).toEqual({ view: shown, notices: [] });
    }),
  );
});

describe("another viewpoint", () => {
  const from = (part: Partial<View>) => fit({ ...view, ...part }, twoSources);

  test("reaches as far as all its files, and begins in the last year with a turnover", () => {
    expect(from({ partners: ["AA"] }).view.periods).toEqual(year(2022));
    expect(from({ partners: ["AA"], periods: year(2019) })).toMatchObject({
      view: { periods: year(2019) },
      notices: [],
    });
    expect(from({ view: "trend", partners: ["AA"] }).view.periods).toEqual({ from: yearly(2019), to: yearly(2022) });
  });

  test("whose file speaks of one country alone shows that one, and says so", () => {
    expect(from({ reporter: "AA", partners: ["BB", "DD"] })).toMatchObject({
      view: { reporter: "AA", partners: ["ZZ"] },
      notices: [{ part: "partners", asked: "BB, DD", reason: "no data", instead: areas("ZZ") }],
    });
    expect(from({ reporter: "AA", partners: ["ZZ", "BB"] })).toMatchObject({
      view: { partners: ["ZZ", "BB"] },
      notices: [],
    });
    expect(from({ reporter: "AA", partners: [] }).view.partners).toEqual([]);
  });
});

// Zembla counts 2020 to 2023 by the year, and from January 2022 to June 2024 by the month.
describe("a part of a year", () => {
  const at = (part: Partial<View>) => fit({ ...view, ...part }, monthly);
  const one = (period: Period) => ({ from: period, to: period });

  test("is shown where its months are known, in every view", () => {
    for (const period of [monthOf(2024, 4), quarterOf(2023, 4), halfOf(2024, 1), partOf(2024, 1, 5)])
      for (const name of ["compare", "ranking", "map", "mirror", "table", "brief"] as const)
        expect(at({ view: name, periods: one(period) })).toMatchObject({ view: { periods: one(period) }, notices: [] });
  });

  test("in a trend is followed over all that is known of its kind", () => {
    expect(at({ view: "trend", periods: one(monthOf(2024, 4)) }).view.periods).toEqual({
      from: monthOf(2022, 1),
      to: monthOf(2024, 6),
    });
    expect(at({ view: "trend", periods: one(partOf(2023, 1, 5)) }).view.periods).toEqual({
      from: partOf(2022, 1, 5),
      to: partOf(2024, 1, 5),
    });
  });

  test("of which the year alone is known is shown as the year", () => {
    expect(at({ periods: one(monthOf(2021, 3)) })).toMatchObject({
      view: { periods: year(2021) },
      notices: [{ part: "year", asked: "2021-03", reason: "no data", instead: { periods: year(2021) } }],
    });
    expect(fitted({ periods: one(quarterOf(2030, 1)) })).toMatchObject({
      view: { periods: year(2023) },
      notices: [{ asked: "2030-Q1", reason: "no data" }],
    });
  });

  test("after the last one is shown as that, and a span is cut to what is known", () => {
    expect(at({ periods: one(monthOf(2025, 1)) }).view.periods).toEqual(one(monthOf(2024, 6)));
    expect(at({ view: "table", periods: { from: monthOf(2021, 7), to: monthOf(2022, 3) } }).view.periods).toEqual({
      from: monthOf(2022, 1),
      to: monthOf(2022, 3),
    });
  });

  test("can be set on the same part of the year before; a year cannot", () => {
    const seasonal = { view: "trend", scale: "seasonal" } as const;
    expect(at({ ...seasonal, periods: one(monthOf(2024, 4)) })).toMatchObject({
      view: { scale: "seasonal" },
      notices: [],
    });
    expect(at(seasonal)).toMatchObject({
      view: { scale: "own" },
      notices: [{ part: "scale", asked: "seasonal", reason: "not understood" }],
    });
  });
});

describe("the period that the catalog opens with", () => {
  // Kazakhstan, which the page is for, in the figures of Zembla.
  const opening = (reporter: string, opens: Period) => {
    const zembla = demo.reporters.get("ZZ");
    const area = demo.areas.get("ZZ");
    const entry = demo.catalog.reporters.get("ZZ");
    if (!zembla || !area || !entry) throw new Error("no Zembla");
    return {
      ...demo,
      areas: new Map([...demo.areas, [reporter, { ...area, code: reporter }]]),
      catalog: { ...demo.catalog, opens, reporters: new Map([[reporter, entry]]) },
      reporters: new Map([[reporter, { ...zembla, reporter }]]),
    };
  };
  const opened = (reporter: string, opens: Period, part: Partial<View> = {}) =>
    fit({ ...view, reporter, ...part }, opening(reporter, opens)).view.periods;

  test("is shown of the usual reporter where no other is asked for", () => {
    expect(opened("KZ", yearly(2022))).toEqual(year(2022));
    expect(opened("KZ", yearly(2022), { view: "table" })).toEqual(year(2022));
    expect(opened("KZ", yearly(2022), { periods: year(2021) })).toEqual(year(2021));
  });

  test("leaves a trend whole, another reporter at its last year, and one that is not covered unasked", () => {
    expect(opened("KZ", yearly(2022), { view: "trend" })).toEqual({ from: yearly(2020), to: yearly(2023) });
    expect(opened("ZZ", yearly(2022))).toEqual(year(2023));
    expect(opened("KZ", yearly(2030))).toEqual(year(2023));
  });
});
