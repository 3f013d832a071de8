// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { several, type SeveralQuestion } from "../../src/analysis/several";
import { SeveralChart } from "../../src/charts/several/Chart";
import { usualForm } from "../../src/charts/drawing";
import { layOut } from "../../src/charts/several/layout";
import { severalMarks } from "../../src/charts/several/marks";
import { light } from "../../src/charts/palette";
import { yearly } from "../../src/core/period";
import { fitChart } from "../../src/export/fitChart";
import { grammar as en } from "../../src/words/en/grammar";
import { builtIn } from "../data/dataset";
import { grammars } from "../words/grammar/all";
import { boxesOf, meetings } from "./boxes";

afterEach(cleanup);

const dataset = builtIn();
const eight = ["ES", "PT", "IT", "DE", "FR", "GB", "CD", "US"];

function modelOf(partners: readonly string[], asked: Partial<SeveralQuestion> = {}) {
  const compared = compare(dataset, { reporter: "KZ", partners, period: yearly(2023) }, "common");
  if (!compared) throw new Error("nothing to compare");
  return several(compared, { measure: "turnover", order: null, without: null, ...asked });
}

describe("the bars", () => {
  test("are as long as the figures are to one another, and the longest leaves room for its figure", () => {
    const { rows, zero, bars } = layOut(en, modelOf(eight), 1120);
    const [first, second] = rows;
    const length = (row: typeof first) => (row?.end ?? zero) - zero;
    const value = (row: typeof first) => (row?.figure.kind === "amount" ? row.figure.value.toNumber() : 0);
    expect(length(second) / length(first)).toBeCloseTo(value(second) / value(first), 6);
    expect(first?.end).toBeLessThan(bars.to - 40);
  });

  test("of a deficit begin at zero and go to the left of it", () => {
    const { rows, zero } = layOut(en, modelOf(["IT", "DE", "RU", "CN"], { measure: "balance" }), 1120);
    expect(rows.map(({ end }) => Math.sign((end ?? 0) - zero))).toEqual([1, -1, -1, -1]);
  });

  test("and their rows are higher in a frame that has room for them, up to its lower edge", () => {
    const model = modelOf(["ES", "IT", "FR", "PT"]);
    const usual = layOut(en, model, 1120);
    const framed = layOut(en, model, 1120, { ...usualForm, room: usual.height + 80 });
    expect(framed.height).toBeCloseTo(usual.height + 80, 6);
    expect(framed.bar).toBeGreaterThan(usual.bar);
    expect(layOut(en, model, 1120, { ...usualForm, room: 3000 }).height).toBeLessThan(1000);
  });

  test("have a point each, with what stands beside them", () => {
    const marks = severalMarks(layOut(en, modelOf(["ES", "IT", "FR", "PT"]), 1120));
    expect(marks.filter(({ column }) => column === 0)).toHaveLength(4);
    expect(marks.filter(({ column }) => column === 1)).toHaveLength(4);
    expect(marks.filter(({ column }) => column === 2).map(({ series }) => series)).toEqual(["ES", "PT"]);
  });
});

describe.each(Object.entries(grammars))("in %s", (_, grammar) => {
  test.each([
    [320, 4],
    [360, 8],
    [720, 5],
    [900, 8],
    [1120, 8],
  ])("at %i pixels with %i partners no text lies on another or beyond the edge", (width, count) => {
    const layout = layOut(grammar, modelOf(eight.slice(0, count)), width);
    const { container } = render(<SeveralChart layout={layout} palette={light} />);
    const boxes = boxesOf(container);
    expect(meetings(boxes)).toEqual([]);
    for (const { left, right, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(width + 1);
      expect(bottom).toBeLessThanOrEqual(layout.height + 1);
    }
  });

  test.each([4, 5, 6, 7, 8])("a slide of %i partners has no text below 11 pixels", (count) => {
    const model = modelOf(eight.slice(0, count));
    // The room that is left on a slide below two lines of title and above the sources.
    const room = { width: 1456, height: 500 };
    const fit = fitChart(room, 1, (width, form) => layOut(grammar, model, width, { ...usualForm, ...form }).height);
    expect(12.5 * fit.scale).toBeGreaterThanOrEqual(11);
  });
});
