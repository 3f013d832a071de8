import { describe, expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { withGrowthBases } from "../../src/analysis/growthBases";
import { yearly } from "../../src/core/period";
import { behindFigure } from "../../src/words/behindFigure";
import { grammar as en } from "../../src/words/en/grammar";
import type { Grammar } from "../../src/words/language/grammar";
import { smallDataset } from "../io/small";
import { grammars } from "./grammar/all";
import { spaced } from "./grammar/figures";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import type { ParagraphKind } from "../../src/core/question";
import { paragraph } from "../../src/words/say/paragraph";

const dataset = smallDataset();
const rows = withGrowthBases(
  dataset,
  "KZ",
  figures(dataset, { reporter: "KZ", partners: ["ES", "PT"], from: yearly(2023), to: yearly(2023) }),
  () => true,
);

/** What stands behind the number of a paragraph, by the head of each line. */
function behind(partner: string, source: ParagraphKind, number: string, grammar: Grammar = en) {
  const { pieces } = paragraph(
    grammar,
    paragraphFindings(dataset, { reporter: "KZ", partner, period: yearly(2023), source }),
  );
  const piece = pieces.find(({ text, row }) => row !== undefined && spaced(text) === number);
  const row = rows.find(({ key }) => key === piece?.row);
  if (!piece || !row) throw new Error(`${number} is no number of the paragraph with a row`);
  return Object.fromEntries(behindFigure(grammar, row, piece).map(({ head, text }) => [head, spaced(text)]));
}

describe("behind a number stands", () => {
  test("how it was stated, what that allows, by whom and when, and what the statistics say", () => {
    expect(behind("ES", "stated", "500 million")).toEqual({
      stated: "500 million",
      allows: "450–550 million US dollars",
      said: "16 February 2024, Ministry of Foreign Affairs",
      statistics: "526.3 million US dollars, ± 0.05 thousand",
      source: "BNS, 2023 edition (25 July 2024)",
    });
  });

  test("of a bound, that it is open, and that there is no figure to it", () => {
    expect(behind("PT", "stated", "255 million")).toEqual({
      stated: "more than 255 million",
      allows: "255 or more",
      said: "7 March 2024, Ministry of Foreign Affairs",
      statistics: "..",
    });
  });

  test("of a stated growth, the growth and not the turnover, with its formula", () => {
    expect(behind("PT", "stated", "65%")).toMatchObject({
      stated: "65%",
      allows: "64.5–65.5%",
      formula: "100 × (50.5 million / 30.6 million − 1)",
    });
  });

  test("of a share, its formula and nothing that was stated of turnover", () => {
    expect(Object.keys(behind("PT", "statistics", "0.04%"))).toEqual(["statistics", "source", "formula"]);
  });
});

test.each(grammars)("every number of a paragraph has a row with something behind it, in $tag", (grammar) => {
  for (const partner of ["ES", "PT"])
    for (const source of ["stated", "statistics", "both"] as const) {
      const { pieces } = paragraph(
        grammar,
        paragraphFindings(dataset, { reporter: "KZ", partner, period: yearly(2023), source }),
      );
      const linked = pieces.filter(({ row }) => row !== undefined);
      expect(linked.length).toBeGreaterThan(3);
      for (const piece of linked) {
        const row = rows.find(({ key }) => key === piece.row);
        expect(row).toBeDefined();
        const texts = row ? behindFigure(grammar, row, piece).map(({ text }) => text) : [];
        expect(texts.join(" ")).not.toMatch(/undefined|NaN| {2}/);
      }
    }
});
