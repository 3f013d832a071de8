import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fewer, folded, type RankingRow, unfolded } from "../../src/analysis/folding";
import { growing } from "../../src/analysis/growing";
import { fewerGrown, growthRows } from "../../src/analysis/growthRows";
import { ranking } from "../../src/analysis/ranking";
import { yearly } from "../../src/core/period";
import { builtIn } from "../data/dataset";

const dataset = builtIn();
const eight = ["ES", "PT", "CN", "AE", "GB", "US", "RU", "TR"];

function modelOf(partners: readonly string[], measure: "turnover" | "balance" = "turnover") {
  const model = ranking(dataset, { reporter: "KZ", partners, period: yearly(2023), measure, group: null });
  if (!model) throw new Error("no ranking");
  return model;
}

const said = (rows: readonly RankingRow[]) =>
  rows.map((row) => (row.kind === "partner" ? row.partner.area.code : `${row.why} ${row.count}`));

describe("a ranking with room for few rows", () => {
  test("keeps the first and the chosen partners, and sums up those between and after", () => {
    const model = modelOf(["ES", "PT"]);
    // Spain is 14th, Portugal 69th of 204.
    expect(said(fewer(model, folded(model), 8))).toEqual([
      "CN",
      "RU",
      "IT",
      "between 10",
      "ES",
      "between 54",
      "PT",
      "after 135",
    ]);
  });

  test("sums up all others in its last row, where the rows between were too many", () => {
    const model = modelOf(eight);
    const rows = fewer(model, folded(model), 12);
    expect(rows).toHaveLength(12);
    expect(said(rows).at(-1)).toBe(`others ${model.ranked.length - 11}`);
  });

  test("of a balance keeps both ends", () => {
    const model = modelOf(["ES"], "balance");
    const rows = fewer(model, folded(model), 10).flatMap((row) => (row.kind === "partner" ? row.partner.rank : []));
    expect([rows[0], rows.at(-1)]).toEqual([1, model.ranked.length]);
  });

  test("says of those that match what was typed how many are left out, and of no places", () => {
    const model = modelOf([]);
    const some = unfolded(model).filter((_, i) => i % 3 === 0);
    const last = fewer(model, some, 5).find((row) => row.kind === "folded");
    expect(last).toMatchObject({ why: "between", places: null });
  });

  test("never has more rows than it has room for, nor fewer than the chosen partners, and loses nobody", () => {
    const chosen = fc.subarray(eight);
    fc.assert(
      fc.property(chosen, fc.integer({ min: 1, max: 60 }), fc.boolean(), (partners, most, isWhole) => {
        const model = modelOf(partners);
        const all = isWhole ? unfolded(model) : folded(model);
        const rows = fewer(model, all, most);
        expect(rows.length).toBeLessThanOrEqual(Math.max(most, partners.length + 1));
        const count = (some: readonly RankingRow[]) =>
          some.reduce((sum, row) => sum + (row.kind === "partner" ? 1 : row.count), 0);
        expect(count(rows)).toBe(count(all));
        const marked = rows.flatMap((row) =>
          row.kind === "partner" && row.partner.chosen ? row.partner.area.code : [],
        );
        expect(marked.toSorted()).toEqual(partners.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

test("a ranking by change with room for few rows keeps both ends and the chosen partners", () => {
  const question = { reporter: "KZ", partners: ["ES", "PT"], since: yearly(2018), period: yearly(2023) };
  const model = growing(dataset, { ...question, measure: "turnover", group: null, order: "percent" });
  if (!model) throw new Error("no ranking");
  const rows = fewerGrown(model, growthRows(model), 12);
  expect(rows).toHaveLength(12);
  const ranks = rows.flatMap((row) => (row.kind === "partner" ? (row.partner.rank ?? []) : []));
  expect(ranks[0]).toBe(1);
  expect(ranks.at(-1)).toBe(model.ranked.length);
  expect(rows.flatMap((row) => (row.kind === "partner" && row.partner.chosen ? row.partner.area.code : []))).toEqual([
    "ES",
    "PT",
  ]);
});
