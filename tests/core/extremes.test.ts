import { expect, test } from "vitest";
import { greatest, least } from "../../src/core/extremes";
import { coverageOf } from "../../src/core/coverage";
import { yearly } from "../../src/core/period";

test("the extremes of a million numbers are found, more than a call takes as arguments", () => {
  const many = Array.from({ length: 1_000_000 }, (_, i) => i);
  expect([least(5, many), greatest(5, many)]).toEqual([0, 999_999]);
  expect([least(5, []), greatest(5, [])]).toEqual([5, 5]);
});

test("a reporter with 200,000 files has the periods of all of them", () => {
  const more = Array.from({ length: 200_000 }, (_, i) => ({
    file: "",
    sources: [],
    coverage: [{ from: yearly(1950 + (i % 9)), to: yearly(2000) }],
  }));
  const coverage = [{ from: yearly(1990), to: yearly(2023) }];
  expect(coverageOf({ file: "", sources: [], coverage, more })).toEqual([{ from: yearly(1950), to: yearly(2023) }]);
});
