// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { trend, type TrendModel, type TrendScale } from "../../src/analysis/trend";
import { trendFinding } from "../../src/analysis/findings/trend";
import { figures } from "../../src/analysis/figures";
import { usualForm } from "../../src/charts/drawing";
import { light } from "../../src/charts/palette";
import { YearsChart } from "../../src/charts/years/Chart";
import { layOut } from "../../src/charts/years/layout";
import { trendMarks } from "../../src/charts/years/marks";
import { getOrMake } from "../../src/core/memo";
import { yearly } from "../../src/core/period";
import { fitChart } from "../../src/export/fitChart";
import { layoutPicture } from "../../src/export/pictureLayout";
import { type Shape, shapes } from "../../src/export/shapes";
import type { Grammar } from "../../src/words/language/grammar";
import { trendHeadline } from "../../src/words/say/trend";
import { sourceLine } from "../../src/words/sourceWords";
import { trendSubtitle } from "../../src/words/trendWords";
import { boxesOf, meetings } from "../charts/boxes";
import { builtIn } from "../data/dataset";
import { grammars } from "../words/grammar/all";

const dataset = builtIn();
const span = { from: yearly(1992), to: yearly(2025) };
const all = ["ES", "PT", "CN", "AE", "GB", "US", "RU", "TR"];

const rows = figures(dataset, { reporter: "KZ", partners: all, ...span });
const models = new Map<string, TrendModel | null>();

/** A trend with so many partners, made once. */
function ask(count: number, scale: TrendScale): TrendModel {
  const model = getOrMake(models, `${count} ${scale}`, () =>
    trend(dataset, { reporter: "KZ", partners: all.slice(0, count), ...span }, "turnover", scale),
  );
  if (!model) throw new Error("no model");
  return model;
}

/** The picture of a trend as it would be exported: its words, and the chart in its room. */
function pictured(grammar: Grammar, model: TrendModel, shape: Shape) {
  const words = {
    title: trendHeadline(grammar, trendFinding(model)),
    subtitle: trendSubtitle(grammar, model),
    notes: [],
    sources: sourceLine(
      grammar,
      model.sources,
      span,
      model.panels.map(({ area }) => area),
      false,
    ),
    date: grammar.date("2026-11-30"),
    address: "example.org/visavis/?view=trend&partners=ES,PT,CN,AE,GB,US,RU,TR",
  };
  const picture = layoutPicture(words, shape, true);
  const at = (width: number, dense: boolean, room: number | null, lean: boolean) =>
    layOut(grammar, model, width, { ...usualForm, dense, room, lean });
  const fit = fitChart(picture.room, picture.unit, (...form) => at(...form).height);
  return { picture, fit, chart: at(fit.drawn, fit.dense, fit.room, fit.lean) };
}

/** Faults of a picture, in words. */
function faults(grammar: Grammar, model: TrendModel, shape: Shape): string[] {
  const { picture, fit, chart } = pictured(grammar, model, shape);
  const { container, unmount } = render(<YearsChart layout={chart} palette={light} />);
  const svg = container.querySelector("svg");
  const texts = [...(svg?.querySelectorAll("text") ?? [])];
  const around = [...picture.head, ...picture.footBlocks].map(({ style }) => style.size);
  const small = [...texts.map((text) => Number(text.getAttribute("font-size")) * fit.scale), ...around].filter(
    (size) => size < 11 - 1e-6,
  );
  const boxes = svg ? boxesOf(svg) : [];
  const marks = trendMarks(chart, rows);
  const out = [...boxes, ...marks.map(({ key, box }) => ({ text: key, ...box }))].filter(
    ({ left, right, top, bottom }) => left < -5 || right > chart.width + 5 || top < -1 || bottom > chart.height + 1,
  );
  unmount();
  const { room } = picture;
  const isOver = chart.width * fit.scale > room.width + 1 || chart.height * fit.scale > (room.height ?? Infinity) + 1;
  return [
    ...(texts.length < 6 ? ["nothing is drawn"] : []),
    ...(isOver ? ["the chart leaves its room"] : []),
    ...(small.length > 0 ? [`a text of ${Math.min(...small).toFixed(1)} px`] : []),
    ...meetings(boxes),
    ...out.map(({ text }) => `${text} lies outside`),
  ];
}

const cases = Object.entries(shapes).flatMap(([name, shape]) =>
  (["own", "together"] as const).map((scale) => [name, scale, shape] as const),
);

describe.each(grammars)(
  "a picture of a trend in $tag has no text below 11 px or on another, and nothing outside",
  (grammar) => {
    test.each(cases)("as a %s, %s", (_, scale, shape) => {
      const found = Array.from({ length: 8 }, (_each, i) => faults(grammar, ask(i + 1, scale), shape));
      expect(found.flat()).toEqual([]);
    });
  },
);

test.each(["slide", "square", "social"] as const)("a trend fills its frame as a %s", (name) => {
  for (const scale of ["own", "together"] as const)
    for (let count = 1; count <= 8; count++) {
      const { picture, fit, chart } = pictured(grammars[0]!, ask(count, scale), shapes[name]);
      expect((chart.height * fit.scale) / (picture.room.height ?? 1)).toBeGreaterThan(0.95);
      expect((chart.width * fit.scale) / picture.room.width).toBeGreaterThan(0.99);
    }
});

test("the guard sees a small text, one on another, and one that is cut", () => {
  const model = ask(8, "own");
  expect(faults(grammars[0]!, model, { width: 600, height: 600, dotsPerInch: 96 })).toContainEqual(
    expect.stringMatching(/^a text of \d\.\d px$/),
  );
});
