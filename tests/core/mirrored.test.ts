import { describe, expect, test } from "vitest";
import { mirroredPeriods, mirrorFlow } from "../../src/core/mirrored";
import { mirrorDemo, withEstimates } from "../mirrorDemo";
import { yearly } from "../../src/core/period";

const span = { from: yearly(2018), to: yearly(2022) };
const years = (partners: readonly string[], flow: "exports" | "imports") =>
  mirroredPeriods(mirrorDemo("AA", "DD"), { reporter: "ZZ", partners }, flow, span).map(({ year }) => year);

describe("the periods of which the other side reports", () => {
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
  expect(mirroredPeriods(estimated, { reporter: "ZZ", partners: ["AA"] }, "exports", span)).toEqual([]);
});

test("turnover and balance are checked as exports", () => {
  expect(["turnover", "exports", "imports", "balance"].map(mirrorFlow)).toEqual([
    "exports",
    "exports",
    "imports",
    "exports",
  ]);
});
