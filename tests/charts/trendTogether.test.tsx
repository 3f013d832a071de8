// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { trend, type TrendScale } from "../../src/analysis/trend";
import { trendFinding } from "../../src/analysis/findings/trend";
import { dark, light } from "../../src/charts/palette";
import { YearsChart } from "../../src/charts/years/Chart";
import { glyphPath } from "../../src/charts/years/glyph";
import { layOut } from "../../src/charts/years/layout";
import type { Measure } from "../../src/core/indicators";
import { yearly } from "../../src/core/period";
import { trendHeadline } from "../../src/words/say/trend";
import { trendSubtitle } from "../../src/words/trendWords";
import { grammar as en } from "../../src/words/en/grammar";
import { builtIn } from "../data/dataset";
import { grammars } from "../words/grammar/all";
import { boxesOf, meetings } from "./boxes";
import { modelOf } from "./trendModel";

afterEach(cleanup);

const dataset = builtIn();
const ask = (partners: string, scale: TrendScale = "together", measure: Measure = "turnover") => {
  const span = { from: yearly(2018), to: yearly(2023) };
  const model = trend(dataset, { reporter: "KZ", partners: partners.split(" "), ...span }, measure, scale);
  if (!model) throw new Error("no model");
  return model;
};

describe("partners in one chart", () => {
  test("have a line each of the measure, on one axis in dollars", () => {
    const { panels } = layOut(en, ask("ES PT IT"), 1120);
    expect(panels).toHaveLength(1);
    expect(panels[0]?.panel.lines.map(({ name, of }) => [name, of.measure])).toEqual([
      ["Spain", "turnover"],
      ["Portugal", "turnover"],
      ["Italy", "turnover"],
    ]);
  });

  test.each([
    ["exports", ["Spain 1,485.5", "Portugal 4.9"]],
    ["balance", ["Spain +959.2", "Portugal −40.9"]],
  ] as const)("of %s stand at their ends with their name and last figure", (measure, texts) => {
    const [panel] = layOut(en, ask("ES PT", "together", measure), 1120).labels;
    expect(panel?.ends.map(({ text }) => text)).toEqual(texts);
  });

  test("are told apart by colour and by mark, in both themes", () => {
    const partners = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`Partner ${i}`, { exports: [i, i + 1], imports: [i, i + 1] }]),
    );
    const lines = layOut(en, modelOf(partners, { scale: "together" }), 1120).panels[0]?.panel.lines ?? [];
    for (const palette of [light, dark])
      expect(new Set(lines.map(({ colours }) => colours(palette).mark)).size).toBe(8);
    expect(new Set(lines.map(({ glyph = 0 }) => glyphPath(glyph, 0, 0, 4))).size).toBe(8);
  });

  test("draw a mark of each line at its last figure, and at no more than eight of a long one", () => {
    const values = Array.from({ length: 34 }, (_, i) => i + 1);
    const flows = { exports: values, imports: values };
    const model = modelOf({ Spain: flows, Portugal: flows }, { scale: "together", measure: "exports" });
    const { container } = render(<YearsChart layout={layOut(en, model, 1120)} palette={light} />);
    const squares = [...container.querySelectorAll("path")].filter(
      (path) => path.getAttribute("fill") === light.partners[1],
    );
    expect(squares.length).toBeGreaterThan(3);
    expect(squares.length).toBeLessThanOrEqual(8);
  });

  test("have nothing stated on their lines, as it would not be seen of whom it is", () => {
    expect(ask("ES PT").panels.flatMap(({ stated }) => stated)).toEqual([]);
    expect(ask("ES PT", "own").panels.flatMap(({ stated }) => stated).length).toBeGreaterThan(0);
  });

  test("say that it is turnover alone, and nothing of panels", () => {
    expect(trendSubtitle(en, ask("ES PT"))).toMatch(/^Turnover in million US dollars/);
    for (const grammar of grammars) expect(trendSubtitle(grammar, ask("ES PT"))).not.toMatch(/panel|панел|paine/i);
  });

  test("have a finding of the measure that is drawn", () => {
    const told = (scale: TrendScale) => trendHeadline(en, trendFinding(ask("ES PT", scale)));
    expect(told("own")).toMatch(/^Exports to Portugal all but stopped in 2020/);
    expect(told("together")).toBe("Turnover with Portugal in 2023 was an eighth of what it was in 2018");
  });
});

test("one partner alone has the panel that it has without the choice", () => {
  expect(ask("ES").panels).toEqual(ask("ES", "own").panels);
});

test("labels at the ends never lie on each other, whatever the figures, and a moved one has a leader", () => {
  const value = fc.option(fc.double({ min: 0, max: 5000, noNaN: true }), { freq: 6 });
  const values = fc.array(value, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(values, { minLength: 2, maxLength: 8 }), fc.constantFrom(760, 1120), (all, width) => {
      const partners = Object.fromEntries(
        all.map((exports, i) => [`Partner ${i}`, { exports, imports: exports.map(() => 0) }]),
      );
      const model = modelOf(partners, { scale: "together", measure: "exports" });
      const [placed] = layOut(en, model, width).labels;
      const ends = placed?.ends ?? [];
      for (const [i, { y }] of ends.slice(1).entries()) expect(y - (ends[i]?.y ?? 0)).toBeGreaterThanOrEqual(18.99);
      const isLost = ends.some(({ key, y, leader }) => {
        const line = placed?.placed.panel.lines.find((each) => each.key === key);
        const last = line?.points.findLast((point) => point.value !== null);
        const wanted = last && placed ? placed.placed.y(last.value ?? 0) + 5 : y;
        return leader === null && Math.abs(y - wanted) > 3.1;
      });
      expect(isLost).toBe(false);
    }),
    { numRuns: 60 },
  );
});

describe.each(grammars)("in $tag no label of several partners meets another one, or the edge", (grammar) => {
  test.each([288, 328, 520, 760, 1120])("at %i px", (width) => {
    for (const partners of ["ES PT", "CN RU IT DE TR ES PT US", "AE US GB CN EU"]) {
      const layout = layOut(grammar, ask(partners), width);
      const { container, unmount } = render(<YearsChart layout={layout} palette={light} />);
      const svg = container.querySelector("svg");
      const boxes = svg ? boxesOf(svg) : [];
      unmount();
      expect(boxes.length).toBeGreaterThan(4);
      expect(meetings(boxes)).toEqual([]);
      expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
    }
  });
});
