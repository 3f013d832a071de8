import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsOf } from "../../src/core/runsOf";
import { lastDay } from "../../src/core/lastDay";
import {
  atOrdinal,
  clamped,
  formatPeriod,
  formatPeriods,
  halfOf,
  inYear,
  isAhead,
  isLike,
  later,
  monthOf,
  order,
  ordinal,
  parsePeriod,
  parsePeriods,
  parseStatedPeriod,
  partOf,
  type Period,
  piecesOf,
  previous,
  quarterOf,
  range,
  type Span,
  within,
  yearly,
} from "../../src/core/period";
import { anyPeriod, anyPeriods, read } from "./periods";

const anySpan: fc.Arbitrary<Span> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1900, max: 2000 }), fc.integer({ min: 1, max: 99 }))
    .map(([from, n]): Span => ({ kind: "span", from, to: from + n })),
  fc.integer({ min: 1900, max: 2099 }).map((from): Span => ({ kind: "open", from })),
);
const step = fc.integer({ min: -100, max: 100 });

describe("a period", () => {
  test.each<[string, Period]>([
    ["2023", yearly(2023)],
    ["2023-H2", halfOf(2023, 2)],
    ["2023-Q1", quarterOf(2023, 1)],
    ["2023-04", monthOf(2023, 4)],
    ["2023-01/2023-08", partOf(2023, 1, 8)],
  ])("is read from %s", (text, period) => {
    expect(read(text)).toBe(period);
  });

  test.each<[string, Span]>([
    ["2005/2023", { kind: "span", from: 2005, to: 2023 }],
    ["2005/..", { kind: "open", from: 2005 }],
  ])("of several years is read from %s", (text, span) => {
    expect(parseStatedPeriod(text)).toEqual({ ok: true, value: span });
  });

  test("is one object, so that equal periods are the same", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(read(formatPeriod(period))).toBe(period);
      }),
    );
  });

  test("of several years is read as it was written", () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(parseStatedPeriod(formatPeriod(span))).toEqual({ ok: true, value: span });
      }),
    );
  });

  test("from January to December is the year, and of one month is the month", () => {
    expect(read("2023-01/2023-12")).toBe(yearly(2023));
    expect(read("2023-04/2023-04")).toBe(monthOf(2023, 4));
  });

  test.each([
    ["", "23", "20233", "1066", "2023-Q5", "2023-Q0", "2023-H3", "2023-13", "2023-00", "2023-1", "2023-08/2023-01"],
    ["2023-01/2024-01", "2023-Q1/2023-Q2", "2023-Q1/2023", "2023-04/..", "2023/2024-02", "2005-2023", "2023 "],
  ])("of another form is refused with the forms that there are", (...texts) => {
    for (const text of texts)
      expect(parsePeriod(text)).toEqual({
        ok: false,
        reason: `“${text}” is not a period. Write 2023, 2023-H1, 2023-Q1, 2023-04, 2023-01/2023-08`,
      });
  });

  test("of several years is refused where it ends before it begins, or does not begin", () => {
    for (const text of ["2023/2023", "2023/2005", "../2023", "since 2005"])
      expect(parseStatedPeriod(text)).toEqual({
        ok: false,
        reason: `“${text}” is not a period. Write 2023, 2023-H1, 2023-Q1, 2023-04, 2023-01/2023-08, 2005/2023 or 2005/..`,
      });
  });

  test("lies ahead while its last year, quarter or month has not begun", () => {
    const ahead = (text: string) => {
      const period = parseStatedPeriod(text);
      return period.ok && isAhead(period.value, "2024-03-07");
    };
    expect(
      ["2024", "2024-H1", "2024-Q1", "2024-03", "2024-01/2024-03", "2005/2024", "2024/.."].map(ahead),
    ).not.toContain(true);
    expect(
      ["2025", "2024-H2", "2024-Q2", "2024-04", "2024-01/2024-04", "2005/2025", "2025/.."].map(ahead),
    ).not.toContain(false);
    expect(isAhead(quarterOf(2024, 1), "2024-01-15")).toBe(false);
  });
});

