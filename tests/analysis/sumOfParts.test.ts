import { expect, test } from "vitest";
import { apartFromParts } from "../../src/analysis/sumOfParts";
import type { Dataset } from "../../src/core/dataset";
import { monthOf, quarterOf, yearly } from "../../src/core/period";
import { byMonth } from "../screens/byMonth";

const dataset = byMonth();
const [source] = dataset.reporters.get("KZ")?.sources.keys() ?? [];
const found = (partner: string, period = yearly(2023), of: Dataset = dataset) =>
  source && apartFromParts(of, { reporter: "KZ", partner, flow: "exports", source }, period);

test("a year of 1,485.5 million whose months are 20 million each is apart from them", () => {
  const apart = found("ES");
  expect([apart?.own.value.toNumber(), apart?.sum.value.toNumber(), apart?.parts]).toEqual([
    1_485_500e3,
    240e6,
    "month",
  ]);
});

test("a year without months, a month and a quarter that is itself their sum are not", () => {
  expect([
    found("ES", yearly(2021)),
    found("PT"),
    found("ES", monthOf(2023, 4)),
    found("ES", quarterOf(2023, 1)),
  ]).toEqual([null, null, null, null]);
});
