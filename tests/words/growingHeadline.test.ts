import { describe, expect, test } from "vitest";
import { growingFinding } from "../../src/analysis/findings/growing";
import { growing, type GrowthQuestion } from "../../src/analysis/growing";
import { growthRows } from "../../src/analysis/growthRows";
import { partOf, yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { growingNotes, growingSubtitle, growthInWords } from "../../src/words/growingWords";
import { growingHeadline } from "../../src/words/say/growing";
import { builtIn } from "../data/dataset";
import { grammars } from "./grammar/all";

const dataset = builtIn();

function modelOf(asked: Partial<GrowthQuestion> = {}) {
  const model = growing(dataset, {
    reporter: "KZ",
    partners: ["ES", "PT"],
    since: yearly(2018),
    period: yearly(2023),
    measure: "turnover",
    group: "EU",
    order: null,
    ...asked,
  });
  if (!model) throw new Error("no ranking");
  return model;
}
const headline = (asked: Partial<GrowthQuestion> = {}, grammar = en) =>
  growingHeadline(grammar, growingFinding(modelOf(asked), asked.partners ?? ["ES", "PT"]));

describe("where partners stand by change", () => {
  test.each<[string, Partial<GrowthQuestion>]>([
    [
      "Spain is 19th of 27 of Kazakhstan’s partners in the European Union by growth of turnover from 2018 to 2023 (−1.4%), Portugal 25th (−87.3%)",
      {},
    ],
    [
      "Estonia is 1st of 27 of Kazakhstan’s partners in the European Union by growth of turnover from 2018 to 2023 (+483.8%)",
      { partners: [] },
    ],
    [
      "Italy is 1st of 27 of Kazakhstan’s partners in the European Union by change of turnover in dollars from 2018 to 2023 (+2,855.7 million US dollars)",
      { partners: ["IT"], order: "amount" },
    ],
    [
      "China is 1st of Kazakhstan’s 174 partners with a known change by turnover in 2023 (+157.1% since 2018)",
      { partners: ["CN"], order: "value", group: null },
    ],
  ])("%s", (text, asked) => {
    expect(headline(asked)).toBe(text);
  });

  test("where no source counts both years, nobody is put in order", () => {
    expect(headline({ since: yearly(1950) })).toBe(
      "The statistics give no change from 1950 to 2023 to rank Kazakhstan’s partners by",
    );
  });

  test.each(Object.values(grammars))(
    "in each language it is one sentence with both years and both changes",
    (grammar) => {
      const text = headline({}, grammar);
      expect(text).toMatch(/2018.*2023/);
      expect(text).toMatch(/1[.,]4\s?%.*87[.,]3\s?%/);
      expect(text).not.toMatch(/undefined|\[object/);
    },
  );
});

test("the line below gives both sums and the change of all, and says of which members a group is", () => {
  const model = modelOf();
  expect(growingSubtitle(en, model)).toContain("The European Union: from 36,425.1 to 41,302.8 million (+13.4%).");
  expect(growingNotes(en, model, growthRows(model))).toContain(
    "Change with the European Union: the same 27 members in 2018 and 2023.",
  );
});

test("a chosen group, which has no place among countries, is told with its change, like for like", () => {
  const model = modelOf({ group: null, partners: ["EU", "ES"] });
  expect(growingNotes(en, model, growthRows(model)).slice(0, 2)).toEqual([
    "The European Union: from 36,425.1 to 41,302.8 million (+13.4%).",
    "Change with the European Union: the same 27 members in 2018 and 2023.",
  ]);
});

test("what was less than a million dollars has no percentage, and the note says so", () => {
  const model = modelOf({ group: null });
  expect(growingNotes(en, model, growthRows(model))).toContain(
    "No percentage is taken of less than a million dollars in 2018.",
  );
  const [tiny] = model.tiny;
  expect(tiny && growthInWords(en, model, tiny)).toMatch(/base too small/);
});

test("a part of a year is set against the same part of the earlier year", () => {
  const model = modelOf({ since: partOf(2024, 1, 8), period: partOf(2025, 1, 8), partners: ["IT"] });
  expect(growingHeadline(en, growingFinding(model, ["IT"]))).toMatch(/January–August 2024 to January–August 2025/);
});