describe("periods that are like each other", () => {
  test("follow each other by one: after December comes January, after a part of a year the same of the next", () => {
    expect(later(monthOf(2023, 12), 1)).toBe(monthOf(2024, 1));
    expect(later(quarterOf(2024, 1), -1)).toBe(quarterOf(2023, 4));
    expect(later(partOf(2023, 1, 8), 1)).toBe(partOf(2024, 1, 8));
    fc.assert(
      fc.property(anyPeriod, step, (period, by) => {
        const there = later(period, by);
        expect(isLike(there, period)).toBe(true);
        expect(ordinal(there) - ordinal(period)).toBe(by);
        expect(later(there, -by)).toBe(period);
        expect(atOrdinal(there, ordinal(period))).toBe(period);
        expect(Math.sign(order(there, period))).toBe(Math.sign(by));
      }),
    );
  });

  test("do not include a whole year beside its part, nor two parts that differ", () => {
    expect(isLike(yearly(2023), partOf(2023, 1, 8))).toBe(false);
    expect(isLike(partOf(2022, 1, 8), partOf(2023, 1, 7))).toBe(false);
    expect(range({ from: yearly(2020), to: monthOf(2023, 1) })).toEqual([]);
  });

  test("make a range with both its ends", () => {
    expect(range({ from: monthOf(2022, 11), to: monthOf(2023, 2) }).map(formatPeriod)).toEqual([
      "2022-11",
      "2022-12",
      "2023-01",
      "2023-02",
    ]);
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const all = range(periods);
        expect([all[0], all.at(-1)]).toEqual([periods.from, periods.to]);
        expect(all).toHaveLength(ordinal(periods.to) - ordinal(periods.from) + 1);
      }),
    );
  });

  test("are read as they were written", () => {
    expect(parsePeriods("2018-2023")).toEqual({ from: yearly(2018), to: yearly(2023) });
    expect(parsePeriods("2018/2023")).toEqual({ from: yearly(2018), to: yearly(2023) });
    expect(parsePeriods("2022-01..2024-08")).toEqual({ from: monthOf(2022, 1), to: monthOf(2024, 8) });
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        expect(parsePeriods(formatPeriods(periods))).toEqual(periods);
      }),
    );
  });

  test("are not read where they are not like each other or end before they begin", () => {
    for (const text of ["2025-2018", "2024-08..2022-01", "2022..2024-08", "2022-Q1..2024-08", "2025-01/2024-12", "x"])
      expect(parsePeriods(text)).toBeNull();
  });

  test("are drawn within others", () => {
    const all = { from: monthOf(2019, 1), to: monthOf(2024, 8) };
    expect(clamped({ from: monthOf(2018, 3), to: monthOf(2020, 1) }, all)).toEqual({
      from: monthOf(2019, 1),
      to: monthOf(2020, 1),
    });
    expect(clamped({ from: monthOf(2030, 1), to: monthOf(2031, 1) }, all)).toEqual({ from: all.to, to: all.to });
  });
});

describe("the same part of another year", () => {
  test("is what a change is on: of a month the month of the year before", () => {
    expect(previous(monthOf(2024, 3))).toBe(monthOf(2023, 3));
    expect(previous(partOf(2024, 1, 8))).toBe(partOf(2023, 1, 8));
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(previous(period).year).toBe(period.year - 1);
        expect(isLike(previous(period), period)).toBe(true);
        expect(inYear(previous(period), period.year)).toBe(period);
      }),
    );
  });
});

describe("the pieces of a period", () => {
  test("are its months, or its quarters where it is made of whole ones", () => {
    expect(piecesOf(halfOf(2024, 1), "quarter")).toEqual([quarterOf(2024, 1), quarterOf(2024, 2)]);
    expect(piecesOf(partOf(2024, 1, 8), "month")).toHaveLength(8);
    expect(piecesOf(partOf(2024, 1, 8), "quarter")).toBeNull();
    expect(piecesOf(monthOf(2024, 8), "quarter")).toBeNull();
    expect(piecesOf(yearly(2024), "part")).toBeNull();
  });

  test("January to June is made of the first half, though the two have two names", () => {
    expect(piecesOf(partOf(2024, 1, 6), "half")).toEqual([halfOf(2024, 1)]);
  });

  test("lie in it, one after the other, and have all its months", () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom("year", "half", "quarter", "month", "part"), (period, kind) => {
        const pieces = piecesOf(period, kind);
        if (pieces === null) return;
        expect(pieces.every((piece) => piece.kind === kind && within(piece, period))).toBe(true);
        expect(pieces.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(period.last - period.first + 1);
      }),
    );
  });
});

describe("periods that follow each other", () => {
  test("are one run, whatever stands between them", () => {
    const months = [11, 12, 13].map((n) => later(monthOf(2022, 1), n));
    const list = [yearly(2021), months[0], yearly(2022), months[1], yearly(2024), months[2]].flatMap(
      (each) => each ?? [],
    );
    expect(runsOf(list).map(formatPeriods)).toEqual(["2021-2022", "2022-12..2023-02", "2024"]);
  });

  test("are the run from which they are listed", () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        expect(runsOf(range(periods))).toEqual([periods]);
      }),
    );
  });
});

test("a period ends on the last day of its last month", () => {
  expect([yearly(2023), quarterOf(2023, 2), monthOf(2024, 2), partOf(2023, 1, 9)].map(lastDay)).toEqual([
    "2023-12-31",
    "2023-06-30",
    "2024-02-29",
    "2023-09-30",
  ]);
});
