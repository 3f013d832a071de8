import { describe, expect, test } from "vitest";
import { mirroredYears, mirrorFlow } from "../../src/core/mirrored";
import { mirrorDemo, withEstimates } from "../mirrorDemo";

const years = (partners: readonly string[], flow: "exports" | "imports") =>
  mirroredYears(mirrorDemo("AA", "DD"), { reporter: "ZZ", partners }, flow, 2018, 2022);

describe("the years of which the other side reports", () => {
  test("are those of its imports for exports, and of its exports for imports, the last first", () => {
    expect(years(["AA"], "exports")).toEqual([2020, 2019, 2018]);
    expect(years(["AA"], "imports")).toEqual([2022, 2021]);
  });

  test("need one partner with a figure: what is suppressed or not loaded is none", () => {
    expect(years(["DD"], "exports")).toEqual([2018]);
    expect(years(["DD", "AA"], "exports")).toEqual([2020, 2019, 2018]);
    expect(years(["BB"], "exports")).toEqual([]);
  });
});

test("an estimate of a source is no report", () => {
  const estimated = withEstimates(mirrorDemo("AA"), "AA", "imports", "mmm");
  expect(mirroredYears(estimated, { reporter: "ZZ", partners: ["AA"] }, "exports", 2018, 2022)).toEqual([]);
});

test("turnover and balance are checked as exports", () => {
  expect(["turnover", "exports", "imports", "balance"].map(mirrorFlow)).toEqual([
    "exports",
    "exports",
    "imports",
    "exports",
  ]);
});
