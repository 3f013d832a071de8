import { describe, expect, test } from "vitest";
import { observe } from "../../src/core/observe";
import type { Source } from "../../src/core/dataset";
import { asPrinted, editionsOf, standingEdition } from "../../src/core/editions";
import { editionsDataset } from "../editionsDemo";
import { yearly } from "../../src/core/period";

const dataset = editionsDataset();
const office = dataset.catalog.sources.get("demo") as Source;
const [first, second] = editionsOf(office);
const thousands = (edition: typeof first, partner: string, year: number) => {
  const printed = edition ? asPrinted(dataset, "ZZ", office, edition) : dataset;
  const { figure } = observe(printed, "ZZ", partner, "turnover", yearly(year));
  return figure.kind === "amount" ? figure.value.div(1000).toNumber() : figure.kind;
};

describe("an edition", () => {
  test("that is the newest to print a year stands for it", () => {
    const of = (year: number) => standingEdition(office, yearly(year))?.edition;
    expect([2020, 2021, 2022, 2023].map(of)).toEqual([undefined, "2022", "2023", "2023"]);
  });

  test("gives what it printed, where a later one differs and where none does", () => {
    expect([thousands(first, "AA", 2022), thousands(second, "AA", 2022)]).toEqual([30_600, 30_788.6]);
    expect([thousands(first, "BB", 2022), thousands(second, "BB", 2022)]).toEqual([30_788.6, 30_788.6]);
  });

  test("gives nothing of a partner that it does not list, nor of a year that is not in it", () => {
    expect(thousands(first, "DD", 2022)).toBe("gap");
    expect(thousands(first, "AA", 2023)).toBe("gap");
    expect(thousands(second, "AA", 2021)).toBe("gap");
  });

  test("of a source that lists none is the source itself, unless only the reach of its data is known", () => {
    const { editions: _, ...plain } = office;
    expect(editionsOf(plain)).toEqual([{ edition: "", date: "2024-06-01", dated: "published" }]);
    expect(editionsOf({ ...plain, dated: "data to" })).toEqual([]);
  });
});
