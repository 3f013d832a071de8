import { expect, test } from "vitest";
import { listed, ranking, type RankingQuestion } from "../../src/analysis/ranking";
import { limitsOf, stepOf } from "../../src/analysis/steps";
import { demoDataset } from "../demo";
import { yearly } from "../../src/core/period";

const demo = demoDataset();

function steps(asked: Partial<RankingQuestion>) {
  const model = ranking(demo, {
    reporter: "ZZ",
    partners: ["AA"],
    period: yearly(2023),
    measure: "turnover",
    group: null,
    ...asked,
  });
  if (!model) throw new Error("no ranking");
  const limits = limitsOf(model);
  const partners = listed(model);
  return { limits, steps: Object.fromEntries(partners.map((each) => [each.area.code, stepOf(each, limits)])) };
}

test("the limits are five powers of ten below the largest figure", () => {
  // The largest is 400 million.
  expect(steps({}).limits).toEqual([1e4, 1e5, 1e6, 1e7, 1e8]);
});

test("a figure stands in the step whose lower limit it reaches", () => {
  expect(steps({}).steps).toEqual({ AA: 5, EE: 4, FF: 4, II: 4, JJ: 4, KK: 4, BB: 4, HH: 3, DD: 3 });
});

test("nothing traded, next to nothing, and nothing reported are three different things", () => {
  expect(steps({ period: yearly(2020) }).steps["DD"]).toBe("none");
  expect(steps({ period: yearly(2021) }).steps).toMatchObject({ DD: 0, AA: null });
});

test("a balance has as many limits below zero as above", () => {
  // Surpluses of 200 and 3 million, a deficit of 10 million.
  expect(steps({ measure: "balance" })).toEqual({
    limits: [-1e8, -1e7, -1e6, 1e6, 1e7, 1e8],
    steps: { AA: 6, DD: 4, BB: 2 },
  });
});

test("without any figure there are limits all the same", () => {
  expect(steps({ period: yearly(1990) }).limits).toHaveLength(5);
});
