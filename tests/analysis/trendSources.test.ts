import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/core/indicators";
import { trend, type TrendLine, type TrendScale } from "../../src/analysis/trend";
import { twoSources } from "../twoSources";
import { grammar as en } from "../../src/words/en/grammar";
import { yearly } from "../../src/core/period";
import { trendFinding } from "../../src/analysis/findings/trend";
import { trendHeadline } from "../../src/words/say/trend";

const ask = (partner: string, measure: Measure, [from, to]: readonly [number, number], scale: TrendScale = "own") => {
  const model = trend(
    twoSources,
    { reporter: "ZZ", partners: [partner], from: yearly(from), to: yearly(to) },
    measure,
    scale,
  );
  if (!model) throw new Error("no model");
  return model;
};
const drawn = ({ measure, source, points }: TrendLine, unit = 1e6) => [
  measure,
  source?.id,
  ...points.map(({ figure }) => (figure.kind === "gap" ? null : figure.value.div(unit).toNumber())),
];

describe("where one source gives way to another", () => {
  test("each has its own line, which ends where the source does", () => {
    const [panel] = ask("AA", "exports", [2019, 2022]).panels;
    expect(panel?.lines.map((line) => drawn(line))).toEqual([["exports", "office", null, null, 100, 110]]);
    expect(panel?.others.map((line) => drawn(line))).toEqual([["exports", "fund", 80, 90.25, 101, 111]]);
  });

  test("where the first speaks of all years that are shown, no line of the other lies under its own", () => {
    const model = ask("AA", "exports", [2021, 2022]);
    expect(model.panels[0]?.others).toEqual([]);
    expect(model.sources.map(({ id }) => id)).toEqual(["office"]);
  });

  test("a balance and a turnover are each of one source", () => {
    const balance = ask("AA", "balance", [2019, 2022]).panels[0];
    expect([...(balance?.lines ?? []), ...(balance?.others ?? [])].map((line) => drawn(line))).toEqual([
      ["balance", "office", null, null, 50, 50],
      ["balance", "fund", 40, 45.126544, 50, 50],
    ]);
    const turnover = ask("AA", "turnover", [2020, 2021]).panels[0];
    expect(turnover?.lines.map((line) => drawn(line))).toEqual([
      ["turnover", "office", null, 150.0001],
      ["exports", "office", null, 100],
      ["imports", "office", null, 50],
    ]);
    expect(turnover?.others.map((line) => drawn(line))[0]).toEqual(["turnover", "fund", 135.373456, 152]);
  });

  test("the other alone speaks of years before the first", () => {
    const [panel] = ask("AA", "exports", [2019, 2020]).panels;
    expect(panel?.lines.map((line) => drawn(line))).toEqual([["exports", "fund", 80, 90.25]]);
    expect(panel?.others).toEqual([]);
  });

  test("the finding is of the one that reaches over all years: growth is not told across the change", () => {
    const model = ask("AA", "exports", [2019, 2022]);
    expect(trendHeadline(en, trendFinding(model))).toBe("Exports to Atlantis rose by 39% between 2019 and 2022 (Fund)");
  });

  test("an index measures each line by its own figure of a year that both have", () => {
    const model = ask("AA", "exports", [2019, 2022], "index");
    expect(model.base).toBe(yearly(2021));
    const round = (line: TrendLine | undefined) =>
      line?.points.map(({ figure }) => (figure.kind === "gap" ? null : Math.round(figure.value.toNumber())));
    expect(round(model.panels[0]?.lines[0])).toEqual([null, null, 100, 110]);
    expect(round(model.panels[0]?.others[0])).toEqual([79, 89, 100, 110]);
  });

  test("both are named as sources", () => {
    expect(ask("AA", "exports", [2019, 2022]).sources.map(({ id }) => id)).toEqual(["office", "fund"]);
  });
});
