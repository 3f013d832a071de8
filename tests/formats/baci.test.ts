import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baci, baciCountries } from "../../src/formats/baci";
import type { Observations } from "../../src/formats/observations";
import { figuresOf, readTable } from "./reading";

const read = (...rows: readonly string[]) =>
  readTable(baci, ["t,i,j,k,v,q", ...rows].join("\n"), { today: "2026-11-29" });
const figures = (reading: Observations, reporter: string) => {
  expect([reading.faults, reading.unknown]).toEqual([[], []]);
  return figuresOf(reading.byReporter.get(reporter));
};

describe("BACI", () => {
  test("has thousands of dollars by product, which are summed to what goes from a country to another", () => {
    const reading = read(
      "2022,398,724,010121,0.125,0.5",
      "2022,398,724,270900,1000.25,7",
      "2022,398,620,270900,3,NA",
      "2023,398,724,270900,2.001,",
      "2022,724,398,870323,40,1",
    );
    expect(figures(reading, "KZ")).toEqual({
      "ES exports 2022": "1000.375 A",
      "PT exports 2022": "3 A",
      "ES exports 2023": "2.001 A",
    });
    expect(figures(reading, "ES")).toEqual({ "KZ exports 2022": "40 A" });
    expect(reading).toMatchObject({
      source: "baci",
      counting: { currency: "USD", scale: 1000, decimals: 3 },
      date: "2023-12-31",
      dated: "data to",
    });
  });

  test("says that it has no reporter, that products were summed and what is provisional", () => {
    const { findings = [] } = read("2022,398,724,270900,1,1");
    expect(findings.map(({ kind, count }) => `${kind} ${count}`)).toEqual(["products summed 1", "remark 2"]);
    const [first, second] = findings[1]?.cases ?? [];
    expect(first?.what).toMatch(/^BACI has no reporter: a figure is one value, FOB/);
    expect(second?.what).toMatch(/^the last two years of an edition of BACI are provisional/);
  });

  test("numbers countries as Comtrade does, and has Taiwan as 490", () => {
    const partners = ["490", "251", "699", "757", "842", "579"];
    const rows = partners.map((partner, i) => `2022,398,${partner},270900,${i + 1},1`);
    expect(figures(read(...rows, "2022,490,398,270900,9,1"), "KZ")).toEqual({
      "TW exports 2022": "1 A",
      "FR exports 2022": "2 A",
      "IN exports 2022": "3 A",
      "CH exports 2022": "4 A",
      "US exports 2022": "5 A",
      "NO exports 2022": "6 A",
    });
    expect(figures(read("2022,490,398,270900,9,1"), "TW")).toEqual({ "KZ exports 2022": "9 A" });
  });

  test("is read whatever the order of its columns, the spaces in its cells and a zero that codes have lost", () => {
    const text = "q,v,k,j,i,t\n 1,   3.5 ,10121,724,398,2022";
    expect(figures(readTable(baci, text), "KZ")).toEqual({ "ES exports 2022": "3.5 A" });
  });

  test("sums to the dollar whatever the order of its rows", () => {
    const dollars = fc.array(fc.nat({ max: 1e7 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(dollars, (list) => {
        const rows = list.map((each, i) => `2022,398,724,${100_000 + i},${(each / 1000).toFixed(3)},1`);
        const sum = list.reduce((a, b) => a + b, 0) / 1000;
        expect(figures(read(...rows), "KZ")).toEqual({ "ES exports 2022": `${sum} A` });
        expect(figures(read(...rows.reverse()), "KZ")).toEqual({ "ES exports 2022": `${sum} A` });
      }),
    );
  });

  test.each([
    ["a product of another level", "2022,398,724,27,1,1", "product “27” is no code of six digits"],
    ["a total among products", "2022,398,724,TOTAL,1,1", "product “TOTAL” is no code of six digits"],
    ["no value", "2022,398,724,270900,,1", "no figure: “”"],
    ["a value below zero", "2022,398,724,270900,-1,1", "no figure: “-1”"],
    ["a value without end", "2022,398,724,270900,Infinity,1", "no figure: “Infinity”"],
    ["a year that is none", "22,398,724,270900,1,1", "unknown year “22”"],
    ["a row that was cut off", "2022,398,724,2709", "4 fields, not 6: “2022,398,724,2709”"],
  ])("%s is told by its row, and the rest is read", (_, row, fault) => {
    const reading = read(row, "2022,398,724,270900,7,1");
    expect(reading.faults).toEqual([`row 2: ${fault}`]);
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({ "ES exports 2022": "7 A" });
  });

  test("tells a number that no country has, once, with its row", () => {
    const rows = ["2022,398,__proto__,270900,1,1", "2022,398,999999,270900,1,1", "2022,398,999999,270901,1,1"];
    expect(read(...rows).unknown).toEqual(["row 2 “__proto__”", "row 3 “999999”"]);
  });

  test("without its rows, or without a column, has no figures", () => {
    expect(read().faults).toEqual(["no figure of any country"]);
    expect(readTable(baci, "t,i,j,k\n2022,398,724,270900").faults).toEqual(["no column v"]);
  });
});

describe("the countries of BACI", () => {
  test.each([
    ["country_code,country_name,country_iso2,country_iso3", true],
    ["country_code,country_name,country_name_full,iso2,iso3", true],
    ["country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha", true],
    ["country_code,country_name,country_iso3,year,exports", false],
    ["country_code,country_name", false],
    ["t,i,j,k,v,q", false],
  ])("are known by the columns %s: %s", (head, isIts) => {
    expect(baciCountries.isHead(head.split(","))).toBe(isIts);
    expect(baci.isHead(head.split(","))).toBe(head === "t,i,j,k,v,q");
  });

  test("hold no figures, and say where those are", () => {
    const text = "country_code,country_name,country_iso2,country_iso3\n4,Afghanistan,AF,AFG";
    expect(readTable(baciCountries, text).faults).toEqual([
      "the countries of BACI, without figures: those are in its files of a year, such as BACI_HS92_Y2022",
    ]);
  });
});
