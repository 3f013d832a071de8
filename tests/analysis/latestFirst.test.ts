import { expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { latestFirst } from "../../src/analysis/latestFirst";
import { formatPeriod, yearly } from "../../src/core/period";
import { demoDataset } from "../demo";

test("tables have the latest period of each partner first, its flows in their order, and spans of years behind", () => {
  const rows = figures(demoDataset(), { reporter: "ZZ", partners: ["BB", "EE"], from: yearly(2022), to: yearly(2023) });
  expect(
    latestFirst(rows).map(({ partner, indicator, period }) => `${partner.code} ${indicator} ${formatPeriod(period)}`),
  ).toEqual([
    "BB turnover 2023",
    "BB exports 2023",
    "BB imports 2023",
    "BB turnover 2022",
    "BB exports 2022",
    "BB imports 2022",
    "BB fdiGrossInflow 2005/2023",
    "EE turnover 2023",
    "EE exports 2023",
    "EE imports 2023",
    "EE turnover 2022",
    "EE exports 2022",
    "EE imports 2022",
  ]);
});
