import { describe, expect, test } from "vitest";
import { trend, type TrendModel, type TrendScale } from "../../src/analysis/trend";
import { trendFinding } from "../../src/analysis/findings/trend";
import { yearly } from "../../src/core/period";
import { formatView, parseView } from "../../src/state/view";
import { grammar as en } from "../../src/words/en/grammar";
import { trendHeadline } from "../../src/words/say/trend";
import { trendSubtitle } from "../../src/words/trendWords";
import { builtIn } from "../data/dataset";

const dataset = builtIn();

describe("exports and imports without their sum", () => {
  const span = { from: yearly(2018), to: yearly(2023) };
  const ask = (isApart: boolean, scale: TrendScale = "own") =>
    trend(dataset, { reporter: "KZ", partners: ["ES", "PT"], ...span }, "turnover", scale, isApart);
  const measuresOf = (model: TrendModel | null) => model?.panels[0]?.lines.map(({ measure }) => measure);

  test("are drawn on panels alone, and with it where nothing else is chosen", () => {
    expect(measuresOf(ask(true))).toEqual(["exports", "imports"]);
    expect(measuresOf(ask(true, "common"))).toEqual(["exports", "imports"]);
    expect(measuresOf(ask(false))).toEqual(["turnover", "exports", "imports"]);
    expect(measuresOf(ask(true, "index"))).toEqual(["turnover"]);
  });

  test("are named in the subtitle, and the finding is of exports", () => {
    const model = ask(true);
    if (!model) throw new Error("no model");
    expect(trendSubtitle(en, model)).toMatch(/^Exports and imports in million US dollars/);
    expect(trendHeadline(en, trendFinding(model))).toMatch(/^Exports to Portugal all but stopped in 2020/);
  });
});

test("they are a measure of the address, which another view takes for turnover", () => {
  const query = "?view=trend&measure=exports-imports";
  const { view, notices } = parseView(query);
  expect([view.measure, view.isApart, notices]).toEqual(["turnover", true, []]);
  expect(formatView(view)).toBe(query);
});
