import { expect, test } from "vitest";
import { figure, median, rank, table } from "./figure";

test("the median of an even number of samples lies between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
});

test("the 95th percentile of twenty samples is the nineteenth", () => {
  expect(
    rank(
      Array.from({ length: 20 }, (_, i) => 20 - i),
      0.95,
    ),
  ).toBe(19);
});

test("nothing measured is no figure", () => {
  expect(() => figure("A change", "ms", [])).toThrow("A change: there is nothing measured.");
  expect(() => figure("A change", "ms", [1, Number.NaN])).toThrow("there is nothing measured");
});

test("an aim that is missed is marked, also by the 95th percentile alone, and one that is met as printed is not", () => {
  const lines = table([
    figure("Missed", "ms", [36], { target: 35 }),
    figure("Slow at times", "ms", [30, 30, 80], { target: 35, targetP95: 70 }),
    figure("Met", "", [0.004], { target: 0, note: "the worst" }),
    figure("Enough", "", [97], { target: 90, isLeast: true }),
    figure("Too few", "", [89], { target: 90, isLeast: true }),
  ]).split("\n");
  expect(lines.map((line) => line.replaceAll(/ +/g, " "))).toEqual([
    "| Figure | Result | Target |",
    expect.stringMatching(/^\| -+ \| -+ \| -+ \|$/) as string,
    "| Missed | 36 ms **over** | ≤ 35 ms |",
    "| Slow at times | 30 ms, p95 80 ms, least 30 ms, n 3 **over** | ≤ 35 ms, p95 70 ms |",
    "| Met | 0.00; the worst | ≤ 0 |",
    "| Enough | 97.00 | ≥ 90 |",
    "| Too few | 89.00 **under** | ≥ 90 |",
  ]);
});
