import { describe, expect, test } from "vitest";
import { ownCsv } from "../../src/formats/ownCsv";
import type { ReaderOptions } from "../../src/formats/observations";
import { figuresOf, readTable } from "./reading";

const head = "reporter,partner,indicator,period,value,currency,lower,upper,stated,qualifier,status,source";
const read = (lines: readonly string[], options: Partial<ReaderOptions> = {}) =>
  readTable(ownCsv, [head, ...lines].join("\r\n"), { today: "2026-11-30", ...options });
const kinds = (reading: ReturnType<typeof read>) =>
  Object.fromEntries(
    (reading.findings ?? []).map(({ kind, cases }) => [kind, cases.map(({ at, what }) => `${at} ${what}`.trim())]),
  );

const exports = "KZ,ES,exports,2023,2011846300,USD,2011846250,2011846350,,rounded,A,bns";
const imports = "KZ,ES,imports,2023,4000,USD,3950,4050,,rounded,P,bns";

describe("a line of the CSV", () => {
  test("is a figure to the digit that its bounds allow", () => {
    const reading = read([exports, imports]);
    expect(reading.faults).toEqual([]);
    expect(reading).toMatchObject({
      source: "bns",
      counting: { currency: "USD", scale: 1000, decimals: 1 },
      date: "2023-12-31",
    });
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({
      "ES exports 2023": "2011846.3 A",
      "ES imports 2023": "4 P",
    });
  });

  test("to another last digit than others of its source keeps its own", () => {
    const reading = read([exports, "KZ,PT,exports,2023,5000000,USD,4500000,5500000,,rounded,A,bns"]);
    expect(reading.counting).toEqual({ currency: "USD", scale: 1e6, decimals: 4, leastDecimals: 0 });
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({
      "ES exports 2023": "2011.8463 A",
      "PT exports 2023": "5 A",
    });
  });

  test("of another source stands beside", () => {
    const { beside, ...first } = read([exports, exports.replace("bns", "imf").replaceAll("20118463", "20118464")]);
    expect([first.source, beside?.source]).toEqual(["bns", "imf"]);
    expect(figuresOf(beside?.byReporter.get("KZ"))).toEqual({ "ES exports 2023": "2011846.4 A" });
  });

  test("of a turnover that is no more than the sum of its parts is left out, as it is made of them again", () => {
    const sum = "KZ,ES,turnover,2023,2011850300,USD,2011850200,2011850400,,rounded,A,bns";
    const reading = read([exports, sum, imports]);
    expect(Object.keys(figuresOf(reading.byReporter.get("KZ")))).toEqual(["ES exports 2023", "ES imports 2023"]);
    expect(kinds(reading)["remark"]).toEqual(["1 sums of figures that stand in the file are made of them again"]);
    const printed = sum.replace("850200", "850250").replace("850400", "850350");
    expect(figuresOf(read([exports, printed, imports]).byReporter.get("KZ"))["ES turnover 2023"]).toBe("2011850.3 A");
  });

  test("that was converted keeps its value, and it is told that its precision is not kept", () => {
    const reading = read(["KZ,ES,exports,2023,1081300.37,USD,1081246.37,1081354.37,,rounded,A,eurostat"]);
    expect(reading.counting).toEqual({ currency: "USD", scale: 1000, decimals: 0 });
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({ "ES exports 2023": "1081.30037 A" });
    expect(kinds(reading)["remark"]).toEqual([
      "1 figures of eurostat have a precision of their own, which is not kept",
    ]);
  });

  test("that a release states is no statistics", () => {
    const stated = "KZ,ES,turnover,2023,2000000000,USD,1500000000,2500000000,2 billion,rounded,A,mfa-2024-02-16";
    const reading = read([exports, stated, "KZ,ES,fdiGrossInflow,2005/..,,,,,,,L,"]);
    expect(Object.keys(figuresOf(reading.byReporter.get("KZ")))).toEqual(["ES exports 2023"]);
    expect(kinds(reading)["left out"]).toEqual([
      "row 3 stated by mfa-2024-02-16: 2 billion",
      "row 4 fdiGrossInflow over 2005/..",
    ]);
  });

  test("of a gap has its reason, by the only source where none is named", () => {
    const reading = read([exports, "KZ,ES,imports,2023,,,,,,,Q,", "KZ,PT,imports,2023,,,,,,,O,"]);
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({
      "ES exports 2023": "2011846.3 A",
      "ES imports 2023": "NaN Q",
    });
  });

  test("that stands twice counts once, and where it differs a reader chooses", () => {
    const other = exports.replaceAll("20118463", "20118473").replaceAll("20118462", "20118472");
    expect(kinds(read([exports, exports]))["equal duplicates"]).toEqual(["row 3 KZ ES exports 2023"]);
    const differing = read([exports, other, imports]);
    expect(differing.findings?.find(({ kind }) => kind === "unequal duplicates")?.cases).toEqual([
      { at: "row 2, row 3", what: "KZ ES exports 2023", choices: ["2011846300", "2011847300"] },
    ]);
    expect(Object.keys(figuresOf(differing.byReporter.get("KZ")))).toEqual(["ES imports 2023"]);
    const picks = new Map([["KZ ES exports 2023", "2011847300"]]);
    expect(figuresOf(read([exports, other], { picks }).byReporter.get("KZ"))).toEqual({
      "ES exports 2023": "2011847.3 A",
    });
  });

  test.each([
    ["a value that is none", exports.replace("2011846300", "many"), "row 3: column value: no figure: “many”"],
    [
      "a value outside its bounds",
      exports.replace("2011846300", "5"),
      "row 3: 5 does not lie between 2011846250 and 2011846350",
    ],
    ["a period that has not begun", exports.replace("2023", "2027"), "row 3: 2027 lies in the future"],
    ["no period", exports.replace("2023", "2023-13"), /^row 3: “2023-13” is not a period/],
    [
      "an indicator that everything inherits",
      exports.replace("exports", "constructor"),
      "row 3: unknown indicator “constructor”",
    ],
    [
      "a position within a year",
      exports.replace("exports,2023", "fdiInwardPosition,2023-Q1"),
      /^row 3: fdiInwardPosition is what is held at the end of a year/,
    ],
    ["no letter of status", exports.replace(",A,bns", ",Z,bns"), "row 3: “Z” is no status that is known"],
    ["no source", exports.replace(",bns", ","), "row 3: names no source"],
    ["a line that was cut off", "KZ,PT,exports,2023,20118", "row 3: 5 fields, not 12: “KZ,PT,exports,2023,20118”"],
  ])("with %s is refused, and the others are read", (_, line, fault) => {
    const reading = read([imports, line]);
    expect(reading.faults).toHaveLength(1);
    expect(reading.faults[0]).toMatch(fault);
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({ "ES imports 2023": "4 P" });
  });

  test("below zero is a gap where none can be, and a figure of what is held", () => {
    const below = "KZ,ES,exports,2023,-50,USD,-55,-45,,rounded,A,bns";
    const reading = read([below, below.replace("exports", "fdiOutwardPosition")]);
    expect(figuresOf(reading.byReporter.get("KZ"))).toEqual({
      "ES exports 2023": "NaN M",
      "ES fdiOutwardPosition 2023": "-0.05 A",
    });
    expect(reading.negative).toBe(1);
  });

  test("of a name that nobody knows is asked about", () => {
    expect(read([exports.replace(",ES,", ",Ruritania,")]).unknown).toEqual(["row 2 “Ruritania”"]);
    const aliases = new Map([["Ruritania", "ES"]]);
    expect(figuresOf(read([exports.replace(",ES,", ",Ruritania,")], { aliases }).byReporter.get("KZ"))).toEqual({
      "ES exports 2023": "2011846.3 A",
    });
  });
});
