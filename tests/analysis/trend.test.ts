import { describe, expect, test } from "vitest";
import { trend, type TrendScale, withoutStated } from "../../src/analysis/trend";
import type { Measure } from "../../src/core/indicators";
import { demoDataset } from "../demo";
import { known } from "../core/figures";
import { later, quarterOf, yearly } from "../../src/core/period";

const demo = demoDataset();
const ask = (
  partners: readonly string[],
  measure: Measure = "turnover",
  scale: TrendScale = "own",
  [from, to] = [2020, 2023],
) => trend(demo, { reporter: "ZZ", partners, from: yearly(from) ?? 2020, to: yearly(to) ?? 2023 }, measure, scale);
/** Values in millions, or of an index; a gap is its reason. */
const points = (model: ReturnType<typeof ask>, panel = 0, line = 0, unit = 1e6) =>
  model?.panels[panel]?.lines[line]?.points.map(({ figure }) =>
    figure.kind === "gap" ? figure.reason : known(figure).value.toNumber() / unit,
  );

describe("a trend", () => {
  test("shows the turnover with its parts", () => {
    const model = ask(["BB"]);
    expect(model?.panels[0]?.lines.map(({ measure }) => measure)).toEqual(["turnover", "exports", "imports"]);
    expect([0, 1, 2].map((line) => points(model, 0, line))).toEqual([
      [4, 8, 16, 20],
      [1, 2, 4, 5],
      [3, 6, 12, 15],
    ]);
  });

  test("shows another measure alone", () => {
    expect(ask(["BB"], "imports")?.panels[0]?.lines.map(({ measure }) => measure)).toEqual(["imports"]);
    expect(points(ask(["BB"], "balance"))).toEqual([-2, -4, -8, -10]);
  });

  test("keeps a gap a gap, with its reason, and of a turnover with one side what is known", () => {
    const model = ask(["AA"]);
    expect(points(model)).toEqual([150, 60, 200, 400]);
    expect(points(model, 0, 1)).toEqual([100, "suppressed", 150, 300]);
    expect(points(ask(["AA"], "balance"))).toEqual([50, "suppressed", 100, 200]);
  });

  test("has a point for every year asked for, beyond the data as well", () => {
    expect(points(ask(["BB"], "turnover", "own", [2018, 2020]))).toEqual(["notReported", "notReported", 4]);
    expect(points(ask(["BB"], "turnover", "own", [2023, 2022]))).toEqual([]);
  });

  test("draws eight partners at most and counts the others", () => {
    const model = ask(["AA", "BB", "CC", "DD", "EE", "FF", "HH", "II", "JJ", "KK"]);
    expect([model?.panels.length, model?.leftOut]).toEqual([8, 2]);
  });

  test("names its sources once", () => {
    expect(ask(["BB", "HH"])?.sources.map(({ id }) => id)).toEqual(["demo", "old", "release"]);
    expect(ask(["CC"])?.sources.map(({ id }) => id)).toEqual(["release"]);
    expect(ask(["AA"], "balance")?.sources.map(({ id }) => id)).toEqual(["demo"]);
  });

  test("of an unknown reporter is no model", () => {
    expect(
      trend(demo, { reporter: "XX", partners: [], from: yearly(2020), to: yearly(2023) }, "turnover", "own"),
    ).toBeNull();
  });
});

