// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import Big from "big.js";
import { afterEach, describe, expect, test } from "vitest";
import type { TrendModel } from "../../src/analysis/trend";
import { atLeast, counted, type Figure, subtract } from "../../src/core/figure";
import { light } from "../../src/charts/palette";
import { boundBoxes, boundsOf, openSides } from "../../src/charts/years/bounds";
import { endLabels } from "../../src/charts/years/endLabels";
import { dotsOf, innerLabels, segmentsOf, turningPoint } from "../../src/charts/years/labels";
import { layOut } from "../../src/charts/years/layout";
import { pointsOf } from "../../src/charts/years/points";
import { overlap } from "../../src/charts/place";
import { YearsChart } from "../../src/charts/years/Chart";
import { type Period, yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { grammars } from "../words/grammar/all";
import { modelOf } from "./trendModel";

afterEach(cleanup);

const millions = (value: number) => counted(new Big(value).times("1e6"), new Big(100), "USD");
const least = (value: number) => atLeast(millions(value));
const most = (value: number) => subtract(millions(value), least(0.1));

/** Exports to Bermuda from 2018 on. */
function modelWith(...figures: readonly Figure[]): TrendModel {
  const model = modelOf(
    { Bermuda: { exports: figures.map(() => 1), imports: figures.map(() => 1) } },
    { measure: "exports" },
  );
  const points = figures.map((figure, i) => ({ period: yearly(2018 + i), figure }));
  return {
    ...model,
    panels: model.panels.map((panel) => ({ ...panel, lines: panel.lines.map((line) => ({ ...line, points })) })),
  };
}

function placed(...figures: readonly Figure[]) {
  const model = modelWith(...figures);
  const [panel] = layOut(en, model, 1120).panels;
  const line = panel?.panel.lines[0];
  if (!panel || !line) throw new Error("no line");
  return { panel, line };
}

const years = (points: readonly { readonly period: Period }[]) => points.map(({ period }) => period.year);

describe("a lower bound", () => {
  test("breaks the line, as a gap does", () => {
    const { panel, line } = placed(millions(5), millions(6), least(3), millions(7), millions(8));
    expect(pointsOf(panel, line).map(({ value }) => value !== null)).toEqual([true, true, false, true, true]);
    const drawn = segmentsOf(panel).map(({ x1 }) => x1);
    expect(drawn).toEqual([panel.x(yearly(2018)), panel.x(yearly(2021))]);
  });

  test("is a mark of its own at what is known, and no dot", () => {
    const { panel, line } = placed(millions(5), millions(6), least(3), millions(7), least(8));
    expect(years(boundsOf(line))).toEqual([2020, 2022]);
    expect(boundsOf(line).map(({ value }) => value)).toEqual([3, 8]);
    // A figure between two bounds stands alone.
    expect(years(dotsOf(line))).toEqual([2021]);
    expect(panel.panel.ticks.at(-1)).toBeGreaterThanOrEqual(8);
  });

  test("of many that follow each other is marked so often that arrows stand apart, the last one always", () => {
    const { line } = placed(...Array.from({ length: 40 }, () => least(3)));
    expect(years(boundsOf(line))).toEqual([2021, 2025, 2029, 2033, 2037, 2041, 2045, 2049, 2053, 2057]);
  });

  test("leaves its arrow room", () => {
    const { panel, line } = placed(millions(5), least(3));
    const [box] = boundBoxes(panel, [line]);
    const at = panel.y(3);
    expect([at - (box?.top ?? 0), (box?.bottom ?? 0) - at]).toEqual([15, 5].map((size) => expect.closeTo(size, 6)));
    for (const figures of [
      [least(9), millions(5), least(12), millions(6)],
      [millions(5), least(3), least(2)],
    ]) {
      const each = placed(...figures);
      const boxes = boundBoxes(each.panel, [each.line]);
      const labels = innerLabels(en, each.panel, []);
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.some((label) => boxes.some((bound) => overlap(label.box, bound)))).toBe(false);
    }
  });

  test("at the end is written as one", () => {
    const { panel } = placed(millions(5), least(8.2));
    expect(endLabels(en, panel, yearly(2019)).map(({ text }) => text)).toEqual(["Exports ≥ 8.2"]);
  });

  test("is never a trough, and as a peak is written as one", () => {
    expect(turningPoint(placed(millions(5), least(1), millions(6)).line)).toBeNull();
    expect(turningPoint(placed(millions(5), least(1), millions(4), millions(6)).line)).toMatchObject({
      period: yearly(2020),
    });
    expect(turningPoint(placed(millions(5), least(9), millions(6)).line)).toMatchObject({ text: "≥ 9.0" });
  });
});

test("an upper bound is open downwards, and is never a peak", () => {
  const { panel, line } = placed(millions(5), most(9), millions(6));
  expect(boundsOf(line).map(({ open }) => open)).toEqual(["down"]);
  expect([...openSides([panel])]).toEqual(["down"]);
  expect(turningPoint(line)).toBeNull();
});

describe("the drawing", () => {
  const hollow = `circle[r="3.5"][fill="${light.ground}"]`;
  const draw = (model: TrendModel, grammar = en, width = 1120) => {
    const { container } = render(<YearsChart layout={layOut(grammar, model, width)} palette={light} />);
    const all = (selector: string) => [...container.querySelectorAll(selector)];
    return {
      hollow: all(hollow),
      texts: all("svg text").map(({ textContent }) => textContent),
      titles: all("svg title").map(({ textContent }) => textContent),
    };
  };
  const bounded = modelWith(millions(5), least(3.1), millions(7));

  test("has a hollow mark for the bound and one in its key", () => {
    const { hollow: marks, titles } = draw(bounded);
    expect(marks.map((mark) => mark.getAttribute("stroke"))).toEqual([light.mark.exports, light.ink2]);
    expect(titles).toContain("Bermuda, exports, 2019: ≥ 3.1 million US dollars");
  });

  test.each(grammars)("explains the mark in $tag only where it is drawn", (grammar) => {
    const { atLeast: up, atMost: down } = grammar.chart.key;
    expect(draw(bounded, grammar, 328).texts.filter((text) => text === up || text === down)).toEqual([up]);
    cleanup();
    const none = draw(modelWith(millions(5), millions(3), millions(7)), grammar, 328);
    expect([none.hollow, none.texts.filter((text) => text === up || text === down)]).toEqual([[], []]);
  });
});
