import { describe, expect, test } from "vitest";
import Big from "big.js";
import { allows } from "../../src/words/allows";
import { grammar as en } from "../../src/words/en/grammar";
import { type ReviewRow, reviewHtml, reviewText } from "../../src/words/review";

const row: ReviewRow = {
  quote: "1.5 billion",
  meaning: "Demoland – Spain, exports, 2023",
  statistics: "1,485.5 million",
  source: "Office, 1 June 2024",
  verdict: "agrees",
  reason: "The statistics of Demoland give 1,485.5 million.",
};

describe("a review", () => {
  test("is a paragraph for each claim, with the source in brackets", () => {
    expect(reviewText("One figure agrees", [row])).toBe(
      "One figure agrees\n\n1.5 billion (Demoland – Spain, exports, 2023): agrees. The statistics of Demoland give 1,485.5 million. [Office, 1 June 2024]",
    );
  });

  test("in HTML has every text escaped", () => {
    const html = reviewHtml(
      "<b>Title",
      ["a", "b", "c", "d"],
      [{ ...row, quote: '<img src="x" onerror=alert(1)> & more' }],
    );
    expect(html).toContain("&lt;img src=&quot;x&quot; onerror=alert(1)&gt; &amp; more");
    expect(html).not.toContain("<img");
  });
});

test("what a fall leaves open has no dash before its minus", () => {
  const fall = { lower: new Big("-22.45"), upper: new Big("-22.35") };
  const amount = { kind: "amount", value: new Big("-22.4"), interval: fall, unit: "%", qualifier: "rounded" } as const;
  expect(allows(en, amount)).toMatch(/^.22\.45 … .22\.35%$/);
});
