import { describe, expect, test } from "vitest";
import { statementsOn } from "../../src/core/dataset";
import { statedFindings } from "../../src/analysis/findings/statedTrade";
import { type Piece, plainText } from "../../src/words/phrase";
import { paragraph as inWords } from "../../src/words/say/paragraph";
import { areaOf, smallDataset, statementsJson } from "../io/small";
import { grammar as en } from "../../src/words/en/grammar";

type Raw = Readonly<Record<string, unknown>>;

function paragraph(partner: string, statements?: readonly Raw[]): readonly Piece[] {
  const dataset = smallDataset(statements ? { ...statementsJson, statements } : statementsJson);
  const stated = statementsOn(dataset, "KZ", partner);
  expect(stated.length).toBe((statements ?? statementsJson.statements).filter((s) => s.partner === partner).length);
  return inWords(en, statedFindings(areaOf(dataset, "KZ"), areaOf(dataset, partner), stated)).pieces;
}

const words = (partner: string, statements?: readonly Raw[]) =>
  plainText(paragraph(partner, statements)).replaceAll("\u00A0", " ");

const onNetherlands = { source: "mfa-portugal", reporter: "KZ", partner: "NL" };

describe("the paragraph", () => {
  test("on Spain names who counted and leaves the investment open", () => {
    expect(words("ES")).toBe(
      "According to Kazakh statistics, in 2023 bilateral trade turnover with Spain amounted to 2 billion US dollars (exports – 1.5 billion, imports – 500 million). Since 2005, the gross inflow of direct investment from Spain to Kazakhstan has exceeded 300 million US dollars.",
    );
  });

  test("on Portugal has its growth with the base, and a closed span of investment", () => {
    expect(words("PT")).toBe(
      "In 2023 bilateral trade turnover with Portugal amounted to 50.5 million US dollars (exports – 4.9 million, imports – 45.6 million), which is 65% more than in 2022 (30.6 million). From 2005 to 2023, the gross inflow of direct investment from Portugal to Kazakhstan exceeded 255 million US dollars.",
    );
  });

  test("tells one part, or parts without their total, in sentences of their own", () => {
    const stated = { ...onNetherlands, period: "2023" };
    expect(words("NL", [{ ...stated, turnover: "1.18 billion", exports: "702 million" }])).toBe(
      "In 2023 bilateral trade turnover with the Netherlands amounted to 1.18 billion US dollars. Exports to the Netherlands were 702 million US dollars in 2023.",
    );
    expect(words("NL", [{ ...stated, exports: "~ 255.8 million", imports: "< 893 million" }])).toBe(
      "Exports to the Netherlands were about 255.8 million US dollars in 2023. Imports from the Netherlands were less than 893 million US dollars in 2023.",
    );
  });

  test("keeps the investment of a statement that otherwise only gives the base of a growth", () => {
    const both = [
      {
        ...onNetherlands,
        period: "2023",
        turnover: "3 billion",
        growth: { of: "turnover", since: "2022", value: "50%" },
      },
      { ...onNetherlands, period: "2022", turnover: "2 billion", fdiGrossInflow: "1.5 billion" },
    ];
    expect(words("NL", both)).toContain("In 2022, the gross inflow of direct investment from the Netherlands");
  });

  test("is empty where nothing was stated", () => {
    expect(paragraph("CN")).toEqual([]);
  });

  test("keeps each number with its scale, and each part with its name", () => {
    const pieces = paragraph("ES");
    expect(pieces.map(({ text }) => text)).toContain("1.5\u00A0billion");
    expect(pieces.filter(({ together }) => together === 1).map(({ text }) => text)).toEqual([
      "exports – ",
      "1.5\u00A0billion",
    ]);
  });

  test("ties every figure to its row of the table", () => {
    const linked = paragraph("PT").flatMap(({ text, row }) => (row ? [[text.replace("\u00A0", " "), row]] : []));
    expect(linked).toEqual([
      ["50.5 million", "PT-turnover-2023"],
      ["4.9 million", "PT-exports-2023"],
      ["45.6 million", "PT-imports-2023"],
      ["65%", "PT-turnover-2023"],
      ["30.6 million", "PT-turnover-2022"],
      ["255 million", "PT-fdiGrossInflow-2005-2023"],
    ]);
  });

  test("says about, at least and more than in words", () => {
    expect(words("NL", [{ ...onNetherlands, period: "2023", turnover: "~ 4.4 billion" }])).toBe(
      "In 2023 bilateral trade turnover with the Netherlands amounted to about 4.4 billion US dollars.",
    );
    expect(words("NL", [{ ...onNetherlands, period: "2023", turnover: "> 4 billion" }])).toBe(
      "In 2023 bilateral trade turnover with the Netherlands amounted to more than 4 billion US dollars.",
    );
  });

  test.each([
    ["> 5 billion", "exceeded 5 billion", "has exceeded 5 billion"],
    [">= 5 billion", "came to at least 5 billion", "has come to at least 5 billion"],
    ["< 5 billion", "stayed below 5 billion", "has stayed below 5 billion"],
    ["<= 5 billion", "came to at most 5 billion", "has come to at most 5 billion"],
    ["~ 5 billion", "came to about 5 billion", "has come to about 5 billion"],
    ["5 billion", "came to 5 billion", "has come to 5 billion"],
  ])("on an investment of %s says it %s, or since a year that it %s", (fdiGrossInflow, closed, open) => {
    const from = "the gross inflow of direct investment from the Netherlands to Kazakhstan";
    expect(words("NL", [{ ...onNetherlands, period: "2005/2023", fdiGrossInflow }])).toBe(
      `From 2005 to 2023, ${from} ${closed} US dollars.`,
    );
    expect(words("NL", [{ ...onNetherlands, period: "2005/..", fdiGrossInflow }])).toBe(
      `Since 2005, ${from} ${open} US dollars.`,
    );
    expect(words("NL", [{ ...onNetherlands, period: "2023", fdiGrossInflow }])).toBe(
      `In 2023, ${from} ${closed} US dollars.`,
    );
  });

  test("on a growth without a stated base names the year alone", () => {
    const growth = { of: "turnover", since: "2022", value: "> 10%" };
    expect(words("NL", [{ ...onNetherlands, period: "2023", turnover: "4.4 billion", growth }])).toBe(
      "In 2023 bilateral trade turnover with the Netherlands amounted to 4.4 billion US dollars, which is more than 10% more than in 2022.",
    );
  });

  test("does not give the growth of a part for that of the whole", () => {
    const growth = { of: "exports", since: "2022", value: "20%" };
    const stated = { turnover: "4.4 billion", exports: "4.0 billion", imports: "0.4 billion", growth };
    expect(words("NL", [{ ...onNetherlands, period: "2023", ...stated }])).toBe(
      "In 2023 bilateral trade turnover with the Netherlands amounted to 4.4 billion US dollars (exports – 4.0 billion, imports – 0.4 billion), exports being 20% more than in 2022.",
    );
  });
});
