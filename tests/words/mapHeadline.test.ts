import { expect, test } from "vitest";
import { ranking, type RankingQuestion } from "../../src/analysis/ranking";
import { yearly } from "../../src/core/period";
import { boundaries, mapSubtitle } from "../../src/words/mapWords";
import { builtIn } from "../data/dataset";
import { demoDataset } from "../demo";
import { grammar as en } from "../../src/words/en/grammar";
import { mapFinding } from "../../src/analysis/findings/map";
import { mapHeadline } from "../../src/words/say/map";

const [real, demo] = [builtIn(), demoDataset()];

function about(asked: Partial<RankingQuestion>, dataset = real) {
  const reporter = dataset === demo ? "ZZ" : "KZ";
  const question = {
    reporter,
    partners: ["ES", "PT"],
    period: yearly(2023),
    measure: "turnover" as const,
    group: null,
    ...asked,
  };
  const model = ranking(dataset, question);
  if (!model) throw new Error("no ranking");
  return { model, headline: mapHeadline(en, mapFinding(model, question.partners)) };
}

test.each<[string, Partial<RankingQuestion>]>([
  [
    "Kazakhstan’s turnover with 21 of 204 partners passed a billion dollars in 2023; Spain is 14th and Portugal 69th",
    {},
  ],
  ["Kazakhstan’s exports to 14 of 134 partners passed a billion dollars in 2023", { measure: "exports", partners: [] }],
  ["Kazakhstan had a surplus with 52 partners and a deficit with 148 in 2023", { measure: "balance" }],
])("%s", (headline, asked) => {
  expect(about(asked).headline).toBe(headline);
});

test("where few partners reach a billion, the limit is a lower one", () => {
  expect(about({ partners: ["BB"] }, demo).headline).toBe(
    "Zembla’s turnover with seven of nine partners passed 10 million dollars in 2023; Brobdingnag is 7th",
  );
});

test("without any figure the finding says so", () => {
  expect(about({ period: yearly(1990), partners: [] }, demo).headline).toBe(
    "The data hold no figures of Zembla’s trade with any partner in 1990",
  );
});

test("the subtitle explains the steps, and boundaries imply nothing", () => {
  expect(mapSubtitle(en, about({}).model)).toMatch(/as reported by Kazakhstan\)\. Each step of the scale is ten times/);
  expect(boundaries(en)).toMatch(/imply no opinion on the status of any territory\.$/);
});
