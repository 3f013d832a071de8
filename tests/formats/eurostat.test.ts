import { describe, expect, test } from "vitest";
import { readEurostat } from "../../src/formats/eurostat";

const header = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR";
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const line = (
  reporter: string,
  period: string,
  value: number | string,
  { flow = "2-EXPORT", product = "TOTAL-Total" } = {},
) => `"${reporter}",Kazakhstan,${product},${flow},T-Total,${period},${value}`;
const year = (reporter: string, of: number, value: number, flow?: string) =>
  months.map((month) => line(reporter, `${month}. ${of}`, value, flow === undefined ? {} : { flow }));
const read = (...lines: string[]) => readEurostat([header, ...lines, ""].join("\r\n"));
const values = (reading: ReturnType<typeof read>, reporter: string, key = "KZ exports") => {
  const row = reading.byReporter.get(reporter)?.get(key);
  return row && [row.from, ...row.values];
};

describe("Eurostat's months", () => {
  test("make a year when there are twelve", () => {
    const reading = read(...year("Spain (incl. Canary Islands 'XB' from 1997)", 2019, 10), ...year("Austria", 2020, 1));
    expect(reading.faults).toEqual([]);
    expect([values(reading, "ES"), values(reading, "AT")]).toEqual([
      [2019, 120],
      [2020, 12],
    ]);
  });

  test("make none when one lacks, and that is told", () => {
    const reading = read(...year("Malta", 2019, 10).slice(1), ...year("Malta", 2020, 1));
    expect(values(reading, "MT")).toEqual([2020, 12]);
    expect(reading.incomplete).toEqual(["MT 2019: 11 of 12"]);
  });

  test("are known in both spellings of a period", () => {
    const other = months.map((_, i) => line("Spain", `2019${String(i + 1).padStart(2, "0")}`, 1));
    expect(values(read(...other), "ES")).toEqual([2019, 12]);
    expect(read(line("Spain", "Aug. 2024", 1)).until).toBe("2024-08-31");
  });

  test("a whole year beside its months is not added to them", () => {
    const reading = read(...year("Spain", 2019, 1), line("Spain", "201952-Jan.-Dec. 2019", 12));
    expect([values(reading, "ES"), reading.faults]).toEqual([[2019, 12], []]);
  });

  test.each(["2-EXPORT", "EXPORT", "2", "Exports"])("of the flow written %s are exports", (flow) => {
    expect(values(read(...year("Spain", 2019, 1, flow)), "ES")).toEqual([2019, 12]);
  });

  test("of imports are kept apart", () => {
    expect(values(read(...year("Spain", 2019, 1, "1-IMPORT")), "ES", "KZ imports")).toEqual([2019, 12]);
  });
});

describe("of the rows", () => {
  test("those of the EU, of the euro area and of single products are passed over", () => {
    const reading = read(
      line("European Union - 27 countries (AT, BE)", "Jan. 2019", 5),
      line("Euro area (AT-01/1999)", "Jan. 2019", 5),
      line("Spain", "Jan. 2019", 5, { product: "27-Fuels" }),
    );
    expect(reading.faults).toEqual([]);
    expect(reading.byReporter.size).toBe(0);
    expect([...reading.passed]).toEqual(["European Union", "Euro area", "product 27-Fuels"]);
  });

  test.each([
    ["an unknown reporter", line("Atlantis", "Jan. 2019", 1), "row 2: unknown reporter “Atlantis”"],
    ["an unknown flow", line("Spain", "Jan. 2019", 1, { flow: "3-TRANSIT" }), "row 2: unknown flow “3-TRANSIT”"],
    ["an unknown period", line("Spain", "Spring 2019", 1), "row 2: unknown period “Spring 2019”"],
    ["a month beyond the twelfth", line("Spain", "201913", 1), "row 2: unknown period “201913”"],
    ["no amount", line("Spain", "Jan. 2019", ":"), "row 2: no amount in euros: “:”"],
  ])("%s is a fault", (_, row, fault) => expect(read(row).faults).toEqual([fault]));

  test("a second figure of a month is a fault", () => {
    const twice = line("Spain", "Jan. 2019", 1);
    expect(read(twice, twice).faults).toEqual(["row 3: a second figure of Spain, Jan. 2019"]);
  });

  test("a table with other columns has none", () => {
    expect(readEurostat("a,b\n1,2").faults).toEqual([
      "no column REPORTER, PARTNER, PRODUCT, FLOW, PERIOD, VALUE_IN_EUR",
    ]);
  });
});
