import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TrendModel } from "../../src/analysis/trend";
import { yearTicks } from "../../src/charts/years/axis";
import { endLabels } from "../../src/charts/years/endLabels";
import { heights } from "../../src/charts/years/heights";
import { innerLabels, segmentsOf, turningPoint } from "../../src/charts/years/labels";
import { layOut } from "../../src/charts/years/layout";
import { panelsOf } from "../../src/charts/years/panels";
import { crosses, dodge, overlap } from "../../src/charts/place";
import { type Flows, indexOf, modelOf, portugal, spain, twoSources, type Values } from "./trendModel";
import { yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";

const placedOf = (partners: Record<string, Flows>, width: number) => {
  const model = modelOf(partners);
  return layOut(en, model, width).panels;
};
const heightOf = (model: TrendModel, width: number) => heights(en, model, panelsOf(en, model), width).all;
const both = { Spain: spain, Portugal: portugal };
const eight = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`Partner ${i}`, i % 2 ? spain : portugal]));

describe("height", () => {
  test("follows from partners, scale and width alone", () => {
    expect(heightOf(modelOf(both), 1120)).toBe(404);
    expect(heightOf(modelOf({ Spain: spain }), 1120)).toBe(404);
    expect(heightOf(modelOf(both), 328)).toBeGreaterThan(2 * 320);
    expect(heightOf(modelOf(eight), 1120)).toBeGreaterThan(4 * 200);
    expect(heightOf(indexOf(eight), 1120)).toBeLessThan(heightOf(modelOf(both), 1120));
    expect(heightOf(indexOf(eight), 328)).toBeGreaterThan(heightOf(indexOf(both), 328));
    expect(heightOf(modelOf({}), 1120)).toBeGreaterThan(0);
  });
  test.each([328, 600, 759, 760, 1120])("holds every panel at %i", (width) => {
    const placed = placedOf(eight, width);
    const height = heightOf(modelOf(eight), width);
    for (const { frame, plot } of placed) {
      expect(frame.bottom).toBeLessThanOrEqual(height);
      expect(frame.right).toBeLessThanOrEqual(width);
      expect(plot.right - plot.left).toBeGreaterThan(120);
    }
    expect(Math.max(...placed.map(({ frame }) => frame.bottom))).toBe(height);
  });
});

