// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { light } from "../../src/charts/palette";
import { axisSize, timeAxis } from "../../src/charts/years/axis";
import { endLabels } from "../../src/charts/years/endLabels";
import { footroom, heights } from "../../src/charts/years/heights";
import { innerLabels, pointedAt } from "../../src/charts/years/labels";
import { layOut } from "../../src/charts/years/layout";
import { panelsOf } from "../../src/charts/years/panels";
import { textWidth } from "../../src/charts/text";
import { YearsChart } from "../../src/charts/years/Chart";
import { halfOf, later, monthOf, partOf, type Period, quarterOf, yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import type { Grammar } from "../../src/words/language/grammar";
import { grammars } from "../words/grammar/all";
import { boxesOf, meetings } from "./boxes";
import { modelOf, type Values } from "./trendModel";
import type { Placed } from "../../src/charts/years/placed";

afterEach(cleanup);

/** Exports that rise and fall with the months, from a period on. */
const flowsOf = (count: number) => {
  const values: Values = Array.from({ length: count }, (_, i) => 100 + 40 * Math.sin(i / 2) + i);
  return { exports: values, imports: values };
};
const modelFrom = (from: Period, count: number, names = ["Spain", "Portugal"]) =>
  modelOf(Object.fromEntries(names.map((name) => [name, flowsOf(count)])), { from });
const placed = (from: Period, count: number, width: number, grammar: Grammar = en): readonly Placed[] => {
  const model = modelFrom(from, count);
  return layOut(grammar, model, width).panels;
};
/** Labels of the first panel, row by row. */
const axisOf = (from: Period, count: number, width: number, grammar?: Grammar) => {
  const labels = placed(from, count, width, grammar)[0]?.axis.labels ?? [];
  return [0, 1].map((row) =>
    labels
      .filter((label) => label.row === row)
      .toSorted((a, b) => a.x - b.x)
      .map(({ text }) => text)
      .join(" "),
  );
};

describe("the axis of time", () => {
  test("names ninety months by their years, and of the months the first and the last", () => {
    for (const width of [1280, 360])
      expect(axisOf(monthOf(2019, 1), 90, width)).toEqual(["Jan Jun", "2019 2020 2021 2022 2023 2024 2025 2026"]);
  });

  test("has a tick at each January", () => {
    const [panel] = placed(monthOf(2018, 11), 40, 1280);
    expect(panel?.axis.ticks).toEqual([2019, 2020, 2021, 2022].map((year) => panel?.x(monthOf(year, 1))));
  });

  test("has twelve months by name where there is room, else by initial, over their year", () => {
    expect(axisOf(monthOf(2023, 1), 12, 1280)).toEqual(["Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "2023"]);
    expect(axisOf(monthOf(2023, 1), 12, 288)).toEqual(["J F M A M J J A S O N D", "2023"]);
  });

  test("has quarters and halves over their years", () => {
    expect(axisOf(quarterOf(2022, 3), 6, 1280)).toEqual(["Q3 Q4 Q1 Q2 Q3 Q4", "2022 2023"]);
    expect(axisOf(halfOf(2022, 1), 4, 1280)).toEqual(["H1 H2 H1 H2", "2022 2023"]);
    expect(axisOf(quarterOf(2019, 1), 30, 360)).toEqual(["Q1 Q2", "2019 2020 2021 2022 2023 2024 2025 2026"]);
  });

  test("has January to August of seven years as years, and says once what is drawn of them", () => {
    expect(axisOf(partOf(2019, 1, 8), 7, 1280)).toEqual(["2019 2020 2021 2022 2023 2024 2025", "Jan–Aug"]);
    expect(axisOf(partOf(2019, 1, 8), 7, 280)).toEqual(["2019 2021 2023 2025", "Jan–Aug"]);
  });

  test("of one month has it in the middle", () => {
    const [panel] = placed(monthOf(2024, 4), 1, 1280);
    const middle = ((panel?.plot.left ?? 0) + (panel?.plot.right ?? 0)) / 2;
    expect(panel?.axis.labels).toEqual([
      { text: "Apr", x: middle, row: 0 },
      { text: "2024", x: middle, row: 1 },
    ]);
  });

  test("leaves an unfinished year out where its label would touch a whole one", () => {
    const years = (from: Period, count: number, right: number) => {
      const model = { from, to: later(from, count - 1), scale: "own" } as const;
      const { labels } = timeAxis(en, model, { left: 40, right, top: 0, bottom: 100 }, right + 16);
      return labels.flatMap(({ text, row }) => (row === 1 ? [text] : []));
    };
    expect(years(monthOf(2019, 12), 26, 400)).toEqual(["2020", "2021", "2019", "2022"]);
    expect(years(monthOf(2019, 12), 26, 140)).toEqual(["2020", "2021"]);
    expect(years(monthOf(2019, 11), 4, 140)).toEqual(["2019", "2020"]);
  });
});

const starts: readonly (readonly [string, Period])[] = [
  ["months", monthOf(2019, 1)],
  ["months from November", monthOf(2018, 11)],
  ["quarters", quarterOf(2019, 2)],
  ["halves", halfOf(2019, 1)],
  ["January to August", partOf(2019, 1, 8)],
  ["years", yearly(2019)],
];

describe.each(grammars)("in $tag", (grammar) => {
  test.each(starts)("labels of %s stand clear of each other and within the drawing, however many", (_, from) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 60, max: 1200 }), (count, room) => {
        const plot = { left: 40, right: 40 + room, top: 0, bottom: 100 };
        const edge = plot.right + 16;
        const model = { from, to: later(from, count - 1), scale: "own" } as const;
        const { labels } = timeAxis(grammar, model, plot, edge);
        expect(labels.length).toBeGreaterThan(0);
        const boxes = labels.map(({ text, x, row }) => {
          const half = textWidth(text, axisSize) / 2;
          return { text, left: x - half, right: x + half, top: row, bottom: row + 0.5 };
        });
        expect(meetings(boxes)).toEqual([]);
        for (const { left, right } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(edge);
        }
      }),
      { numRuns: 30 },
    );
  });

  test.each([1280, 328])("no label of a trend of months meets another one or the edge, %i px wide", (width) => {
    for (const [from, count] of [
      [monthOf(2019, 1), 90],
      [monthOf(2023, 1), 12],
      [quarterOf(2019, 1), 30],
      [partOf(2019, 1, 8), 7],
    ] as const) {
      const { container, unmount } = render(
        <YearsChart layout={layOut(grammar, modelFrom(from, count), width)} palette={light} />,
      );
      const svg = container.querySelector("svg");
      const boxes = svg ? boxesOf(svg) : [];
      expect(meetings(boxes)).toEqual([]);
      expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
      unmount();
    }
  });
});

