import Big from "big.js";
import fc from "fast-check";
import type { TrendLine, TrendModel } from "../../src/analysis/trend";
import { counted } from "../../src/core/figure";
import { describe, expect, test } from "vitest";
import { monthOf, partOf, yearly } from "../../src/core/period";
import { trendSubtitle } from "../../src/words/trendWords";
import { type Flows, indexOf, modelOf, portugal, spain, twoSources, type Values } from "../charts/trendModel";
import { grammar as en } from "../../src/words/en/grammar";
import { spaced } from "./grammar/figures";
import { trendFinding } from "../../src/analysis/findings/trend";
import { trendHeadline } from "../../src/words/say/trend";

const plainHeadline = (model: TrendModel) => spaced(trendHeadline(en, trendFinding(model)));

const only = (values: Flows["exports"]): Flows => ({ exports: values, imports: values.map((v) => v && 0) });
const headline = (values: Flows["exports"], measure: "turnover" | "exports" | "imports" = "turnover", name = "China") =>
  plainHeadline(
    modelOf({ [name]: measure === "imports" ? { ...only(values), imports: values } : only(values) }, { measure }),
  );

describe("a flow that stopped", () => {
  test("is the finding, with what became of turnover", () => {
    expect(plainHeadline(modelOf({ Spain: spain, Portugal: portugal }))).toBe(
      "Exports to Portugal all but stopped in 2020; turnover in 2023 was an eighth of what it was in 2018",
    );
  });
  test("without turnover says how large it is now", () => {
    expect(plainHeadline(modelOf({ Portugal: portugal }, { measure: "exports" }))).toBe(
      "Exports to Portugal all but stopped in 2020; they were 380.8 million US dollars in 2018 and 4.9 million in 2023",
    );
  });
  test("counts from ten million, and not where one per cent cannot be told", () => {
    expect(headline([9, 0.01, 9.2], "exports")).toBe("Exports to China in 2020 were about what they were in 2018");
    expect(headline([20, 0.2, 20], "exports")).toBe("Exports to China in 2020 were about what they were in 2018");
    expect(headline([20, 0, 4], "imports")).toBe(
      "Imports from China stopped in 2019; they were 20.0 million US dollars in 2018 and 4.0 million in 2020",
    );
    expect(headline([20, 20, 0.1], "imports")).toBe(
      "Imports from China all but stopped in 2020; they were 20.0 million US dollars in 2018",
    );
  });
  test("is one in a part of a year too, and not in a month: trade may rest for one", () => {
    expect(plainHeadline(modelOf({ China: only([20, 0]) }, { measure: "exports", from: partOf(2025, 1, 8) }))).toBe(
      "Exports to China stopped in January–August 2026; they were 20.0 million US dollars in January–August 2025",
    );
    const thirteen = [20, 20, 30, 20, 20, 20, 20, 20, 20, 20, 20, 20, 0];
    expect(plainHeadline(modelOf({ China: only(thirteen) }, { measure: "exports", from: monthOf(2025, 1) }))).toBe(
      "Between January 2025 and January 2026 exports to China were largest in March 2025: 30.0 million US dollars; in January 2026 they came to 0 million",
    );
  });
  test("turnover alone is not said of its parts", () => {
    expect(plainHeadline(modelOf({ Portugal: portugal }, { measure: "imports" }))).toBe(
      "Imports from Portugal in 2023 were 2.6 times what they were in 2018",
    );
  });
});

describe("the largest change", () => {
  test.each([
    [[100, 130, 162], "Turnover with China rose by 62% between 2018 and 2020"],
    [[100, 130, 200], "Turnover with China doubled between 2018 and 2020"],
    [[100, 130, 340], "Turnover with China in 2020 was 3.4 times what it was in 2018"],
    [[100, 130, 300], "Turnover with China in 2020 was 3 times what it was in 2018"],
    [[10, 130, 400], "Turnover with China in 2020 was about 40 times what it was in 2018"],
    [[100, 130, 102], "Turnover with China in 2020 was about what it was in 2018"],
    [[100, 90, 62], "Turnover with China fell by 38% between 2018 and 2020"],
    [[100, 90, 49], "Turnover with China in 2020 was half of what it was in 2018"],
    [[100, 90, 34], "Turnover with China in 2020 was a third of what it was in 2018"],
    [[100, 90, 40], "Turnover with China fell by 60% between 2018 and 2020"],
    [[5, 3, 0.01], "Turnover with China in 2020 was less than 1% of what it was in 2018"],
    [[5, 3, 0], "Turnover with China fell to nothing between 2018 and 2020"],
  ])("%j", (values, sentence) => expect(headline(values)).toBe(sentence));

  test("is looked for among all partners", () => {
    const model = modelOf({ Spain: only([100, 110]), China: only([100, 180]), Italy: only([100, 70]) });
    expect(plainHeadline(model)).toBe("Turnover with China rose by 80% between 2018 and 2019");
  });
  test("is not counted from a tiny base or across a gap", () => {
    expect(headline([0.9, 2, 50])).toBe(
      "Between 2018 and 2020 turnover with China was largest in 2020: 50.0 million US dollars",
    );
    expect(headline([100, null, 162])).toBe(
      "Between 2018 and 2020 turnover with China was largest, as far as is known, in 2020: 162.0 million US dollars",
    );
    expect(headline([100, 120, null], "exports")).toBe("Exports to China rose by 20% between 2018 and 2019");
    expect(headline([100])).toBe("Turnover with China was 100.0 million US dollars in 2018");
  });
  test("puts articles", () => {
    expect(headline([100, 162], "exports", "Netherlands")).toBe(
      "Exports to the Netherlands rose by 62% between 2018 and 2019",
    );
  });
  test("of an index starts from its base", () => {
    expect(plainHeadline(indexOf({ Spain: spain, Portugal: portugal }))).toBe(
      "Turnover with Portugal in 2023 was an eighth of what it was in 2018",
    );
  });
});

