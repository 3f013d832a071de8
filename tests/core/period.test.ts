import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPeriod, isAhead, isYearly, lastYear, parsePeriod, type Period } from "../../src/core/period";

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  year.map((y): Period => ({ kind: "year", year: y })),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]): Period => ({ kind: "quarter", year: y, quarter })),
  fc
    .tuple(year, month, month)
    .map(([y, a, b]): Period => ({ kind: "months", year: y, from: Math.min(a, b), to: Math.max(a, b) })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 100 }))
    .map(([from, n]): Period => ({ kind: "span", from, to: Math.min(2100, from + n) })),
  year.map((from): Period => ({ kind: "open", from })),
);

const read = (text: string): Period => {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

describe("a period", () => {
  test.each<[string, Period]>([
    ["2023", { kind: "year", year: 2023 }],
    ["2023-Q1", { kind: "quarter", year: 2023, quarter: 1 }],
    ["2023-04", { kind: "months", year: 2023, from: 4, to: 4 }],
    ["2023-01/2023-08", { kind: "months", year: 2023, from: 1, to: 8 }],
    ["2005/2023", { kind: "span", from: 2005, to: 2023 }],
    ["2005/..", { kind: "open", from: 2005 }],
  ])("is read from %s", (text, period) => {
    expect(read(text)).toEqual(period);
  });

  test("is read as it was written", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(read(formatPeriod(period))).toEqual(period);
      }),
    );
  });

  test.each([
    ["", "23", "20233", "1066", "2023-Q5", "2023-13", "2023-00", "2023-1", "2023/2023", "2023/2005", "2023-08/2023-01"],
    ["2023-01/2024-01", "2023-Q1/2023", "2023-04/..", "2023/2024-02", "../2023", "2005-2023", "since 2005", "2023 "],
  ])("of another form is refused with the six forms", (...texts) => {
    for (const text of texts)
      expect(parsePeriod(text)).toEqual({
        ok: false,
        reason: `“${text}” is not a period. Write 2023, 2023-Q1, 2023-04, 2023-01/2023-08, 2005/2023 or 2005/..`,
      });
  });

  test("ends in a year, unless it is open", () => {
    expect(["2023", "2023-Q1", "2005/2023", "2005/.."].map((text) => lastYear(read(text)))).toEqual([
      2023,
      2023,
      2023,
      null,
    ]);
  });

  test("is a certain year only when it is that whole year", () => {
    expect(["2023", "2022", "2023-Q1", "2005/2023"].map((text) => isYearly(read(text), 2023))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("lies ahead while its last year, quarter or month has not begun", () => {
    const ahead = (text: string) => isAhead(read(text), "2024-03-07");
    expect(["2024", "2024-Q1", "2024-03", "2005/2024", "2024/.."].map(ahead)).not.toContain(true);
    expect(isAhead(read("2024-Q1"), "2024-01-15")).toBe(false);
    expect(["2025", "2024-Q2", "2024-04", "2024-01/2024-04", "2005/2025", "2025/.."].map(ahead)).not.toContain(false);
  });
});
