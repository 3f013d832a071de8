// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { trend, type TrendModel, type TrendScale } from "../../src/analysis/trend";
import { trendFinding } from "../../src/analysis/findings/trend";
import { figures } from "../../src/analysis/figures";
import { light } from "../../src/charts/palette";
import { YearsChart } from "../../src/charts/years/Chart";
import { layOut } from "../../src/charts/years/layout";
import { trendMarks } from "../../src/charts/years/marks";
import { getOrMake } from "../../src/core/memo";
import { yearly } from "../../src/core/period";
import { type Shape, shapes } from "../../src/export/shapes";
import type { Grammar } from "../../src/words/language/grammar";
import { trendHeadline } from "../../src/words/say/trend";
import { sourceLine } from "../../src/words/sourceWords";
import { trendSubtitle } from "../../src/words/trendWords";
import { builtIn } from "../data/dataset";
import { grammars } from "../words/grammar/all";
import { faultsOf, pictureOf, taken } from "./faults";

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

/** The picture of a trend as it would be exported. */
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
  return pictureOf(words, shape, (...form) => layOut(grammar, model, ...form));
}

function faults(grammar: Grammar, model: TrendModel, shape: Shape): string[] {
  const picture = pictured(grammar, model, shape);
  const { container, unmount } = render(<YearsChart layout={picture.chart} palette={light} />);
  const marks = trendMarks(picture.chart, rows).map(({ key, box }) => ({ text: key, ...box }));
  const found = faultsOf(picture, container, marks);
  unmount();
  return found;
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
      const { width, height } = taken(pictured(grammars[0]!, ask(count, scale), shapes[name]));
      expect(height).toBeGreaterThan(0.95);
      expect(width).toBeGreaterThan(0.99);
    }
});

test("the guard sees a small text, one on another, and one that is cut", () => {
  const model = ask(8, "own");
  expect(faults(grammars[0]!, model, { width: 600, height: 600, dotsPerInch: 96 })).toContainEqual(
    expect.stringMatching(/^a text of \d\.\d px$/),
  );
});
