import { describe, expect, test } from "vitest";
import { layOut } from "../../../src/charts/claims/layout";
import type { ReviewRow } from "../../../src/words/review";

const row: ReviewRow = {
  quote: "1.5 billion",
  meaning: "Demoland – Spain, exports, 2023",
  statistics: "1,485.5 million",
  source: "Office, 1 June 2024",
  verdict: "agrees",
  reason: "The statistics of Demoland give 1,485.5 million.",
};
const heads = ["In the text", "Taken to mean", "Statistics", "Verdict"];

describe("a review as a drawing", () => {
  test("has each row below the one before, and all texts within its height", () => {
    const { texts, rules, height } = layOut(heads, [row, { ...row, reason: row.reason.repeat(5) }], 900);
    expect(rules).toEqual(rules.toSorted((a, b) => a - b));
    expect(new Set(rules).size).toBe(3);
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(height);
  });

  test("breaks what is long, and loses no word of it", () => {
    const reason = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    const { texts } = layOut(heads, [{ ...row, reason }], 700);
    expect(texts.map(({ text }) => text).join(" ")).toContain("word59");
    expect(texts.filter(({ text }) => text.startsWith("word")).length).toBeGreaterThan(3);
  });
});
