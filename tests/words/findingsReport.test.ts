import { expect, test } from "vitest";
import { findingKinds } from "../../src/core/findingKinds";
import { findings as findingWords } from "../../src/words/en/findings";
import { type Found, reportLines as linesIn } from "../../src/words/findingsReport";

const reportLines = (findings: readonly Found[]) => linesIn(findingWords, findings, 5);

test("a sound file has no report", () => {
  expect(reportLines([])).toEqual([]);
});

test("a kind has its sentence, what becomes of it, and its cases with their places and choices", () => {
  expect(
    reportLines([
      {
        kind: "unknown name",
        count: 3,
        cases: [
          { at: "row 12", what: "Freedonia" },
          { at: "sheet Exports, row 5", what: "Sylvania" },
          { at: "row 14", what: "Moronica" },
        ],
      },
      { kind: "two places", count: 1, cases: [{ at: "row 9", what: "Congo", choices: ["CG", "CD"] }] },
      { kind: "blanks", count: 1200, cases: [{ at: "row 7", what: "" }] },
      { kind: "negative", count: 2, cases: [] },
      { kind: "not the total", count: 1, cases: [{ at: "", what: "KZ W00 exports 2023: 16.5 ≠ 16 (+0.5)" }] },
    ]),
  ).toEqual([
    "3 names stand for no country we know. Their figures are left out until you say which country is meant.",
    "  row 12: Freedonia",
    "  sheet Exports, row 5: Sylvania",
    "  row 14: Moronica",
    "1 name may mean several countries. Their figures are left out until you say which country is meant.",
    "  row 9: Congo (CG / CD)",
    "1,200 cells are blank. They are treated as missing, not as zero.",
    "  row 7",
    "2 figures are below zero, which trade cannot be. They are treated as missing.",
    "1 total differs from the sum of the partners by more than rounding. Both are kept as they are. Partners may be missing, trade may not be allocated to a country, or a figure may be wrong.",
    "  KZ W00 exports 2023: 16.5 ≠ 16 (+0.5)",
  ]);
});

test("five cases are printed, and that there are more", () => {
  const cases = Array.from({ length: 6 }, (_, i) => ({ at: `row ${i + 2}`, what: "no figure" }));
  expect(reportLines([{ kind: "fault", count: 6, cases }]).slice(-2)).toEqual(["  row 6: no figure", "  …"]);
  expect(reportLines([{ kind: "fault", count: 5, cases: cases.slice(1) }]).at(-1)).toBe("  row 7: no figure");
});

test.each(findingKinds)("%s has a line of its own, for one and for many", (kind) => {
  const [one, many] = [1, 2000].map((count) => reportLines([{ kind, count, cases: [] }]));
  expect(one).toHaveLength(1);
  expect(one?.[0]).toMatch(/^[^.]+[a-z]\. [A-Z].+\.$/);
  expect(many?.[0]).not.toBe(one?.[0]);
});