describe("labels at the ends", () => {
  test("stand at least 19 px apart in order of value, with a leader where moved", () => {
    const [, panel] = placedOf(both, 1120);
    const labels = endLabels(en, panel!, yearly(2023));
    expect(labels.map(({ text }) => text)).toEqual(["Turnover 50.7", "Imports 45.8", "Exports 4.9"]);
    expect(labels[1]!.y - labels[0]!.y).toBeGreaterThanOrEqual(18.999);
    expect(labels[0]!.leader).not.toBeNull();
    expect(labels[0]!.x).toBe(panel!.plot.right + 18);
  });
  test("tell the year where a line ends early", () => {
    const early = { exports: [1, 2, null], imports: [1, 2, 3], turnover: [2, 4, 6] };
    const [panel] = placedOf({ Spain: early }, 1120);
    const label = endLabels(en, panel!, yearly(2020)).find(({ text }) => text.startsWith("Exports"));
    expect(label?.text).toBe("Exports 2.0 in 2019");
    expect(label?.leader).not.toBeNull();
  });
  test("dodging keeps order, distance and limits", () => {
    const positions = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(positions, (values) => {
        const wanted = values.toSorted((a, b) => a - b);
        const found = dodge(wanted, 19, -10, 308);
        expect(found).toHaveLength(wanted.length);
        for (const [i, position] of found.entries()) {
          expect(position).toBeGreaterThanOrEqual(-10 - 1e-6);
          expect(position).toBeLessThanOrEqual(308 + 1e-6);
          expect(position - (found[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(19 - 1e-6);
        }
      }),
    );
    expect(dodge([10, 100, 200], 19, 0, 300)).toEqual([10, 100, 200]);
  });
});

describe("labels inside the plot", () => {
  test("are the first and the peak, or the trough", () => {
    const [es, pt] = placedOf(both, 1120);
    expect(innerLabels(en, es!, []).map(({ text }) => text)).toEqual(["2,592.1", "2,041.1"]);
    expect(innerLabels(en, pt!, []).map(({ text }) => text)).toEqual(["18.9", "398.4"]);
  });
  test("stand at the peak of all lines of a measure, whoever counted it", () => {
    const of = (own: Values, other: Values) => {
      const model = twoSources("China", [own, other], "exports");
      const [panel] = layOut(en, model, 1120).panels;
      return innerLabels(en, panel!, []).map(({ text }) => text);
    };
    expect(of([null, null, 40, 50], [100, 900, 45, null])).toEqual(["900.0", "40.0"]);
    expect(of([null, 40, 300, 50], [100, 90, 45, null])).toEqual(["300.0", "40.0"]);
  });
  test("never touch each other, a line, or the edge of the drawing", () => {
    const value = fc.option(fc.double({ min: 0, max: 5000, noNaN: true }), { freq: 6 });
    const values = fc.array(value, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(values, values, values, fc.constantFrom(328, 800, 1120), (turnover, exports, imports, width) => {
        for (const placed of placedOf({ Spain: { turnover, exports, imports }, Italy: spain }, width)) {
          const labels = innerLabels(en, placed, []);
          for (const { box } of labels) {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(width);
            expect(box.top).toBeGreaterThanOrEqual(placed.frame.top + 18);
            expect(segmentsOf(placed).some((segment) => crosses(segment, box, 0))).toBe(false);
          }
          const [a, b] = labels;
          expect(a && b ? overlap(a.box, b.box) : false).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
  test("a line that hardly bends has no turning point", () => {
    const turn = (turnover: Flows["exports"]) =>
      turningPoint(panelsOf(en, modelOf({ Spain: { ...spain, turnover } }))[0]!.lines[0]!);
    expect(turn([1, 2, 3, 4, 5, 6])).toBeNull();
    expect(turn([1, 2])).toBeNull();
    expect(turn([100, 99, 98, 3, 2, 1])).toMatchObject({ period: yearly(2020), isLow: false });
    expect(turn([5, 4, 3, 4, 5, 6])).toMatchObject({ period: yearly(2020), isLow: true });
    expect(turn([5, 4, 30, 4, 5, 6])).toMatchObject({ period: yearly(2020), isLow: false });
  });
});

describe("years", () => {
  test("thin out so that their labels stand clear", () => {
    expect(yearTicks(2018, 2023, 300)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
    expect(yearTicks(2018, 2023, 150)).toEqual([2019, 2021, 2023]);
    expect(yearTicks(2018, 2018, 150)).toEqual([2018]);
  });
  test("where they are many are the round ones, with the first and the last where there is room", () => {
    expect(yearTicks(1992, 2025, 945)).toEqual([1992, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    expect(yearTicks(1992, 2023, 260)).toEqual([1995, 2000, 2005, 2010, 2015, 2023]);
  });
  test("never stand closer than their labels, and the last one always stands", () => {
    const year = fc.integer({ min: 1948, max: 2030 });
    fc.assert(
      fc.property(year, fc.nat(80), fc.integer({ min: 40, max: 1200 }), (from, more, room) => {
        const ticks = yearTicks(from, from + more, room);
        expect(ticks.at(-1)).toBe(from + more);
        for (const [i, tick] of ticks.slice(1).entries())
          expect(((tick - ticks[i]!) * room) / more).toBeGreaterThanOrEqual(40 - 1e-9);
        const odd = ticks.slice(1, -1).filter((tick) => tick % 5 !== 0);
        expect(more < 15 || odd.length === 0).toBe(true);
      }),
    );
  });
});

test("scales have three to five gridlines", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5000, max: 5000, noNaN: true }),
      fc.double({ min: 1, max: 5000, noNaN: true }),
      (a, b) => {
        const model = modelOf(
          { Spain: { exports: [Math.max(a, 0), b], imports: [Math.max(-a, 0), 0] } },
          { measure: "balance" },
        );
        const { ticks } = panelsOf(en, model)[0]!;
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks[0]!).toBeLessThanOrEqual(Math.min(a, 0) + 1e-6);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(b - 1e-6);
      },
    ),
  );
});
