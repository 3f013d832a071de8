import { describe, expect, test } from "vitest";
import type { Observations } from "../../src/formats/observations";
import { wits } from "../../src/formats/wits";
import { figuresOf, readTable } from "./reading";

const head = "Reporter,Partner,Product categories,Indicator Type,Indicator,2021,2020,2019";
const read = (...rows: readonly string[]) => readTable(wits, [head, ...rows].join("\n"), { today: "2026-11-29" });
const figures = (reading: Observations) => {
  expect([reading.faults, reading.unknown]).toEqual([[], []]);
  return figuresOf(reading.byReporter.get("KZ"));
};
const exports = "Kazakhstan,World,All Products,Export,Exports (in US$ Mil)";
const toItaly = "Kazakhstan,Italy,All Products,Export,Trade (US$ Mil)-Top 5 Export Partner";
const worldExports = { "W00 exports 2021": "60.25 A", "W00 exports 2020": "47.5 A", "W00 exports 2019": "58.1 A" };

describe("WITS' summary of a country's trade", () => {
  test("has millions of dollars with the world, a column a year", () => {
    const reading = read(
      `${exports},             60.25,             47.50,             58.10`,
      "Kazakhstan,World,All Products,Import,Imports (in US$ Mil),41.4,,39.7",
    );
    expect(figures(reading)).toEqual({ ...worldExports, "W00 imports 2021": "41.4 A", "W00 imports 2019": "39.7 A" });
    expect(reading).toMatchObject({
      source: "wits",
      counting: { currency: "USD", scale: 1e6, decimals: 2 },
      date: "2021-12-31",
      dated: "data to",
    });
    expect(reading.findings).toContainEqual({
      kind: "blanks",
      count: 1,
      cases: [{ at: "row 3, column 2020", what: "" }],
    });
  });

  test("has the first five partners of a year, of which it says that other years are no zero", () => {
    const reading = read(
      `${toItaly},8.9,,8.4`,
      'Kazakhstan,"Italy",All Products,Import,Trade (US$ Mil)-Top 5 Import Partner,,1.5,',
    );
    expect(figures(reading)).toEqual({
      "IT exports 2019": "8.4 A",
      "IT exports 2021": "8.9 A",
      "IT imports 2020": "1.5 A",
    });
    expect(reading.findings).toMatchObject([{ kind: "remark", count: 1 }]);
    expect(read(`${exports},1,2,3`).findings).toEqual([]);
  });

  test("has products, shares, growth and tariffs beside them, which are left out and told", () => {
    const reading = read(
      "Kazakhstan,World,Fuels,Export,Export(US$ Mil),34820.91,27381.23,38462.88",
      "Kazakhstan,World,Fuels,Export,Export Product share(%),57.7,57.6,66.2",
      "Kazakhstan,Italy,All Products,Export,Partner share(%)-Top 5 Export Partner,14.7,14,14.4",
      "Kazakhstan,World,All Products,Trade Indicator,Country Growth (%),20.42,-8.53,-2.14",
      "Kazakhstan,World,All Products,Tariff,Duty Free Imports (US$ Thousand),1,2,3",
      "Kazakhstan,...,...,Export,No. Of Export partners,121,118,120",
      `${exports},60.25,47.50,58.10`,
    );
    expect(figures(reading)).toEqual(worldExports);
    expect([...reading.passed]).toEqual([
      "Export Product share(%)",
      "Partner share(%)-Top 5 Export Partner",
      "Country Growth (%)",
      "Duty Free Imports (US$ Thousand)",
      "No. Of Export partners",
    ]);
    expect(reading.findings?.[0]).toEqual({
      kind: "products left out",
      count: 1,
      cases: [{ at: "row 2", what: "Fuels" }],
    });
  });

  test("has sums of countries among partners, which are left out", () => {
    const region = "Kazakhstan,East Asia & Pacific,All Products,Export,Export(US$ Mil)";
    const reading = read(`${region},1,2,3`, `${exports},60.25,47.50,58.10`);
    expect(figures(reading)).toEqual(worldExports);
    expect([...reading.passed]).toEqual(["East Asia & Pacific"]);
  });

  test.each([
    ["words", `${toItaly},x,2,3`, "row 2, column 2021: no figure: “x”", 2],
    ["thousands taken for millions", `${toItaly},9000000,2,3`, /^row 2, column 2021: 9000000 is more than any/, 2],
    ["a row that was cut off", `${toItaly},8.9`, /^row 2: 6 fields, not 8/, 0],
  ])("%s are told by their cell, and the rest is read", (_, row, fault, count) => {
    const reading = read(row, `${exports},60.25,47.50,58.10`);
    expect(reading.faults).toHaveLength(1);
    expect(reading.faults[0]).toMatch(fault);
    expect(figuresOf(reading.byReporter.get("KZ"))).toMatchObject(worldExports);
    expect(Object.keys(figuresOf(reading.byReporter.get("KZ")))).toHaveLength(3 + count);
  });

  test("tells a name that nobody bears, once, with its first cell", () => {
    const reading = read(`${toItaly.replace("Italy", "__proto__")},1,2,3`, `${exports},60.25,47.50,58.10`);
    expect(reading.unknown).toEqual(["row 2, column 2021 “__proto__”"]);
  });

  test("is no summary without years or without figures", () => {
    const [reporter] = head.split(",2021");
    expect(wits.isHead(head.toLowerCase().split(","))).toBe(true);
    expect(wits.isHead((reporter ?? "").toLowerCase().split(","))).toBe(false);
    expect(readTable(wits, `${reporter},Total\n${exports},1`).faults).toEqual(["no column that is a year"]);
    expect(read().faults).toEqual(["no figure of any country"]);
  });
});