describe("a balance", () => {
  const balance = (exports: Flows["exports"], imports: Flows["imports"]) =>
    plainHeadline(modelOf({ Spain: { exports, imports } }, { measure: "balance" }));
  test("has a side", () => {
    expect(plainHeadline(modelOf({ Spain: spain, Portugal: portugal }, { measure: "balance" }))).toBe(
      "Kazakhstan’s surplus with Spain was 959.2 million US dollars in 2023, 1,683.0 million in 2018",
    );
    expect(balance([5, 5], [10, 45.9])).toBe(
      "Kazakhstan’s deficit with Spain was 40.9 million US dollars in 2019, 5.0 million in 2018",
    );
  });
  test("may change sides, or have none", () => {
    expect(balance([380.8, 4.9], [17.7, 45.8])).toBe(
      "Kazakhstan’s deficit with Spain was 40.9 million US dollars in 2019, after a surplus of 363.1 million in 2018",
    );
    expect(balance([7, 5], [7, 8])).toBe(
      "Kazakhstan’s deficit with Spain was 3.0 million US dollars in 2019, after balanced trade in 2018",
    );
    expect(balance([9, 5], [7, 5])).toBe(
      "Kazakhstan’s trade with Spain was balanced in 2019, after a surplus of 2.0 million US dollars in 2018",
    );
    expect(balance([9], [7])).toBe("Kazakhstan’s surplus with Spain was 2.0 million US dollars in 2018");
  });
  test("that is a bound across zero is not called balanced", () => {
    const whole = modelOf({ Spain: { exports: [9, 5], imports: [7, 6] } }, { measure: "balance" });
    const bounded = (since: number): TrendModel => ({
      ...whole,
      panels: whole.panels.map((panel) => ({
        ...panel,
        lines: panel.lines.map((line) => ({
          ...line,
          points: line.points.map(({ period, figure }) => ({
            period,
            figure:
              figure.kind === "amount" && period.year >= since
                ? { ...figure, interval: { lower: new Big(-1e6), upper: null }, qualifier: "atLeast" as const }
                : figure,
          })),
        })),
      })),
    });
    expect(plainHeadline(bounded(2019))).toBe("Kazakhstan’s surplus with Spain was 2.0 million US dollars in 2018");
    expect(plainHeadline(bounded(2018))).toBe("Kazakhstan’s trade with Spain between 2018 and 2019");
  });
});

describe("without figures", () => {
  const none: Flows = { exports: [null, null], imports: [null, null] };
  test("it says so", () => {
    expect(plainHeadline(modelOf({ Tuvalu: none }, { from: yearly(2022) }))).toBe(
      "Kazakhstan’s statistics list no trade with Tuvalu between 2022 and 2023",
    );
    expect(plainHeadline(modelOf({ Tuvalu: { exports: [null], imports: [null] } }))).toBe(
      "Kazakhstan’s statistics list no trade with Tuvalu in 2018",
    );
  });
  test("it says no more than that the data hold none, where the statistics do not say that there was none", () => {
    expect(plainHeadline(modelOf({ Tuvalu: none }, { from: yearly(2022), absent: "unknown" }))).toBe(
      "The data hold no figure of Kazakhstan’s trade with Tuvalu between 2022 and 2023",
    );
  });
  test("without partners it asks for one", () => {
    expect(plainHeadline(modelOf({}))).toBe("Choose a partner to follow Kazakhstan’s trade");
  });
});