describe("a trend of months", () => {
  test("is as much higher as its axis has a second row", () => {
    const [months, years] = [modelFrom(monthOf(2019, 1), 90), modelFrom(yearly(2019), 7)];
    const height = (model: typeof months) => heights(en, model, panelsOf(en, model), 1280).all;
    expect(height(months) - height(years)).toBe(footroom(months) - footroom(years));
    expect(footroom(years)).toBe(28);
  });

  test("has its points one step apart, across the turn of a year too", () => {
    const [panel] = placed(monthOf(2019, 1), 90, 1280);
    const at = (year: number, month: number) => panel?.x(monthOf(year, month)) ?? 0;
    expect(at(2020, 1) - at(2019, 12)).toBeCloseTo(at(2020, 2) - at(2020, 1), 9);
    expect([at(2019, 1), at(2026, 6)]).toEqual([panel?.plot.left, panel?.plot.right]);
  });

  test("says of a peak, and of an end before the last month, which month it is of", () => {
    const values: Values = [1, 2, 9, 4, 5, null];
    const model = modelOf(
      { Spain: { exports: values, imports: values } },
      { from: monthOf(2024, 1), measure: "exports" },
    );
    const [panel] = layOut(en, model, 1280).panels;
    if (!panel) throw new Error("no panel");
    expect(innerLabels(en, panel, []).map(({ text }) => text)).toEqual(["9.0 (Mar 2024)", "1.0 (Jan 2024)"]);
    expect(endLabels(en, panel, model.to).map(({ text }) => text)).toEqual(["Exports 5.0 (May 2024)"]);
  });

  test("says of no peak of January to August what the axis says of all", () => {
    const [panel] = placed(partOf(2019, 1, 8), 7, 1280);
    if (!panel) throw new Error("no panel");
    expect(innerLabels(en, panel, []).some(({ text }) => text.includes("("))).toBe(false);
  });

  test("has no more circles than a few for a line", () => {
    const { container } = render(
      <YearsChart layout={layOut(en, modelFrom(monthOf(2019, 1), 90), 1280)} palette={light} />,
    );
    expect(container.querySelectorAll("circle")).toHaveLength(6);
    expect(container.querySelectorAll("svg *").length).toBeLessThan(150);
    const points = (count: number) => {
      const model = modelFrom(monthOf(2019, 1), count);
      const [line] = panelsOf(en, model)[0]?.lines ?? [];
      return line ? pointedAt(line).length : 0;
    };
    expect([points(30), points(31)]).toEqual([30, 0]);
  });
});
