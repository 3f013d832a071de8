import { describe, expect, test } from "vitest";
import { readAreas } from "../../../src/core/form/areas";
import { readCatalog } from "../../../src/core/form/catalog";
import { readSeries } from "../../../src/core/form/series";
import { yearly } from "../../../src/core/period";
import { demoAreas, demoCatalog, demoSeries } from "../../demo";
import { longest, problemsOfHostile, told, withValue } from "./hostile";

const areas = readAreas(demoAreas()).value;
const catalog = readCatalog(demoCatalog()).value;
function read(json: unknown) {
  if (!catalog) throw new Error("the demo catalog cannot be read");
  return readSeries(json, "series/ZZ.json", catalog, areas);
}
const readWith = (keys: readonly (string | number)[], value: unknown) => read(withValue(demoSeries(), keys, value));

/** Turnover, exports and imports of one partner in 2022 and 2023, with two decimals fewer than a dollar. */
const partnerYears = (turnover: unknown[], exports: unknown[], imports: unknown[], from = [0, 0, 0]) => ({
  ...demoSeries(),
  series: [turnover, exports, imports].map((values, indicator) => ({
    partner: 1,
    indicator,
    source: 0,
    from: from[indicator],
    values,
  })),
});

describe("the series of a reporter", () => {
  test("are read without a problem, the preferred source first", () => {
    const { value, problems } = read(demoSeries());
    expect(problems).toEqual([]);
    expect(value?.coverage).toEqual([{ from: yearly(2020), to: yearly(2023) }]);
    expect(value?.series.get("BB turnover")?.map(({ source }) => source.id)).toEqual(["demo", "old"]);
    expect(value?.series.get("HH turnover")?.map(({ source }) => source.id)).toEqual(["demo", "old"]);
  });

  test.each<[readonly (string | number)[], unknown, string]>([
    [["values", 2], "NaN", '.values[2]: expected a number or null, got "NaN"'],
    [["values", 2], Number.NaN, ".values[2]: expected a number or null, got NaN"],
    [["values"], [1, 2, 3, 4, 5], ".values: 5 values from 2020 on run past the periods of their kind"],
    [["from"], 1, ".values: 4 values from 2021 on run past the periods of their kind"],
    [["from"], -1, ".from: expected an index, got -1"],
    [["from"], 4, ".from: expected the index of a period, got 4"],
    [["values"], { length: 4 }, ".values: expected a list, got an object"],
    [["status"], "AA", '.status: expected 4 letters, got "AA"'],
    [["status"], 5, ".status: expected 4 letters, got 5"],
    [["estimates"], "mm", '.estimates: expected 4 of the letters m, r and “.”, got "mm"'],
    [["estimates"], "mmxx", '.estimates: expected 4 of the letters m, r and “.”, got "mmxx"'],
    [["earlier"], {}, ".earlier: expected a list of values with edition, date and period, got an object"],
    [
      ["earlier"],
      [{ edition: "2022", value: 1 }],
      ".earlier: expected a list of values with edition, date and period, got a list",
    ],
    [["partner"], "AA", '.partner: expected an index, got "AA"'],
    [["partner"], 1e9, ": names a partner, indicator or source that the file does not list"],
    [["indicator"], 3, ": names a partner, indicator or source that the file does not list"],
    [["source"], 2, ": names a partner, indicator or source that the file does not list"],
    [["partner"], 2, ": BB turnover from demo occurs twice"],
  ])("with %j as %j leave that one out and tell", (keys, value, message) => {
    // Entry 9 is the turnover with Dilmun.
    const { value: file, problems } = readWith(["series", 9, ...keys], value);
    expect(told(problems)).toEqual([`series[9]${message}`]);
    expect(problems[0]?.file).toBe("series/ZZ.json");
    expect(file?.series.has("DD turnover")).toBe(false);
    expect(file?.series.has("BB turnover")).toBe(true);
  });

  test.each<[readonly (string | number)[], unknown, string]>([
    [["reporter"], "XX", 'reporter: "XX" is no country of areas.json'],
    [["reporter"], "GG", 'reporter: "GG" is no country of areas.json'],
    [["partners", 9], "XX", 'partners[9]: unknown area "XX"'],
    [["sources", 1], "rumour", 'sources[1]: unknown source "rumour"'],
    [["printed"], { rumour: ["2023"] }, 'printed[0]: unknown source "rumour"'],
    [["preliminary"], { rumour: ["2023"] }, 'preliminary[0]: unknown source "rumour"'],
  ])("with %j as %j are told", (keys, value, message) => {
    expect(told(readWith(keys, value).problems)).toContain(message);
  });

  test.each<[readonly (string | number)[], unknown, string]>([
    [
      ["format"],
      "visavis-series/2",
      'format: expected "visavis-series/1", got "visavis-series/2". This edition of the application cannot read it',
    ],
    [["periods"], ["2020", "2022"], "periods: expected consecutive periods, each kind in one run"],
    [["periods"], ["2020", "2020-01", "2021"], "periods: expected consecutive periods, each kind in one run"],
    [["periods"], ["2020-2023", "2020-01", "2020-03"], "periods: expected consecutive periods, each kind in one run"],
    [["periods"], [], "periods: expected at least one period, got a list"],
    [["periods", 0], "20", 'periods[0]: expected periods such as 2018-2023 or 2022-01..2024-08, got "20"'],
    [
      ["printed"],
      { demo: ["2023-13"] },
      'printed.demo[0]: expected periods such as 2018-2023 or 2022-01..2024-08, got "2023-13"',
    ],
    [["scale"], 0, "scale: expected a number above zero, got 0"],
    [["scale"], "1000", 'scale: expected a number, got "1000"'],
    [["currency"], "XBT", 'currency: expected ("USD" | "EUR"), got "XBT"'],
    [["decimals"], 0.5, "decimals: expected (0 | 1 | 2 | 3 | 4 | 5 | 6), got 0.5"],
  ])("with %j as %j are refused as a whole", (keys, value, message) => {
    const { value: file, problems } = readWith(keys, value);
    expect(file).toBeNull();
    expect(told(problems)).toEqual([message]);
  });

  test.each<[readonly (string | number)[], unknown, string]>([
    [["scale"], Number.POSITIVE_INFINITY, "scale: expected a number from 0.000001 to 1000000000000, got Infinity"],
    [["scale"], 1e300, "scale: expected a number from 0.000001 to 1000000000000, got 1e+300"],
    [["scale"], 5e-324, "scale: expected a number from 0.000001 to 1000000000000, got 5e-324"],
    [["periods"], ["0000", "0001"], 'periods[0]: expected periods such as 2018-2023 or 2022-01..2024-08, got "0000"'],
    [["reporter"], "AA", 'reporter: expected "ZZ", whose file this is by catalog.json, got "AA"'],
  ])("with %j as %j are refused with its address", (keys, value, message) => {
    const { value: file, problems } = readWith(keys, value);
    expect(file).toBeNull();
    expect(told(problems)).toContain(message);
  });

  test.each([
    [-1, "-1: a flow is never below zero"],
    [1e300, "1e+300: is more than the whole world trades"],
    [5e-324, "5e-324: is smaller than the last digit that a file may have"],
  ])("with the value %d are read without it, and it is told", (value, message) => {
    // Entry 9 is the turnover with Dilmun.
    const { value: file, problems } = readWith(["series", 9, "values", 2], value);
    expect(told(problems)).toEqual([`series[9].values[2]: ${message}`]);
    expect(file?.series.get("DD turnover")?.[0]?.values).toEqual([0, 0, null, 5000]);
  });

  test("with an unknown letter of status are read as if it were none, and it is told", () => {
    const { value: file, problems } = readWith(["series", 9, "status"], "AN?A");
    expect(told(problems)).toEqual(['series[9].status: letter 3, "?", is no status that is known']);
    expect(file?.series.get("DD turnover")?.[0]?.status).toBe("ANAA");
  });

  test("of a year that has not begun are read without it", () => {
    if (!catalog) throw new Error("the demo catalog is not sound");
    const { value: file, problems } = readSeries(demoSeries(), "series/ZZ.json", catalog, areas, "2022-12-31");
    expect(told(problems)).toContain("series[0].values[3]: 1000000: 2023 lies in the future");
    expect(file?.series.get("AA turnover")?.[0]?.values).toEqual([150_000, null, 200_000, null]);
  });

  test("in a currency without rates are left out, and that is told once", () => {
    const { value: file, problems } = readWith(["units"], { old: { currency: "EUR", scale: 1, decimals: 0 } });
    expect(told(problems)).toEqual([
      "units.old.currency: catalog.json has no rates that turn EUR into dollars, so the figures of old are left out",
    ]);
    expect([...(file?.sources.keys() ?? [])].map(({ id }) => id)).toEqual(["demo"]);
  });

  test("have each partner once, and none that is unknown", () => {
    const { value: file } = readWith(["partners", 9], "AA");
    expect(file?.partners.filter((partner) => partner === "AA")).toEqual(["AA"]);
    expect(readWith(["partners", 9], "XX").value?.partners).not.toContain("XX");
  });

  test("may differ from their sum by what rounding allows, as Belarus does", () => {
    expect(read(partnerYears([891_029.2], [110_295.8], [780_733.5])).problems).toEqual([]);
  });

  test("may not differ from their sum by more, and the year is told with its address", () => {
    const { value, problems } = read(
      partnerYears([891_029.2, 891_029.1], [110_295.8, 110_295.8], [780_733.5, 780_733.5]),
    );
    expect(told(problems)).toEqual([
      "series[0].values[1]: 891029.1 in 2021 cannot be the sum of exports 110295.8 and imports 780733.5",
    ]);
    expect(value?.series.size).toBe(3);
  });

  test("are summed year by year, wherever each begins, and not across a gap or beyond an end", () => {
    expect(told(read(partnerYears([3, 30, 300], [20, 200], [10, 100], [0, 1, 1])).problems)).toEqual([]);
    expect(told(read(partnerYears([3, 31, 300], [20, null], [10, 100], [0, 1, 1])).problems)).toEqual([
      "series[0].values[1]: 31 in 2021 cannot be the sum of exports 20 and imports 10",
    ]);
  });

  test("of different sources are not summed", () => {
    const json = partnerYears([5], [1], [1]);
    expect(told(read(withValue(json, ["series", 0, "source"], 1)).problems)).toEqual([]);
  });

  test("survive hostile values, in messages of readable length", () => {
    const places = [
      ["partners"],
      ["partners", 0],
      ["periods"],
      ["periods", 0],
      ["decimals"],
      ["series"],
      ["series", 0],
      ["series", 0, "values"],
      ["series", 0, "values", 0],
      ["series", 0, "status"],
      ["series", 0, "__proto__"],
    ];
    expect(longest(problemsOfHostile(demoSeries(), places, read))).toBeLessThan(400);
    expect({}).not.toHaveProperty("polluted");
  });
});
