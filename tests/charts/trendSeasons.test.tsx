// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { dark, light } from "../../src/charts/palette";
import type { EndLabel } from "../../src/charts/years/endLabels";
import { gapMarks } from "../../src/charts/years/gaps";
import { layOut } from "../../src/charts/years/layout";
import { trendMarks } from "../../src/charts/years/marks";
import { panelsOf } from "../../src/charts/years/panels";
import { seasonLook } from "../../src/charts/years/look";
import { overlap } from "../../src/charts/place";
import { seasonLabels } from "../../src/charts/years/seasons";
import { textWidth } from "../../src/charts/text";
import { YearsChart } from "../../src/charts/years/Chart";
import { monthOf, quarterOf } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { grammars } from "../words/grammar/all";
import { boxesOf, meetings } from "./boxes";
import { seasonalOf, type Values } from "./trendModel";
import type { Placed } from "../../src/charts/years/placed";

afterEach(cleanup);

/** Three years and a half of months, each year ten higher than the one before. */
const months: Values = Array.from({ length: 42 }, (_, i) => 100 + 10 * Math.floor(i / 12) + (i % 12));
const model = seasonalOf({ Spain: months }, monthOf(2023, 1));
const placed = (of = model, width = 1280): Placed => {
  const [panel] = layOut(en, of, width).panels;
  if (!panel) throw new Error("no panel");
  return panel;
};
const boxOf = ({ text, x, y, size, bold }: EndLabel) => ({
  left: x,
  right: x + textWidth(text, size, bold),
  top: y - size * 0.7,
  bottom: y + size * 0.2,
});

test("the months of every year stand over each other, from January to December", () => {
  const { x, plot, axis } = placed();
  expect(x(monthOf(2023, 5))).toBe(x(monthOf(2026, 5)));
  expect([x(monthOf(2024, 1)), x(monthOf(2024, 12))]).toEqual([plot.left, plot.right]);
  expect(axis.labels.map(({ text }) => text).join(" ")).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
  expect(
    placed(model, 288)
      .axis.labels.map(({ text }) => text)
      .join(""),
  ).toBe("JFMAMJJASOND");
});

test("quarters are four", () => {
  const { axis } = placed(seasonalOf({ Spain: [1, 2, 3, 4, 5] }, quarterOf(2024, 1)));
  expect(axis.labels.map(({ text }) => text)).toEqual(["Q1", "Q2", "Q3", "Q4"]);
});

test.each([light, dark])(
  "the last year is strong in its colour, the one before dark grey, the others light and thin",
  (palette) => {
    const { lines } = panelsOf(en, model)[0] ?? { lines: [] };
    expect(lines.map(({ name, colours }) => [name, colours(palette).mark])).toEqual([
      ["2023", palette.rule2],
      ["2024", palette.rule2],
      ["2025", palette.ink2],
      ["2026", palette.mark.exports],
    ]);
    expect(lines.map(({ strokeWidth }) => strokeWidth)).toEqual([1.25, 1.25, 2, 3]);
  },
);

test("the last year of a turnover or a balance is black beside the grey ones", () => {
  for (const measure of ["turnover", "balance"] as const) {
    const { points, ...line } = { measure, year: 2026, source: null, points: [] };
    expect(seasonLook({ ...line, points }, 2026).colours(light).mark).toBe(light.ink);
  }
});

test("a partner without a figure of the last year has none that is strong", () => {
  const ended = seasonalOf(
    { Spain: months, Italy: months.map((value, i) => (i < 36 ? value : null)) },
    monthOf(2023, 1),
  );
  const [, italy] = panelsOf(en, ended);
  expect(italy?.lines.map(({ name }) => name)).toEqual(["2023", "2024", "2025"]);
  expect(italy?.lines.every(({ isBehind }) => isBehind)).toBe(true);
});

