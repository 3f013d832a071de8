import { expect, test } from "vitest";
import { sinceFirst } from "../../../src/analysis/findings/sinceFirst";
import { observe } from "../../../src/core/observe";
import { range, yearly } from "../../../src/core/period";
import { builtIn } from "../../data/dataset";

const dataset = builtIn();
const since = (partner: string, year: number, first = 2018) =>
  sinceFirst(
    range({ from: yearly(first), to: yearly(2025) }).map((period) => ({
      period,
      figure: observe(dataset, "KZ", partner, "turnover", period).figure,
    })),
    yearly(year),
  );

test("Portugal’s turnover of 2023 is an eighth of that of 2018, Spain’s about the same, China’s 2.6 times", () => {
  expect(since("PT", 2023)?.moved).toEqual({ kind: "fraction", of: 8 });
  expect(since("ES", 2023)?.moved).toEqual({ kind: "level" });
  expect(since("CN", 2023)?.moved).toMatchObject({ kind: "times" });
});

test("nothing is said of the first years, of a tiny base or of a period without a figure", () => {
  expect(since("PT", 2019)).toBeNull();
  expect(since("DM", 2023)).toBeNull();
  expect(since("AQ", 2023)).toBeNull();
});
