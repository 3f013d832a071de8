import { describe, expect, test } from "vitest";
import { compare, type CompareModel, type CompareScale } from "../../src/analysis/compare";
import { yearly } from "../../src/core/period";
import { compareNotes, compareSubtitle } from "../../src/words/compareWords";
import { smallDataset } from "../io/small";
import { grammar as en } from "../../src/words/en/grammar";
import { compareFinding } from "../../src/analysis/findings/compare";
import { compareHeadline } from "../../src/words/say/compare";

const dataset = smallDataset();

function model(partners: string, year = 2023, scale: CompareScale = "common"): CompareModel {
  const made = compare(
    dataset,
    { reporter: "KZ", partners: partners.split(" ").filter(Boolean), period: yearly(year) },
    scale,
  );
  if (!made) throw new Error("no model");
  return made;
}

const headline = (partners: string, year = 2023) =>
  compareHeadline(en, compareFinding(model(partners, year))).replaceAll("\u00A0", " ");

describe("one partner", () => {
  test("is named with its turnover and the change on the year before", () => {
    expect(headline("ES")).toBe("Turnover with Spain came to 2.0 billion US dollars in 2023, 21.7% less than in 2022");
    expect(headline("PT")).toBe(
      "Turnover with Portugal came to 50.7 million US dollars in 2023, 64.6% more than in 2022",
    );
    expect(headline("DE")).toBe("Turnover with Germany came to 3.0 billion US dollars in 2023, 20% more than in 2022");
  });

  test("that did not change is said to be as before", () => {
    expect(headline("BE")).toBe("Turnover with Belgium came to 2.0 billion US dollars in 2023, much as in 2022");
  });

  test("that more than doubled is counted in times, not in percent", () => {
    expect(headline("TR")).toBe(
      "Turnover with Türkiye came to 2.5 billion US dollars in 2023, 2.5 times the level of 2022",
    );
  });

  test("without a figure for the year before has no change", () => {
    expect(headline("ES", 2021)).toBe("Turnover with Spain came to 1.8 billion US dollars in 2021");
  });

  test("has its article", () => {
    expect(headline("NL")).toBe(
      "Turnover with the Netherlands came to 4.4 billion US dollars in 2023, 20% less than in 2022",
    );
  });

  test("with which there was no trade has zero, not a unit of zero", () => {
    expect(headline("CU")).toBe("Turnover with Cuba came to 0 US dollars in 2023");
  });

  test("that the statistics do not list is said to be missing", () => {
    expect(headline("AQ")).toBe("The data hold no figure of Kazakhstan’s trade with Antarctica in 2023");
    expect(headline("CU AQ", 2022)).toBe(
      "The data hold no figure of Kazakhstan’s trade with Cuba and Antarctica in 2022",
    );
  });
});

describe("two partners", () => {
  test("are told by how many times they differ, whatever their order", () => {
    const words = "Turnover with Spain was about 40 times that with Portugal in 2023";
    expect(headline("ES PT")).toBe(words);
    expect(headline("PT ES")).toBe(words);
  });

  test("that differ by less than ten times have a decimal", () => {
    expect(headline("CN NL")).toBe("Turnover with China was 6.8 times that with the Netherlands in 2023");
  });

  test("that differ by less than half are told in percent", () => {
    expect(headline("ES DE")).toBe("Turnover with Germany was 49% larger than with Spain in 2023");
    expect(headline("ES DE", 2022)).toBe("Turnover with Spain was 3% larger than with Germany in 2022");
  });

  test("that are equal are said to be", () => {
    expect(headline("ES BE")).toBe("Turnover with Spain and with Belgium was about equal in 2023");
  });

  test("of which one had no trade are not divided", () => {
    expect(headline("ES CU")).toBe(
      "Turnover with Spain came to 2.0 billion US dollars in 2023; with Cuba there was none",
    );
  });

  test("of which one is missing are told by the other", () => {
    expect(headline("AQ ES")).toBe(headline("ES"));
  });
});

describe("three partners", () => {
  test("are told by the largest", () => {
    expect(headline("ES CN PT")).toBe(
      "China had the largest turnover of the three partners in 2023: 30.0 billion US dollars",
    );
  });

  test("of which the largest has an article begin with a capital", () => {
    expect(headline("ES NL PT")).toBe(
      "The Netherlands had the largest turnover of the three partners in 2023: 4.4 billion US dollars",
    );
  });

  test("of which one is missing are two", () => {
    expect(headline("ES AQ PT")).toBe("Turnover with Spain was about 40 times that with Portugal in 2023");
  });
});

test("without a partner the headline asks for one", () => {
  expect(headline("")).toBe("Choose a partner to compare Kazakhstan’s trade");
});

describe("below the headline", () => {
  test("stand measure, unit, valuation and viewpoint", () => {
    expect(compareSubtitle(en, model("ES PT"))).toBe(
      "Turnover, exports and imports in million US dollars at current prices; exports FOB, imports CIF, as reported by Kazakhstan.",
    );
  });

  test.each([
    ["own", "bars are not to be compared between partners"],
    ["log", "distances show ratios, not amounts"],
    ["share", "Share of Kazakhstan’s total turnover, exports and imports, in percent"],
  ] as const)("the scale “%s” has its warning", (scale, warning) => {
    expect(compareSubtitle(en, model("ES PT", 2023, scale))).toContain(warning);
  });

  test("stands how many members of a group the source lists", () => {
    expect(compareNotes(en, model("EU"))).toEqual(["European Union: the 5 members at the end of 2023."]);
    expect(compareNotes(en, model("EU", 2022))).toEqual([
      "European Union: the 5 members at the end of 2022; one of them not listed in the source.",
    ]);
    expect(compareNotes(en, model("ES PT"))).toEqual([]);
  });

  test("stands which of several partners is not listed", () => {
    expect(compareNotes(en, model("ES AQ PT"))).toEqual([
      "The data hold no figure of Kazakhstan’s trade with Antarctica in 2023.",
    ]);
    expect(compareNotes(en, model("AQ"))).toEqual([]);
  });

  test("stands how many partners are not drawn", () => {
    expect(compareNotes(en, model("ES PT CN NL BE CU AX AQ DE"))).toContain("One more chosen, not drawn.");
  });
});

test("beside the world, which is more than any partner, the finding is of the others", () => {
  expect(headline("ES W00")).toBe(headline("ES"));
  expect(headline("ES PT W00")).toBe(headline("ES PT"));
});