describe("an index", () => {
  test("is 100 in the first year in which every partner has more than a million, and shows one measure", () => {
    const model = ask(["AA", "BB"], "turnover", "index");
    expect(model?.base).toBe(yearly(2020));
    expect(model?.panels.map(({ lines }) => lines.length)).toEqual([1, 1]);
    expect(points(model, 1, 0, 1)).toEqual([100, 200, 400, 500]);
  });

  test("is preliminary where its figures are, and a sum where they are sums", () => {
    const file = demo.reporters.get("ZZ");
    if (!file) throw new Error("no file");
    // The last year of Babel, as preliminary figures of its quarters.
    const early = [...file.series].map(([key, all]) => {
      const parts = all.flatMap((each) => {
        const last = each.values.length - 1;
        const [value] = each.values.slice(-1);
        if (value === null || value === undefined) return each;
        const { year } = later(each.from, last);
        const quarters = { from: quarterOf(year, 1), values: [value, 0, 0, 0], status: "PPPP" };
        return [
          { ...each, values: each.values.slice(0, -1) },
          { ...each, ...quarters },
        ];
      });
      return [key, key.startsWith("BB ") ? parts : all] as const;
    });
    const dataset = { ...demo, reporters: new Map([["ZZ", { ...file, series: new Map(early) }]]) };
    const asked = { reporter: "ZZ", partners: ["BB"], from: yearly(2020), to: yearly(2023) };
    const model = trend(dataset, asked, "turnover", "index");
    expect(points(model, 0, 0, 1)).toEqual([100, 200, 400, 500]);
    expect(
      model?.panels[0]?.lines[0]?.points.map(({ figure }) => [known(figure).status, known(figure).summed]),
    ).toEqual([...[2020, 2021, 2022].map(() => [undefined, undefined]), ["P", "quarter"]]);
  });

  test("keeps its gaps", () => {
    expect(points(ask(["AA"], "exports", "index"), 0, 0, 1)).toEqual([100, "suppressed", 150, 300]);
  });

  test("begins later where one partner begins later, so that no cargo is drawn as a boom", () => {
    // Dilmun: 0, 0, half a million, 5 million
    const model = ask(["BB", "DD"], "turnover", "index");
    expect(model?.base).toBe(yearly(2023));
    expect(points(model, 0, 0, 1)).toEqual([20, 40, 80, 100]);
    expect(points(model, 1, 0, 1)).toEqual([0, 0, 10, 100]);
  });

  test("is none where one partner never has a figure, nor without partners", () => {
    const model = ask(["BB", "CC"], "turnover", "index");
    expect(model?.base).toBeNull();
    expect(points(model)).toEqual([4, 8, 16, 20]);
    expect(ask([], "turnover", "index")?.base).toBeNull();
  });

  test("is never measured by a bound, which has none itself", () => {
    const model = ask(["AA"], "turnover", "index", [2021, 2023]);
    expect(model?.base).toBe(yearly(2022));
    expect(points(model, 0, 0, 1)).toEqual(["bound", 100, 200]);
  });

  test("of a balance that is never above a million has no base", () => {
    expect(ask(["BB"], "balance", "index")?.base).toBeNull();
  });
});

describe("what was stated", () => {
  const stated = (model: ReturnType<typeof ask>) =>
    model?.panels.map((panel) =>
      panel.stated.map(({ flow, period, check }) => `${flow} ${period.year} ${check.verdict.kind}`),
    );

  test("stands beside the flows and years that are drawn, with its verdict", () => {
    expect(stated(ask(["AA", "BB", "EE"]))).toEqual([
      ["turnover 2023 agrees", "turnover 2022 agrees within rounding", "exports 2023 agrees", "imports 2023 agrees"],
      ["turnover 2023 differs", "exports 2023 agrees", "imports 2023 differs"],
      [],
    ]);
    expect(stated(ask(["AA"], "imports"))).toEqual([["imports 2023 agrees"]]);
    expect(stated(ask(["AA"], "turnover", "common", [2020, 2022]))).toEqual([["turnover 2022 agrees within rounding"]]);
  });

  test("is amounts, so that neither a balance nor an index has any", () => {
    expect(stated(ask(["AA"], "balance"))).toEqual([[]]);
    expect(stated(ask(["AA"], "turnover", "index"))).toEqual([[]]);
  });

  test("is named with its release, and what two statements say alike is taken once", () => {
    expect(ask(["AA"])?.sources.map(({ id }) => id)).toEqual(["demo", "release"]);
    expect(ask(["EE"])?.sources.map(({ id }) => id)).toEqual(["demo"]);
    const [first] = demo.statements;
    if (!first) throw new Error("no statement");
    const again = { ...demo, statements: [...demo.statements, { ...first, address: "again" }] };
    const model = trend(
      again,
      { reporter: "ZZ", partners: ["AA"], from: yearly(2023), to: yearly(2023) },
      "exports",
      "own",
    );
    expect(model?.panels[0]?.stated.map(({ check }) => check.statement.address)).toEqual([first.address]);
  });

  test("is taken of each text that says it otherwise", () => {
    const [first, second] = demo.statements;
    if (!first || !second?.figures.turnover) throw new Error("no statements");
    const other = { ...first, figures: { exports: second.figures.turnover }, address: "other" };
    const model = trend(
      { ...demo, statements: [...demo.statements, other] },
      { reporter: "ZZ", partners: ["AA"], from: yearly(2023), to: yearly(2023) },
      "exports",
      "own",
    );
    expect(model?.panels[0]?.stated.map(({ check }) => check.stated.literal)).toEqual([
      "300.0 million",
      "195 million ± 5 million",
    ]);
  });

  test("can be left out, and all else stays", () => {
    const model = ask(["AA", "BB"]);
    if (!model) throw new Error("no model");
    expect(stated(withoutStated(model))).toEqual([[], []]);
    expect(withoutStated(model).panels[1]?.lines).toBe(model.panels[1]?.lines);
  });
});
