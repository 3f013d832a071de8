import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fit, scalesOf } from "../../src/state/fit";
import { defaultView, measures, scales, type View, viewNames } from "../../src/state/view";
import { demoDataset } from "../demo";
import { mirrorDemo } from "../mirrorDemo";
import { twoSources } from "../twoSources";

const demo = demoDataset();
const view: View = { ...defaultView, reporter: "ZZ", partners: ["AA", "BB"] };
const fitted = (part: Partial<View>) => fit({ ...view, ...part }, demo);
const year = (n: number) => ({ from: n, to: n });

describe("a view that the data can answer", () => {
  test("is shown as it was asked, in the last year and on the first scale of the view", () => {
    expect(fitted({})).toEqual({ view: { ...view, years: year(2023), scale: "common" }, notices: [] });
    expect(fitted({ years: year(2021), scale: "log" })).toEqual({
      view: { ...view, years: year(2021), scale: "log" },
      notices: [],
    });
  });

  test("of a trend covers all years, also where one year was asked of another view", () => {
    expect(fitted({ view: "trend" }).view).toMatchObject({ years: { from: 2020, to: 2023 }, scale: "own" });
    expect(fitted({ view: "trend", years: year(2022) })).toMatchObject({
      view: { years: { from: 2020, to: 2023 } },
      notices: [],
    });
    expect(fitted({ view: "trend", years: { from: 2021, to: 2022 } }).view.years).toEqual({ from: 2021, to: 2022 });
  });

  test("of a comparison takes the last year of a span; a table takes the span", () => {
    expect(fitted({ years: { from: 2020, to: 2022 } })).toMatchObject({ view: { years: year(2022) }, notices: [] });
    expect(fitted({ view: "table", years: { from: 2020, to: 2022 } }).view.years).toEqual({ from: 2020, to: 2022 });
  });
});

describe("a view of both sides", () => {
  const asked = { ...view, view: "mirror" as const, partners: ["AA"] };
  const both = mirrorDemo("AA", "DD");

  test("is of the last year in which a chosen partner reports the flow", () => {
    expect(fit(asked, both).view.years).toEqual(year(2020));
    expect(fit({ ...asked, measure: "imports" }, both).view.years).toEqual(year(2022));
    expect(fit({ ...asked, partners: ["DD"] }, both).view.years).toEqual(year(2018));
  });

  test("without any report of the other side is of the last year of the reporter's", () => {
    expect(fit({ ...asked, partners: ["BB"] }, both).view.years).toEqual(year(2022));
  });

  test("is of the year or the years asked for, also where nobody reports on them", () => {
    expect(fit({ ...asked, years: year(2022) }, both)).toMatchObject({ view: { years: year(2022) }, notices: [] });
    expect(fit({ ...asked, years: { from: 2018, to: 2021 } }, both).view.years).toEqual({ from: 2018, to: 2021 });
  });
});

