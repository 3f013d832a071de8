import { describe, expect, test } from "vitest";
import { longestText } from "../../../src/analysis/claims/read";
import { languages } from "../../../src/core/language";
import { line, readIn } from "./said";

const sentence =
  "In 2023 trade between Kazakhstan and Italy was $1.2 billion (exports – $900 million, imports – $300 million).";

describe("a text that means no good", () => {
  // Of what takes quadratic time none of these would ever end.
  test.each([
    ["one line of words", "trade of Kazakhstan with Italy ".repeat(350_000)],
    ["figures without an end", "$1.2 billion ".repeat(800_000)],
    ["digits", "9".repeat(10_000_000)],
    ["digits in groups", "1 234 ".repeat(1_500_000)],
    ["points and commas", "1.2,3.".repeat(1_500_000)],
    ["open brackets", "(".repeat(5_000_000)],
    ["hyphens", "a-".repeat(5_000_000)],
    ["letters with marks", "e\u0301".repeat(5_000_000)],
    ["no letters at all", "\u200b\u202e".repeat(5_000_000)],
    ["ends of sentences", ". ".repeat(5_000_000)],
  ])("%s, ten million letters of it", (_, text) => {
    const reading = readIn("en", text, "2024-01-01");
    expect(reading.length).toBe(longestText);
  });

  test("is read as text, whatever markup it holds", () => {
    const text = `<script>alert(1)</script> ${sentence} <img src=x onerror=alert(1)>`;
    const { claims } = readIn("en", text);
    expect(claims.map(line)).toEqual(readIn("en", sentence).claims.map(line));
    expect(claims.every(({ from, to, quote }) => text.slice(from, to) === quote)).toBe(true);
  });

  test("says the same with letters in it that nobody sees", () => {
    const hidden = sentence.replace("Kazakhstan", "Kazakh\u200bstan").replace("exports", "ex\u00adports");
    expect(readIn("en", hidden).claims.map(line)).toEqual(readIn("en", sentence).claims.map(line));
  });

  test.each(languages)("has no claims where it has no figures of trade, in %s", (language) => {
    const { claims } = readIn(
      language,
      "Lorem ipsum 42 dolor 1999 sit amet 3.14, consectetur [71].\n\n— 12:30 —\n☎ +7 7172 720 720",
    );
    expect(claims).toEqual([]);
  });

  test("is empty", () => {
    expect(readIn("en", "")).toMatchObject({ claims: [], unread: [] });
  });
});
