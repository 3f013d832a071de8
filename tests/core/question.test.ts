import { expect, test } from "vitest";
import { monthOf, partOf, type Period, yearly } from "../../src/core/period";
import { scaleIn, scales, scalesIn, viewNames, views } from "../../src/core/question";

const trade = (from: Period, to: Period) => ({ periods: { from, to }, investment: null });
const years = trade(yearly(2018), yearly(2023));
const months = trade(monthOf(2022, 1), monthOf(2024, 8));
const parts = trade(partOf(2019, 1, 8), partOf(2023, 1, 8));

test("each view draws on its own first scale where it is asked for none, or for one that it cannot draw", () => {
  for (const view of viewNames) {
    const [first] = views[view].scales;
    expect(scaleIn(view, null, months)).toBe(first);
    for (const scale of scales) {
      const isDrawn = scalesIn(view, months).some((each) => each === scale);
      expect(scaleIn(view, scale, months)).toBe(isDrawn ? scale : first);
    }
  }
});

test("this year over the last one is a scale of Trend by month, and none of whole years or of one part of each", () => {
  expect(scalesIn("trend", months)).toEqual(["own", "common", "together", "index", "seasonal"]);
  expect(scalesIn("trend", years)).toEqual(["own", "common", "together", "index"]);
  expect(scaleIn("trend", "seasonal", parts)).toBe("own");
});

test("direct investment, which may be below zero, has no logarithm, no index and no share", () => {
  const positions = { ...years, investment: "inward" } as const;
  expect(viewNames.flatMap((view) => scalesIn(view, positions))).toEqual(
    viewNames.flatMap((view) => (view === "trend" ? ["own", "common", "together"] : ["common"])),
  );
});
