import { describe, expect, test } from "vitest";
import { bnsMonths } from "../../src/formats/bnsMonths";
import { bnsPartners } from "../../src/formats/bnsPartners";
import { figuresOf, readTable } from "./reading";

describe("the bureau's trade by partner as others have read it", () => {
  const head = "year,partner_iso3,partner_en,partner_ru,turnover_kusd,exports_kusd,imports_kusd";
  const spain = "2024,ESP,Spain,Испания,12.34567,10.24567,2.1";
  const portugal = "2024,PRT,Portugal,Португалия,1.0,0.0,1.0";
  const read = (...lines: string[]) => readTable(bnsPartners, [head, ...lines].join("\r\n"), { today: "2026-11-29" });

  test("has exports, imports and turnover by year, to the tenth of a thousand that the bureau prints", () => {
    const reading = read(spain, portugal, "2025,ESP,Spain,Испания,5.0,4.0,1.0");
    expect(reading.faults).toEqual([]);
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({
      "W00 exports 2024": "10.2 A",
      "W00 imports 2024": "3.1 A",
      "W00 turnover 2024": "13.3 A",
      "W00 exports 2025": "4 P",
      "W00 imports 2025": "1 P",
      "W00 turnover 2025": "5 P",
      "ES exports 2024": "10.2 A",
      "ES imports 2024": "2.1 A",
      "ES turnover 2024": "12.3 A",
      "ES exports 2025": "4 P",
      "ES imports 2025": "1 P",
      "ES turnover 2025": "5 P",
      "PT exports 2024": "0 A",
      "PT imports 2024": "1 A",
      "PT turnover 2024": "1 A",
    });
  });

  test("is an edition of what others published again, known by the last day that it speaks of", () => {
    expect(read(spain)).toMatchObject({
      source: "bns",
      edition: "2024",
      note: "republished",
      date: "2024-12-31",
      dated: "data to",
    });
  });

  test("keeps the sums over its partners before they are rounded", () => {
    expect(Object.fromEntries(read(spain, portugal).sums ?? [])).toEqual({
      "exports 2024": "10.24567",
      "imports 2024": "3.1",
    });
  });

  test("has a negligible figure where less than a tenth is traded, and zero where nothing is", () => {
    const figures = figuresOf(read(spain, portugal.replaceAll("1.0", "0.00241")).byReporter.get("KZ"));
    expect([figures["PT exports 2024"], figures["PT imports 2024"]]).toEqual(["0 P", "0 P"]);
    const later = read(spain, portugal.replaceAll("1.0", "0.00241"), "2025,ESP,Spain,Испания,1.0,1.0,0.0");
    const final = figuresOf(later.byReporter.get("KZ"));
    expect([final["PT exports 2024"], final["PT imports 2024"]]).toEqual(["0 A", "0 N"]);
  });

  test.each([
    ["an unknown partner", spain.replace("ESP", "ATL"), "row 2: unknown partner “ATL”"],
    ["no figure", spain.replace("2.1", "x"), "row 2: imports_kusd: no figure: “x”"],
    ["a negative figure", spain.replace(",2.1", ",-2.1"), "row 2: imports_kusd: no figure: “-2.1”"],
    [
      "parts that miss their turnover",
      spain.replace("12.34567", "12.5"),
      "row 2: exports and imports make 12.3, the turnover is 12.5",
    ],
    ["a year that has not ended", spain.replace("2024", "2026"), "row 2: the year 2026 has not ended"],
    ["no year", spain.replace("2024", "24"), "row 2: no year: “24”"],
    ["a field too many", `${spain},1`, `row 2: 8 fields, not 7: “${spain},1”`],
  ])("%s is refused by row", (_, line, fault) => expect(read(line).faults).toEqual([fault]));

  test("a partner that stands twice in a year, or a column that lacks, is refused", () => {
    expect(read(spain, spain).faults).toEqual(["row 3: a second line of ESP in 2024"]);
    expect(readTable(bnsPartners, "year,partner_iso3\n2024,ESP").faults).toEqual([
      "no column exports_kusd, imports_kusd, turnover_kusd",
    ]);
  });
});

describe("the bureau's trade with the world by month", () => {
  const head = "period,exports_thousand_usd,imports_thousand_usd";
  const read = (...lines: string[]) => readTable(bnsMonths, [head, ...lines].join("\n"), { today: "2026-11-29" });
  const year = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")},10.04,1.5`);

  test("has exports and imports of each month, preliminary until July of the next year", () => {
    const reading = read("2024-12,5351587.74834,2295045.34821", "2025-01,1.0,", "2025-07,2.0,1.0");
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({
      "W00 exports 2024-12": "5351587.7 A",
      "W00 imports 2024-12": "2295045.3 A",
      "W00 exports 2025-01": "1 P",
      "W00 exports 2025-07": "2 P",
      "W00 imports 2025-07": "1 P",
    });
    expect(reading).toMatchObject({ edition: "2025-07", date: "2025-07-31", dated: "data to" });
    expect(reading).not.toHaveProperty("note");
  });

  test("has the sum of a year before rounding where all its months are there", () => {
    expect(Object.fromEntries(read(...year, "2025-01,1,1").sums ?? [])).toEqual({
      "exports 2024": "120.48",
      "imports 2024": "18",
    });
  });

  test.each([
    ["a year among the months", "2024,1,1", "row 2: no month such as 2024-08: “2024”"],
    ["a month that has not ended", "2026-11,1,1", "row 2: the month 2026-11 has not ended"],
    ["words", "2024-01,many,1", "row 2: exports_thousand_usd: no figure: “many”"],
    [
      "dollars for thousands",
      "2024-01,6147393583650,1",
      /^row 2: exports_thousand_usd: 6147393583650 is more than any/,
    ],
  ])("%s is refused by row", (_, line, fault) => {
    expect(read(line).faults).toHaveLength(1);
    expect(read(line).faults[0]).toMatch(fault);
  });

  test("a month that stands twice is refused", () => {
    expect(read("2024-01,1,1", "2024-01,1,1").faults).toEqual(["row 3: a second line of 2024-01"]);
  });
});
