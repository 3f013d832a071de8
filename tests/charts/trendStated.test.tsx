// @vitest-environment jsdom
import * as fc from "fast-check";
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { flows, type Measure } from "../../src/core/indicators";
import { trend, type TrendModel, type TrendScale, type TrendStated, withoutStated } from "../../src/analysis/trend";
import { light } from "../../src/charts/palette";
import { innerLabels, segmentsOf } from "../../src/charts/years/labels";
import { endLabels } from "../../src/charts/years/endLabels";
import { layOut } from "../../src/charts/years/layout";
import { crosses, overlap } from "../../src/charts/place";
import { statedLabels, statedMarks } from "../../src/charts/years/statedMarks";
import { YearsChart } from "../../src/charts/years/Chart";
import { type Period, yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { modelOf } from "./trendModel";
import { parseLiteral } from "../../src/core/literal";
import { builtIn } from "../data/dataset";

afterEach(cleanup);

const dataset = builtIn();
function model(partners: string, scale: TrendScale = "own", measure: Measure = "turnover", to = 2023): TrendModel {
  const question = { reporter: "KZ", partners: partners.split(" "), from: yearly(2018), to: yearly(to) };
  const found = trend(dataset, question, measure, scale);
  if (!found) throw new Error("no model");
  return found;
}
const placed = (of: TrendModel, width = 1120) => layOut(en, of, width).panels;

const plain = ({ textContent }: Element) => (textContent ?? "").replaceAll("\u00A0", " ");

function draw(of: TrendModel, width = 1120) {
  const { container } = render(<YearsChart layout={layOut(en, of, width)} palette={light} />);
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  return {
    texts: all("svg text").map(plain),
    titles: all("svg title").map(plain),
    ticks: all(`line[stroke="${light.ink}"][stroke-width="1.75"]`),
  };
}

describe("the mark of a stated figure", () => {
  test("lies across its year at its height", () => {
    const [spain] = placed(model("ES"));
    const [turnover] = spain ? statedMarks(spain) : [];
    expect(turnover?.y).toBeCloseTo(spain?.y(2000) ?? 0, 6);
    expect([
      (turnover?.from ?? 0) < (spain?.x(yearly(2023)) ?? 0),
      (turnover?.to ?? 0) > (spain?.x(yearly(2023)) ?? 0),
    ]).toEqual([true, true]);
  });

  test("is one for each text that states a figure otherwise, with one label for all", () => {
    // Of 2023 one text states 3.9 billion and another about 4.
    for (const width of [328, 1120]) {
      const { texts, ticks, titles } = draw(model("DE"), width);
      expect(texts).toContain("stated 3.9 billion and ~ 4 billion");
      expect(ticks).toHaveLength(2);
      expect(titles).toContain(
        "Germany, turnover, 2023: 3,774.2 million US dollars; stated 3.9 billion (differs by 3%); stated about 4 billion (agrees)",
      );
      cleanup();
    }
  });

  test("has a whisker where rounding leaves more than 2% open, from the lowest to the highest that it allows", () => {
    const [spain, portugal] = placed(model("ES PT"));
    const [turnover, exports] = spain ? statedMarks(spain) : [];
    // “2 billion” beside its parts allows 1.9 to 2.1, “1.5 billion” 1.45 to 1.55; “50.5 million” hardly anything.
    expect(turnover?.whisker?.top).toBeCloseTo(spain?.y(2100) ?? 0, 6);
    expect(turnover?.whisker?.bottom).toBeCloseTo(spain?.y(1900) ?? 0, 6);
    expect(exports?.whisker?.top).toBeCloseTo(spain?.y(1550) ?? 0, 6);
    expect(portugal && statedMarks(portugal).map(({ whisker }) => whisker)).toEqual([null, null, null, null]);
  });

  test("is drawn with a ground edge below it, once for each statement, and explained in the key", () => {
    const { ticks, texts } = draw(model("ES PT"));
    expect(ticks).toHaveLength(7);
    expect(texts).toContain("as stated");
    expect(texts).toContain("range its rounding allows");
    cleanup();
    expect(draw(model("PT")).texts).not.toContain("range its rounding allows");
  });

  test("tells a pointer what was stated and whether it stands", () => {
    const { titles } = draw(model("PT"));
    expect(titles).toContain("Portugal, turnover, 2022: stated 30.6 million (differs by 0.6%)");
    expect(titles).toContain(
      "Portugal, turnover, 2022: 30.8 million US dollars; stated 30.6 million (differs by 0.6%)",
    );
    expect(titles).toContain("Portugal, exports, 2023: 4.9 million US dollars; stated 4.9 million (agrees)");
    expect(titles).toContain("Portugal, exports, 2022: 0.1 million US dollars");
  });

  test("is on the scale, and so is what its rounding allows", () => {
    for (const scale of ["own", "common"] as const)
      for (const each of placed(model("ES PT", scale)))
        for (const mark of statedMarks(each))
          for (const y of [mark.y, mark.whisker?.top ?? mark.y, mark.whisker?.bottom ?? mark.y]) {
            expect(y).toBeGreaterThanOrEqual(each.plot.top - 1e-6);
            expect(y).toBeLessThanOrEqual(each.plot.bottom + 1e-6);
          }
  });

  test("is absent where nothing was stated, where it is left out, and in an index, and so is the key", () => {
    for (const none of [
      model("NL"),
      withoutStated(model("ES PT")),
      model("ES PT", "index"),
      model("ES", "own", "balance"),
    ]) {
      const { ticks, texts } = draw(none);
      expect(ticks).toEqual([]);
      expect(texts.filter((text) => /stated|release/.test(text))).toEqual([]);
      cleanup();
    }
  });
});

describe("the literal", () => {
  test("of the last year stands below the figure that it speaks of", () => {
    const { texts } = draw(model("ES PT"));
    for (const text of ["stated 2 billion", "stated 1.5 billion", "stated 500 million", "stated 45.6 million"])
      expect(texts).toContain(text);
    const [, portugal] = placed(model("ES PT"));
    const labels = portugal ? endLabels(en, portugal, yearly(2023)) : [];
    expect(labels.map(({ text, stated }) => `${text}: ${stated?.text}`.replaceAll("\u00A0", " "))).toEqual([
      "Turnover 50.7: stated 50.5 million",
      "Imports 45.8: stated 45.6 million",
      "Exports 4.9: stated 4.9 million",
    ]);
    for (const [i, { y, stated }] of labels.entries()) {
      expect((stated?.y ?? 0) - y).toBe(16);
      expect((labels[i + 1]?.y ?? Infinity) - (stated?.y ?? 0)).toBeGreaterThanOrEqual(18);
    }
  });

  test("of an earlier year stands beside its mark where there is room, and else in the table alone", () => {
    expect(draw(model("PT", "own", "turnover", 2023)).texts).toContain("stated 30.6 million");
    cleanup();
    const crowded = draw(model("PT ES CN EU IT DE NL BE"), 328);
    // Three of Spain and four of Portugal; of 2022 four of China and three of the EU, of 2023 two of Germany's turnover.
    expect(crowded.ticks).toHaveLength(16);
  });

  test("on a phone stands in the row of its line", () => {
    const { texts } = draw(model("ES"), 328);
    expect(texts).toContain("Turnover 2,011.8");
    expect(texts).toContain("stated 2 billion");
  });
});

describe("whatever was stated", () => {
  const statement = fc.record({
    flow: fc.constantFrom(...flows),
    period: fc.integer({ min: 2018, max: 2023 }).map(yearly),
    millions: fc.integer({ min: 1, max: 6000 }),
    half: fc.integer({ min: 0, max: 500 }),
  });
  const value = fc.option(fc.integer({ min: 0, max: 5000 }), { freq: 6 });
  const values = fc.array(value, { minLength: 6, maxLength: 6 });
  const statedAs = ({
    flow,
    period,
    millions,
    half,
  }: {
    flow: TrendStated["flow"];
    period: Period;
    millions: number;
    half: number;
  }) => {
    const literal = parseLiteral(`${millions} million${half > 0 ? ` ± ${half} million` : ""}`);
    if (!literal.ok) throw new Error(literal.reason);
    return { flow, period, check: { ...check, stated: literal.value } };
  };
  const [first] = model("ES").panels[0]?.stated ?? [];
  if (!first) throw new Error("nothing is stated");
  const { check } = first;

  test("no literal meets another label, a line, a mark or the edge, and each mark is on the scale", () => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.array(statement, { maxLength: 6 }),
        fc.constantFrom(328, 800, 1120),
        (exports, imports, statements, width) => {
          const bare = modelOf({ Spain: { exports, imports }, Italy: { exports: imports, imports: exports } });
          const of = { ...bare, panels: bare.panels.map((panel) => ({ ...panel, stated: statements.map(statedAs) })) };
          for (const each of placed(of, width)) {
            const marks = statedMarks(each);
            const marked = marks.flatMap(({ boxes }) => boxes);
            const inner = innerLabels(en, each, marked).map(({ box }) => box);
            const literals = statedLabels(each, marks, of.to, inner).map(({ box }) => box);
            for (const [i, box] of literals.entries()) {
              expect([...inner, ...marked, ...literals.slice(i + 1)].some((other) => overlap(box, other))).toBe(false);
              expect(segmentsOf(each).some((segment) => crosses(segment, box, 0))).toBe(false);
              expect([box.left >= 0, box.right <= width]).toEqual([true, true]);
            }
            const { top, bottom } = each.plot;
            for (const { y, whisker } of marks)
              expect([
                Math.min(y, whisker?.top ?? y) >= top - 1e-6,
                Math.max(y, whisker?.bottom ?? y) <= bottom + 1e-6,
              ]).toEqual([true, true]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