describe("the label of a year", () => {
  test("stands at the end of its line, and that of the last year says its month and figure", () => {
    const panel = placed();
    const labels = seasonLabels(en, panel);
    expect(labels.map(({ text }) => text)).toEqual(["2025", "2024", "2023", "Jun 2026: 135.0"]);
    expect(labels.slice(0, 3).every(({ x }) => x === panel.labels)).toBe(true);
    expect(labels[3]?.x).toBeLessThan(panel.plot.right);
  });

  test("has the figure of December beside it where the last year is whole, and on a phone stands alone", () => {
    const whole = seasonalOf({ Spain: months.slice(0, 36) }, monthOf(2023, 1));
    expect(seasonLabels(en, placed(whole)).map(({ text }) => text)).toEqual(["2025: 131.0", "2024", "2023"]);
    expect(seasonLabels(en, placed(whole, 328)).map(({ text }) => text)).toEqual(["2025", "2024", "2023"]);
  });

  test("is left out of the earliest of thirty, which have no room", () => {
    const thirty = seasonalOf({ Spain: Array.from({ length: 30 * 4 }, (_, i) => i) }, quarterOf(1997, 1));
    const labels = seasonLabels(en, placed(thirty)).map(({ text }) => text.slice(0, 4));
    expect([labels.length, labels[0], labels.at(-1)]).toEqual([13, "2026", "2014"]);
  });

  test("is left out of the earliest that would stand far from their lines", () => {
    const alike = seasonalOf({ Spain: Array.from({ length: 7 * 12 }, () => 0.1), Italy: [900] }, monthOf(2019, 1));
    const labels = seasonLabels(en, placed(alike));
    expect(labels.map(({ text }) => text).toSorted()).toEqual(["2022", "2023", "2024", "2025: 0.1"]);
  });

  test("touches no other one and no edge, whatever the figures", () => {
    const value = fc.option(fc.integer({ min: 0, max: 5000 }), { freq: 8 });
    const figures = fc.array(value, { minLength: 13, maxLength: 90 });
    fc.assert(
      fc.property(figures, fc.constantFrom(328, 800, 1280), fc.integer({ min: 1, max: 12 }), (values, width, month) => {
        const panel = placed(seasonalOf({ Spain: values }, monthOf(2019, month)), width);
        const boxes = seasonLabels(en, panel).map(boxOf);
        for (const [i, box] of boxes.entries()) {
          expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
          expect([box.left >= 0, box.right <= width + 1]).toEqual([true, true]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test("no month of the running year that is still to come is a gap or a point", () => {
  const panel = placed(seasonalOf({ Spain: [...months.slice(0, 30), null, null] }, monthOf(2023, 1)));
  expect(gapMarks(panel)).toEqual([]);
  const keys = trendMarks(
    layOut(en, seasonalOf({ Spain: [...months.slice(0, 14), null, 5, null] }, monthOf(2023, 1)), 1280),
    [],
  )
    .filter(({ series }) => series.endsWith("2024"))
    .map(({ key, column, isRound }) => [key.slice(-7), column, isRound]);
  expect(keys).toEqual([
    ["2024-01", 1, true],
    ["2024-02", 2, true],
    ["2024-03", 3, false],
    ["2024-04", 4, true],
  ]);
});

test.each(grammars)("in $tag no label of the drawing meets another one or the edge", (grammar) => {
  const seven = Array.from({ length: 90 }, (_, i) => 100 + 40 * Math.sin((i % 12) / 2) + i);
  const two = seasonalOf({ Spain: seven, Portugal: seven.map((value) => value / 50) }, monthOf(2019, 1));
  for (const width of [288, 328, 760, 1280]) {
    const { container, unmount } = render(<YearsChart layout={layOut(grammar, two, width)} palette={light} />);
    const svg = container.querySelector("svg");
    const boxes = svg ? boxesOf(svg) : [];
    expect([grammar.tag, meetings(boxes)]).toEqual([grammar.tag, []]);
    expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
    unmount();
  }
});
