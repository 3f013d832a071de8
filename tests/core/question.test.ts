import { expect, test } from "vitest";
import { monthOf, partOf, type Period, yearly } from "../../src/core/period";
import { scaleIn, scales, scalesIn, viewNames, views } from "../../src/core/question";

const trade = (from: Period, to: Period) => ({
  periods: { from, to },
  investment: null,
  partners: ["ES", "PT"],
  isApart: false,
});
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

test("a trend of four partners or more has a line for each in one chart, unless another scale is chosen", () => {
  for (let count = 1; count <= 8; count++) {
    const partners = ["ES", "PT", "IT", "DE", "FR", "GB", "CN", "US"].slice(0, count);
    for (const periods of [years, months])
      for (const investment of [null, "inward"] as const) {
        const asked = { ...periods, investment, partners };
        expect(scaleIn("trend", null, asked)).toBe(count < 4 ? "own" : "together");
        for (const scale of scalesIn("trend", asked)) expect(scaleIn("trend", scale, asked)).toBe(scale);
      }
    for (const view of viewNames.filter((each) => each !== "trend"))
      expect(scaleIn(view, null, { ...years, partners })).toBe("common");
  }
});

test("exports and imports without their sum have a panel for each partner, as one chart has one measure", () => {
  const four = { ...years, partners: ["ES", "PT", "IT", "DE"], isApart: true };
  expect(scaleIn("trend", null, four)).toBe("own");
  expect(scaleIn("trend", "together", four)).toBe("together");
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
