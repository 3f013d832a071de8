import Big from "big.js";
import { describe, expect, test } from "vitest";
import type { Printed, Verdict } from "../../src/analysis/check";
import { counted, gap } from "../../src/core/figure";
import { moreOf } from "../../src/words/moreOf";
import { grammar as en } from "../../src/words/en/grammar";
import type { Grammar } from "../../src/words/language/grammar";
import { verdictName, verdictNotes, verdictReason } from "../../src/words/verdictWords";
import { grammars } from "./grammar/all";

const thousands = (value: string) => counted(new Big(value).times(1000), new Big(100), "USD");
const printed = (
  edition: string,
  date: string,
  value: string,
  dated: "published" | "last saved" = "last saved",
): Printed => ({
  edition: { edition, date, dated },
  figure: thousands(value),
});
const percent = (value: string) => counted(new Big(value), new Big("0.1"), "%");
const first = printed("2022", "2023-07-28", "30788.6");
const second = printed("2023", "2024-07-25", "30788.6", "published");

const differs = (by: string, before: Printed | null, later: Printed | null, inPoints = false): Verdict => ({
  kind: "differs",
  by: percent(by),
  inPoints,
  before,
  later,
});
const verdicts: readonly Verdict[] = [
  { kind: "agrees" },
  { kind: "agrees within rounding" },
  { kind: "no series" },
  { kind: "revised since", before: printed("2022", "2023-07-28", "30600"), later: second },
  differs("0.6", first, second),
  differs("-12", printed("2022", "2023-07-28", "30700"), second),
  differs("0.6", first, null),
  differs("-0.4", null, second),
  differs("1.2", null, null, true),
];
const reason = (verdict: Verdict, grammar: Grammar = en) => verdictReason(grammar, moreOf(grammar), verdict);

test("a difference has its size, unless it is slight and only a later edition is at hand", () => {
  expect(verdicts.map((verdict) => verdictName(en, verdict))).toEqual([
    "agrees",
    "agrees within rounding",
    "no series to check against",
    "revised since",
    "differs by 0.6%",
    "differs by 12.0%",
    "differs by 0.6%",
    "differs slightly; a later edition",
    "differs by 1.2 percentage points",
  ]);
  expect(verdictName(en, differs("-0.4", null, second), true)).toBe("differs slightly");
  expect(verdictName(en, differs("40", null, second))).toBe("differs by 40.0%; a later edition");
  expect(verdictName(en, { ...differs("40", null, null), by: gap("bound") } as Verdict)).toBe("differs");
});

test("a reason says which edition gives what, and no cause where none is known", () => {
  const [, , , ...others] = verdicts.map((verdict) => reason(verdict).replaceAll("\u00A0", " "));
  expect(others).toEqual([
    "Before the statement, the 2022 edition (file of 28 July 2023) gave 30,600.0 thousand, which agrees with it; the 2023 edition (25 July 2024) gives 30,788.6 thousand.",
    "Already before the statement, the 2022 edition (file of 28 July 2023) gave 30,788.6 thousand; the 2023 edition (25 July 2024) gives the same.",
    "Already before the statement, the 2022 edition (file of 28 July 2023) gave 30,700.0 thousand, not what was stated; the 2023 edition (25 July 2024) gives 30,788.6 thousand.",
    "Already before the statement, the 2022 edition (file of 28 July 2023) gave 30,788.6 thousand.",
    "The 2023 edition (25 July 2024) is later than the statement; none from before it is held here.",
    "The statistics lie outside what the statement’s precision allows.",
  ]);
});

test("a source without editions is called by its day", () => {
  const unnamed = (dated: "published" | "last saved") =>
    reason(differs("0.6", printed("", "2022-02-19", "1", dated), null)).replaceAll("\u00A0", " ");
  expect(unnamed("published")).toContain("the edition of 19 February 2022 gave 1.0 thousand.");
  expect(unnamed("last saved")).toContain("the file of 19 February 2022 gave");
});

describe.each(grammars)("in $tag", (grammar) => {
  test("every verdict has a name, and every reason is a sentence of its own", () => {
    const reasons = verdicts.map((verdict) => reason(verdict, grammar));
    expect(new Set(reasons).size).toBe(verdicts.length);
    for (const text of reasons) expect(text).toMatch(/^\p{Lu}.+[^.]\.$/u);
    for (const verdict of verdicts) expect(verdictName(grammar, verdict)).toMatch(/^\p{Ll}/u);
  });

  test("a reason names both editions with their days and figures", () => {
    const text = reason(verdicts[3] as Verdict, grammar);
    for (const part of ["2022", "2023", grammar.date("2023-07-28"), grammar.date("2024-07-25"), "600", "788"])
      expect(text).toContain(part);
  });
});

test("under a table each reason stands once, with what it is of, and plain agreement needs none", () => {
  const rows = ["Turnover", "Imports", "Exports"].map((name) => ({
    name,
    verdict: verdicts[name === "Exports" ? 0 : 7] ?? null,
  }));
  expect(verdictNotes(en, moreOf(en), [...rows, { name: "Balance", verdict: null }])).toEqual([
    `Turnover; Imports: ${reason(verdicts[7] as Verdict)}`,
  ]);
});