describe("the subtitle", () => {
  const basis =
    "Turnover, exports and imports in million US dollars at current prices; exports FOB, imports CIF, as reported by Kazakhstan.";
  const both = { Spain: spain, Portugal: portugal };
  test("names measure, unit, valuation and scale", () => {
    expect(trendSubtitle(en, modelOf(both))).toBe(
      `${basis} Each partner on its own scale: the panels are not to be compared by height.`,
    );
    expect(trendSubtitle(en, modelOf(both, { scale: "common" }))).toBe(`${basis} All panels on one scale.`);
    expect(trendSubtitle(en, modelOf({ Spain: spain }))).toBe(basis);
    expect(trendSubtitle(en, modelOf({ Spain: spain }, { measure: "exports" }))).toBe(
      "Exports in million US dollars at current prices, FOB, as reported by Kazakhstan.",
    );
  });
  test("of an index names the base, or why there is none", () => {
    expect(trendSubtitle(en, indexOf(both))).toBe(
      "Index of turnover, 2018 = 100, from million US dollars at current prices.",
    );
    expect(trendSubtitle(en, modelOf(both, { scale: "index" }))).toBe(
      "Turnover in million US dollars at current prices; exports FOB, imports CIF, as reported by Kazakhstan. " +
        "No year between 2018 and 2023 serves as a base for all partners, so amounts are shown. All panels on one scale.",
    );
  });
});

test("of a source that ends before the years asked for, the finding stands in its last year", () => {
  const model = modelOf({ China: only([20, 30, 40, 80, null, null]) });
  expect(plainHeadline(model)).toBe("Turnover with China in 2021 was 4 times what it was in 2018");
});

describe("where lines of two sources are drawn", () => {
  const headlineOf = (own: Values, other: Values, measure: "exports" | "balance" = "exports") =>
    plainHeadline(twoSources("China", [own, other], measure));

  test("a change is of the one that reaches over all years, and names it", () => {
    expect(headlineOf([100, 103, null, null], [90, 100, 150, 180])).toBe(
      "Exports to China doubled between 2018 and 2021 (Fund)",
    );
    expect(headlineOf([100, 110, 120, 162], [null, 300, 400, null])).toBe(
      "Exports to China rose by 62% between 2018 and 2021 (Office)",
    );
  });
  test("and where none does, the peak over all and the last figure are told, each of its source", () => {
    expect(headlineOf([null, null, 40, 50], [100, 900, 45, null])).toBe(
      "Between 2018 and 2021 exports to China were largest in 2019: 900.0 million US dollars (Fund); in 2021 they came to 50.0 million (Office)",
    );
    expect(headlineOf([null, null, 40, 950], [100, 900, 45, null])).toBe(
      "Between 2018 and 2021 exports to China were largest in 2021: 950.0 million US dollars (Office)",
    );
  });
  test("a balance names the source of each end", () => {
    expect(headlineOf([null, null, 5, 7], [3, 4, 5, null], "balance")).toBe(
      "Kazakhstan’s surplus with China was 7.0 million US dollars in 2021 (Office), 3.0 million in 2018 (Fund)",
    );
  });
  test("the subtitle says which gives which years", () => {
    const model = twoSources(
      "China",
      [
        [null, null, 40, 50],
        [100, 900, null, null],
      ],
      "exports",
    );
    expect(trendSubtitle(en, model)).toBe(
      "Exports in million US dollars at current prices, FOB, as reported by Kazakhstan. Office: 2020–2021; Fund: 2018–2019.",
    );
  });
});

test("the years of a headline are those of the line that it speaks of, first and last", () => {
  const value = fc.constantFrom(null, 0, 0.9, 5, 12, 50, 100, 400);
  const line = fc.array(value, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(line, line, fc.constantFrom("exports" as const, "balance" as const), (own, other, measure) => {
      const lines = [own, other].filter((values) => values.some((each) => each !== null));
      if (lines.length === 0) return;
      const years = [...plainHeadline(twoSources("China", lines, measure)).matchAll(/\b20\d\d\b/g)].map(Number);
      // Nothing in any year is told of the last one.
      if (lines.flat().every((each) => !each)) return;
      const known = lines.flatMap((values) => values.flatMap((each, i) => (each === null ? [] : [2018 + i])));
      expect(Math.min(...years)).toBe(Math.min(...known));
      expect(Math.max(...years)).toBe(Math.max(...known));
    }),
    { numRuns: 500 },
  );
});

test("a change is printed as precisely as its interval is known", () => {
  const coarse = (from: number, to: number, unit: number) => {
    const model = modelOf({ China: only([from, to]) }, { measure: "exports" });
    const rough = ({ points, ...line }: TrendLine): TrendLine => ({
      ...line,
      points: points.map(({ period, figure }) => ({
        period,
        figure: figure.kind === "amount" ? counted(figure.value, new Big(unit).times("1e6"), "USD") : figure,
      })),
    });
    return plainHeadline({
      ...model,
      panels: model.panels.map((panel) => ({ ...panel, lines: panel.lines.map(rough) })),
    });
  };
  expect(coarse(100, 58, 0.1)).toBe("Exports to China fell by 42% between 2018 and 2019");
  expect(coarse(100, 58, 10)).toBe("Exports to China fell by about 40% between 2018 and 2019");
  // 100 ± 30 and 110 ± 30: whether it rose is not known.
  expect(coarse(100, 110, 60)).toMatch(/^Between 2018 and 2019 exports to China were largest in 2019/);
});