describe("a view that the data cannot answer", () => {
  test("in the year 1066 is shown in the first year with data, and says so", () => {
    expect(fitted({ years: year(1066) })).toMatchObject({
      view: { years: year(2020) },
      notices: [{ part: "year", asked: "1066", reason: "no data", shown: "2020" }],
    });
    expect(fitted({ years: year(9999) }).view.years).toEqual(year(2023));
  });

  test("over a span beyond the data is cut to it; a trend never to a single year", () => {
    expect(fitted({ view: "trend", years: { from: 2019, to: 2021 } })).toMatchObject({
      view: { years: { from: 2020, to: 2021 } },
      notices: [{ part: "year", asked: "2019-2021", shown: "2020–2021" }],
    });
    expect(fitted({ view: "trend", years: { from: 2023, to: 2030 } })).toMatchObject({
      view: { years: { from: 2020, to: 2023 } },
      notices: [{ part: "year", asked: "2023-2030", shown: "2020–2023" }],
    });
  });

  test("of an unknown reporter is shown for one that has data", () => {
    expect(fitted({ reporter: "XX" })).toMatchObject({
      view: { reporter: "ZZ" },
      notices: [{ part: "reporter", asked: "XX", reason: "no data", shown: "Zembla" }],
    });
    // Atlantis is known, but reports nothing.
    expect(fitted({ reporter: "AA", partners: ["BB"] }).notices).toMatchObject([{ part: "reporter", asked: "AA" }]);
  });

  test("with unknown partners, the world or the reporter itself keeps the others", () => {
    expect(fitted({ partners: ["AA", "XX", "W00", "ZZ"] })).toMatchObject({
      view: { partners: ["AA"] },
      notices: [{ part: "partners", asked: "XX, W00, ZZ", reason: "unknown", shown: "Atlantis" }],
    });
  });

  test("with unknown partners alone falls back to the default ones, but never to unknown ones", () => {
    expect(fitted({ partners: ["XX"] })).toMatchObject({
      view: { partners: [] },
      notices: [{ asked: "XX", shown: "" }],
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
        shown: "Atlantis, Brobdingnag, Cockaigne and the others",
      },
    ]);
  });

  test("on a scale of another view is shown on its own first scale", () => {
    expect(fitted({ scale: "index" })).toMatchObject({
      view: { scale: "common" },
      notices: [{ part: "scale", asked: "index", reason: "not understood", shown: "common" }],
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
    expect(fit(view, empty).view).toMatchObject({ reporter: "ZZ", years: year(2023) });
  });
});

test("whatever is asked, every code is known, every year has data, and asking again changes nothing", () => {
  const code = fc.constantFrom(...demo.areas.keys(), "XX", "YY");
  const anyYear = fc.integer({ min: 1000, max: 3000 });
  const anyView: fc.Arbitrary<View> = fc.record({
    view: fc.constantFrom(...viewNames),
    reporter: code,
    partners: fc.uniqueArray(code),
    years: fc.option(fc.tuple(anyYear, anyYear).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
    measure: fc.constantFrom(...measures),
    scale: fc.option(fc.constantFrom(...scales)),
    group: fc.option(code),
    members: fc.constant(null),
    factor: fc.constant(null),
    source: fc.constant(null),
    lang: fc.constant(null),
    theme: fc.constant(null),
  });
  fc.assert(
    fc.property(anyView, (asked) => {
      const { view: shown } = fit(asked, demo);
      expect(demo.reporters.has(shown.reporter)).toBe(true);
      expect(shown.partners.every((partner) => demo.areas.has(partner) && partner !== shown.reporter)).toBe(true);
      expect([shown.years.from >= 2020, shown.years.from <= shown.years.to, shown.years.to <= 2023]).toEqual([
        true,
        true,
        true,
      ]);
      expect(shown.group === null || demo.areas.get(shown.group)?.kind === "group").toBe(true);
      expect(scalesOf[shown.view]).toContain(shown.scale);
      expect(fit(shown, demo)).toEqual({ view: shown, notices: [] });
    }),
  );
});

describe("another viewpoint", () => {
  const from = (part: Partial<View>) => fit({ ...view, ...part }, twoSources);

  test("reaches as far as all its files, and begins in the last year with a turnover", () => {
    expect(from({ partners: ["AA"] }).view.years).toEqual(year(2022));
    expect(from({ partners: ["AA"], years: year(2019) })).toMatchObject({ view: { years: year(2019) }, notices: [] });
    expect(from({ view: "trend", partners: ["AA"] }).view.years).toEqual({ from: 2019, to: 2022 });
  });

  test("whose file speaks of one country alone shows that one, and says so", () => {
    expect(from({ reporter: "AA", partners: ["BB", "DD"] })).toMatchObject({
      view: { reporter: "AA", partners: ["ZZ"] },
      notices: [{ part: "partners", asked: "BB, DD", reason: "no data", shown: "Zembla" }],
    });
    expect(from({ reporter: "AA", partners: ["ZZ", "BB"] })).toMatchObject({
      view: { partners: ["ZZ", "BB"] },
      notices: [],
    });
    expect(from({ reporter: "AA", partners: [] }).view.partners).toEqual([]);
  });
});
