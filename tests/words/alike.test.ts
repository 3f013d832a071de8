import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { heldAt } from "../../src/analysis/heldAt";
import { membersOver } from "../../src/analysis/membership";
import { trend } from "../../src/analysis/trend";
import type { Dataset } from "../../src/core/dataset";
import { evolving } from "../../src/core/prefer";
import { yearly } from "../../src/core/period";
import { compareNotes, compareSubtitle } from "../../src/words/compareWords";
import { changesNotes, membershipOver } from "../../src/words/membership";
import { plainText } from "../../src/words/phrase";
import { trendSubtitle } from "../../src/words/trendWords";
import { builtIn } from "../data/dataset";
import { grammar as en } from "../../src/words/en/grammar";
import { grammars } from "./grammar/all";
import { spaced } from "./grammar/figures";
import { compareFinding } from "../../src/analysis/findings/compare";
import { compareHeadline } from "../../src/words/say/compare";
import { trendFinding } from "../../src/analysis/findings/trend";
import { trendHeadline } from "../../src/words/say/trend";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import { paragraph } from "../../src/words/say/paragraph";

const dataset = builtIn();
const compared = (of: Dataset, ...partners: string[]) => {
  const model = compare(of, { reporter: "KZ", partners, period: yearly(2020) }, "common");
  if (!model) throw new Error("no model");
  return model;
};
const followed = (of: Dataset, ...partners: string[]) => {
  const model = trend(of, { reporter: "KZ", partners, from: yearly(2018), to: yearly(2023) }, "turnover", "own");
  if (!model) throw new Error("no model");
  return model;
};

describe("the European Union of 2020", () => {
  test("lost a fifth, and not a quarter: the United Kingdom, which left, is in neither year", () => {
    const model = compared(dataset, "EU");
    expect(spaced(compareHeadline(en, compareFinding(model)))).toBe(
      "Turnover with the European Union came to 23.8 billion US dollars in 2020, 21.7% less than in 2019",
    );
    expect(compareSubtitle(en, model)).toMatch(
      / Change with the European Union: the same 27 members in 2019 and 2020\.$/,
    );
  });

  test("has in the paragraph no base of other members", () => {
    const { pieces } = paragraph(
      en,
      paragraphFindings(dataset, {
        reporter: "KZ",
        partner: "EU",
        period: yearly(2020),
        source: "statistics",
      }),
    );
    expect(spaced(plainText(pieces))).toMatch(/which is 21\.7% less than in 2019 \(same 27 members\)\./);
  });

  test("may have the members of each year", () => {
    const model = compared(evolving(dataset), "EU");
    expect(compareHeadline(en, compareFinding(model))).toMatch(/24\.5% less than in 2019$/);
    expect(compareSubtitle(en, model)).toMatch(/ Change with the European Union: the members of each year\.$/);
  });

  test("stands beside what the bureau prints for it", () => {
    expect(compareNotes(en, compared(dataset, "EU"))).toEqual([
      "European Union: the 27 members at the end of 2020.",
      "For the European Union BNS itself prints 24,863.5 million in 2020, with the United Kingdom.",
    ]);
  });
});

describe("a trend", () => {
  test("is of the members of its last year", () => {
    const model = followed(dataset, "EU");
    expect(trendHeadline(en, trendFinding(model))).toBe(
      "Turnover with the European Union rose by 13% between 2018 and 2023",
    );
    expect(trendSubtitle(en, model)).toMatch(/the same 27 members in 2018 and 2023\.$/);
    const group = heldAt(dataset, ["EU"], yearly(2023)).areas.get("EU");
    const years = membersOver(
      heldAt(dataset, ["EU"], yearly(2023)),
      "KZ",
      "EU",
      "turnover",
      yearly(2018),
      yearly(2023),
    );
    expect(group && membershipOver(en, group, years)).toBe("European Union: the members of 2023 in all years, 27.");
    expect(model.panels[0]?.changes).toEqual([]);
  });

  test("of the members of each year tells when they changed", () => {
    const model = followed(evolving(dataset), "EU", "OTS");
    expect(trendHeadline(en, trendFinding(model))).not.toMatch(/13%/);
    expect(changesNotes(en, model)).toEqual([
      "European Union: in 2020 the United Kingdom left.",
      "Organization of Turkic States: in 2019 Uzbekistan joined.",
    ]);
  });
});

test.each(grammars)("whom a change is of is said in $tag", (grammar) => {
  const [first, second] = [dataset, evolving(dataset)].map((of) => compareSubtitle(grammar, compared(of, "EU")));
  expect(first).toContain("27");
  expect(first).not.toBe(second);
  const texts = [
    first,
    second,
    ...changesNotes(grammar, followed(evolving(dataset), "EU", "OTS")),
    ...["039", "EU"].flatMap((code) => {
      const group = dataset.areas.get(code);
      return group
        ? grammar.compare.alike(group, { same: 3, all: 17, dated: code === "EU" }, yearly(1994), yearly(1995))
        : [];
    }),
    grammar.compare.same({ same: 1, all: 1, dated: true }),
  ];
  for (const text of texts) expect(text).not.toMatch(/undefined|NaN| {2}|\[object/);
});

test.each(grammars)("a group before it existed says so in $tag", (grammar) => {
  const model = compare(dataset, { reporter: "KZ", partners: ["EAEU"], period: yearly(2010) }, "common");
  expect(model && compareHeadline(grammar, compareFinding(model))).toContain("2015");
  const { pieces } = paragraph(
    grammar,
    paragraphFindings(dataset, {
      reporter: "KZ",
      partner: "EAEU",
      period: yearly(2010),
      source: "statistics",
    }),
  );
  expect(plainText(pieces)).toContain("2015");
});

test("and does not say that there was no trade", () => {
  const model = compare(dataset, { reporter: "KZ", partners: ["EAEU"], period: yearly(2010) }, "common");
  expect(model && compareHeadline(en, compareFinding(model))).toBe(
    "The Eurasian Economic Union did not exist in 2010: it has had members since 2015",
  );
  const followedEarly = trend(
    dataset,
    { reporter: "KZ", partners: ["OTS"], from: yearly(1995), to: yearly(2000) },
    "turnover",
    "own",
  );
  expect(followedEarly && trendHeadline(en, trendFinding(followedEarly))).toBe(
    "The Organization of Turkic States did not exist between 1995 and 2000: it has had members since 2009",
  );
});
