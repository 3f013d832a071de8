// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { mirror } from "../../src/analysis/mirror";
import { trend } from "../../src/analysis/trend";
import { compareMarks } from "../../src/charts/compare/marks";
import { CompareChart } from "../../src/charts/compare/Chart";
import { CompareDrawing } from "../../src/charts/compare/Drawing";
import { layOut } from "../../src/charts/compare/layout";
import type { Mark } from "../../src/charts/marks";
import { mirrorMarks } from "../../src/charts/mirror/marks";
import { MirrorChart } from "../../src/charts/mirror/Chart";
import { layOut as layOutMirror } from "../../src/charts/mirror/layout";
import { light } from "../../src/charts/palette";
import type { Frame } from "../../src/charts/frame";
import { layOut as layOutYears } from "../../src/charts/years/layout";
import { reportMarks } from "../../src/charts/years/reportMarks";
import { layOutReports } from "../../src/charts/years/reports";
import { trendMarks } from "../../src/charts/years/marks";
import { YearsChart } from "../../src/charts/years/Chart";
import { monthOf, yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { mirrorDemo } from "../mirrorDemo";
import { twoSources } from "../twoSources";
import { companies, compared, scales, widths } from "./compareModel";
import { indexOf, modelOf, portugal, seasonalOf, spain } from "./trendModel";

afterEach(cleanup);

/** What is drawn, element by element, as boxes. */
function drawn(chart: ReactElement) {
  const { container } = render(chart);
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  return {
    rects: all("rect").map((rect): Frame => {
      const [left, top] = [number(rect, "x"), number(rect, "y")];
      return { left, top, right: left + number(rect, "width"), bottom: top + number(rect, "height") };
    }),
    centres: all("circle").map((circle) => [number(circle, "cx"), number(circle, "cy")] as const),
  };
}

/** A gap has no mark, and what was not traded has one without length, which is not drawn. */
function isDrawn({ point }: Mark): boolean {
  if (point.kind !== "figure" && point.kind !== "report") return true;
  return point.figure.kind === "amount" && !point.figure.value.eq(0);
}

/** A strip is two pieces, and an open end goes on after its solid part: there the right side is another. */
const sidesOf = ({ point }: Mark): readonly (keyof Frame)[] =>
  point.kind === "composition" || point.kind === "inflow"
    ? ["left", "top", "bottom"]
    : ["left", "top", "right", "bottom"];

/** Marks that are not where something is drawn, and how far away in pixels. */
function astray(marks: readonly Mark[], { rects, centres }: ReturnType<typeof drawn>) {
  const found = marks.filter(isDrawn);
  expect(found.length).toBeGreaterThan(0);
  const away = ({ box }: Mark, sides: readonly (keyof Frame)[], other: Frame) =>
    Math.max(...sides.map((side) => Math.abs(box[side] - other[side])));
  const apart = ({ box: { left, top, right, bottom } }: Mark, [x, y]: readonly [number, number]) =>
    Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
  return found
    .map((mark) => {
      const distances = mark.isRound
        ? centres.map((centre) => apart(mark, centre))
        : rects.map((rect) => away(mark, sidesOf(mark), rect));
      return { key: mark.key, away: Math.min(...distances) };
    })
    .filter((each) => !(each.away < tolerance));
}

// The outline of a partner's bar lies on its edge.
const tolerance = 0.76;

describe("every point lies on its mark", () => {
  test.each(widths.flatMap((width) => scales.map((scale) => [width, scale] as const)))(
    "of a comparison, %i wide, on the scale %s",
    (width, scale) => {
      const model = compared(companies.at(-1) ?? "", scale);
      const layout = layOut(en, model, width);
      for (const Drawn of [CompareChart, CompareDrawing]) {
        expect(astray(compareMarks(layout), drawn(<Drawn layout={layout} palette={light} />))).toEqual([]);
        cleanup();
      }
    },
  );

  test.each(widths)("of a trend, %i wide, in panels, as an index, over years, and of two sources", (width) => {
    const asked = { reporter: "ZZ", partners: ["AA", "BB"], from: yearly(2019), to: yearly(2022) };
    const two = trend(twoSources, asked, "turnover", "common");
    const seasons = seasonalOf(
      { Spain: spain.exports, Portugal: [...portugal.exports, ...portugal.imports] },
      monthOf(2022, 9),
    );
    for (const model of [modelOf({ spain, portugal }), indexOf({ spain, portugal }), seasons, two].flatMap(
      (each) => each ?? [],
    )) {
      const layout = layOutYears(en, model, width);
      const marks = trendMarks(layout, []);
      expect(astray(marks, drawn(<YearsChart layout={layout} palette={light} />))).toEqual([]);
      cleanup();
    }
  });

  test.each(widths)("of two reports, %i wide, in one year and over several", (width) => {
    const question = {
      reporter: "ZZ",
      partners: ["AA", "BB", "DD"],
      flow: "exports",
      factor: "1.06",
      to: yearly(2020),
    } as const;
    const dataset = mirrorDemo("AA", "BB", "DD");
    const [one, several] = [
      mirror(dataset, { ...question, from: yearly(2020) }),
      mirror(dataset, { ...question, from: yearly(2018) }),
    ];
    if (!one || !several) throw new Error("no model");
    const pairs = layOutMirror(en, one, width);
    expect(astray(mirrorMarks(pairs), drawn(<MirrorChart layout={pairs} palette={light} />))).toEqual([]);
    cleanup();
    const years = layOutReports(en, several, width);
    expect(astray(reportMarks(years, several), drawn(<YearsChart layout={years} palette={light} />))).toEqual([]);
  });

  test("and one that does not is found", () => {
    const model = compared("ES PT");
    const chart = drawn(<CompareChart layout={layOut(en, model, 1120)} palette={light} />);
    expect(astray(compareMarks(layOut(en, model, 1100)), chart).map(({ key }) => key)).toContain("ES turnover");
  });
});

test("keys are each of one mark, and marks of one series follow each other", () => {
  const marks = compareMarks(layOut(en, compared(companies.at(-1) ?? ""), 1120));
  expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  const runs = marks.filter(({ series }, i) => series !== marks[i - 1]?.series);
  expect(runs.map(({ series }) => series)).toEqual((companies.at(-1) ?? "").split(" "));
});
