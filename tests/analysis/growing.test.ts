import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growing, growthGaps, type GrowthModel, type GrowthQuestion, ordersOf } from "../../src/analysis/growing";
import { everyGrowthRow, growthRows } from "../../src/analysis/growthRows";
import { grownFigures } from "../../src/analysis/grownFigures";
import type { Figure } from "../../src/core/figure";
import { yearly } from "../../src/core/period";
import { demoDataset } from "../demo";
import { invented } from "./invented";

const question: GrowthQuestion = {
  reporter: "ZZ",
  partners: ["P002"],
  since: yearly(2022),
  period: yearly(2023),
  measure: "turnover",
  group: null,
  order: null,
};

// Thousands of dollars: doubled, fell by half, grew by a tenth, from a tenth of a million, and nothing in either year.
const now = [4000, 5000, 22_000, 900, 0];
const before = [2000, 10_000, 20_000, 100, 0];

function grown(asked: Partial<GrowthQuestion> = {}, dataset = invented(now, before)): GrowthModel {
  const model = growing(dataset, { ...question, ...asked });
  if (!model) throw new Error("no ranking");
  return model;
}
const places = ({ ranked }: GrowthModel) => ranked.map(({ area, rank }) => `${rank} ${area.code}`).join(", ");
const value = (figure: Figure | "tiny base") =>
  figure !== "tiny base" && figure.kind === "amount" ? Math.round(figure.value.toNumber() * 1000) / 1000 : null;

describe("partners in the order of their change", () => {
  test("in percent: the largest growth first, the largest fall last; a tiny base and no trade stand apart", () => {
    const model = grown();
    expect(places(model)).toBe("1 P000, 2 P002, 3 P001");
    expect(model.ranked.map(({ percent }) => value(percent))).toEqual([100, 10, -50]);
    expect(growthGaps.map((why) => model[why].map(({ area }) => area.code))).toEqual([["P003"], ["P004"], []]);
  });

  test("in dollars a tiny base has its place", () => {
    const model = grown({ order: "amount" });
    expect(places(model)).toBe("1 P000, 1 P002, 3 P003, 4 P001");
    expect(model.ranked.map(({ amount }) => value(amount))).toEqual([2e6, 2e6, 800_000, -5e6]);
  });

  test("by value in the order of the later year", () => {
    expect(places(grown({ order: "value" }))).toBe("1 P002, 2 P001, 3 P000, 4 P003");
  });

  test("a balance has no percentage, and is ordered by dollars", () => {
    const model = grown({ measure: "balance", order: "percent" });
    expect(model.order).toBe("amount");
    expect(places(model)).toBe("1 P000, 1 P002, 3 P003, 4 P004, 5 P001");
  });

  test("what partners add to the growth of all is that growth", () => {
    const { ranked, tiny, total } = grown();
    const points = [...ranked, ...tiny].map((partner) => value(partner.points) ?? 0);
    expect(points).toEqual([6.231, 6.231, -15.576, 2.492]);
    expect(value(total.percent)).toBe(-0.623);
  });

  test("over several years the yearly change, compounded, makes the whole", () => {
    const model = growing(demoDataset(), { ...question, partners: [], since: yearly(2020) });
    const [first] = model?.ranked ?? [];
    const whole = value(first?.percent ?? "tiny base") ?? 0;
    const yearlyChange = value(first?.yearly ?? "tiny base") ?? 0;
    expect(model?.ranked.length).toBeGreaterThan(0);
    expect((1 + yearlyChange / 100) ** 3).toBeCloseTo(1 + whole / 100, 3);
  });

  test("a year that no source counts gives no order, and whoever is known in one year alone is set apart", () => {
    const model = grown({ since: yearly(2010) });
    expect(model.ranked).toEqual([]);
    expect(model.sources).toEqual([]);
    const dataset = invented(now, before.slice(0, 2));
    expect(grown({}, dataset).unknown.map(({ area }) => area.code)).toEqual(["P002", "P003", "P004"]);
  });
});

test("whose files speak of some partners alone has no order of them", () => {
  const dataset = invented(now, before);
  const files = [...dataset.reporters].map(([code, file]) => {
    const series = [...file.series].filter(([key]) => !key.startsWith("W00 "));
    return [code, { ...file, series: new Map(series) }] as const;
  });
  expect(growing({ ...dataset, reporters: new Map(files) }, question)).toBeNull();
});

test("of many the two ends, the chosen ones and their neighbours have a row, and every other is counted", () => {
  const many = Array.from({ length: 60 }, (_, i) => 5000 + 100 * i);
  const model = grown({ partners: ["P030"] }, invented(many, many.toReversed()));
  const rows = growthRows(model);
  const shown = rows.filter(({ kind }) => kind === "partner").length;
  const hidden = rows.flatMap((row) => (row.kind === "folded" ? row.hidden.length : []));
  expect(shown).toBe(10 + 3 + 5);
  expect(hidden.reduce((a, b) => a + b, 0) + shown).toBe(60);
});

test("in every order each partner has one row, of which the earlier figure and the change give the later one", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(amounts, amounts, fc.constantFrom(...ordersOf("turnover")), (after, first, order) => {
      const model = grown({ order }, invented(after, first));
      const all = everyGrowthRow(model).flatMap((row) => (row.kind === "partner" ? row.partner : []));
      expect(all.map(({ area }) => area.code).toSorted()).toEqual(["P000", "P001", "P002", "P003", "P004"]);
      for (const partner of all)
        expect((value(partner.before) ?? 0) + (value(partner.amount) ?? 0)).toBe(value(partner.now));
      const ranks = model.ranked.map(({ rank }) => rank ?? 0);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(grownFigures(model)).toHaveLength(10);
    }),
    { numRuns: 60 },
  );
});
