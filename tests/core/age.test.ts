import fc from "fast-check";
import { expect, test } from "vitest";
import { monthsSince } from "../../src/core/age";
import { later, monthOf, yearly } from "../../src/core/period";

test.each([
  [yearly(2023), "2023-12-31", 0],
  [yearly(2023), "2024-01-30", 0],
  [yearly(2023), "2024-01-31", 1],
  [yearly(2023), "2024-02-28", 1],
  [yearly(2023), "2024-02-29", 2],
  [yearly(2023), "2024-12-31", 12],
  [monthOf(2026, 6), "2026-11-29", 4],
  [monthOf(2026, 6), "2026-11-30", 5],
  [monthOf(2026, 6), "2026-06-12", 0],
] as const)("from the end of a period to a day: %j, %s", (period, day, months) => {
  expect(monthsSince(period, day)).toBe(months);
});

test("a day within the month that ends so many months later is as many months away, or one less", () => {
  const month = fc.record({ year: fc.integer({ min: 1960, max: 2080 }), n: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(month, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 28 }), ({ year, n }, away, date) => {
      const { year: y, first } = later(monthOf(year, n), away);
      const day = `${y}-${String(first).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
      expect([away - 1, away]).toContain(monthsSince(monthOf(year, n), day));
    }),
  );
});
