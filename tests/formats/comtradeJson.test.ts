import { describe, expect, test } from "vitest";
import { comtradeJson } from "../../src/formats/comtradeJson";
import type { Observations } from "../../src/formats/observations";
import { anyDay, figuresOf } from "./reading";

/** A record as the service gives it without descriptions. */
const total = {
  typeCode: "C",
  freqCode: "A",
  refPeriodId: 20100101,
  refYear: 2010,
  refMonth: 52,
  period: "2010",
  reporterCode: 156,
  reporterISO: null,
  reporterDesc: null,
  flowCode: "M",
  partnerCode: 32,
  partnerISO: null,
  partner2Code: 0,
  classificationCode: "H3",
  classificationSearchCode: "HS",
  cmdCode: "TOTAL",
  customsCode: "C00",
  mosCode: "0",
  motCode: 0,
  cifvalue: 6804128143.5,
  fobvalue: null,
  primaryValue: 6804128143.5,
  legacyEstimationFlag: 0,
  isReported: true,
  isAggregate: false,
};
const answer = (data: unknown, more = {}) => ({
  elapsedTime: "0.21 secs",
  count: Array.isArray(data) ? data.length : 0,
  data,
  error: "",
  ...more,
});
const read = (json: unknown) => comtradeJson.read(json, anyDay);
const figures = (reading: Observations) => {
  expect([reading.faults, reading.unknown]).toEqual([[], []]);
  return figuresOf(reading.byReporter.get("CN"));
};
const remarks = (reading: Observations) =>
  (reading.findings ?? [])
    .filter(({ kind }) => kind === "remark")
    .flatMap(({ cases }) => cases.map(({ what }) => what));

describe("an answer of the service", () => {
  test("has dollars, with nulls where names would be", () => {
    const reading = read(answer([total, { ...total, flowCode: "X", primaryValue: 5 }]));
    expect(figures(reading)).toEqual({ "AR imports 2010": "6804128143.5 A", "AR exports 2010": "5 A" });
    expect(reading).toMatchObject({ source: "comtrade", counting: { currency: "USD", scale: 1 } });
    expect(remarks(reading)).toEqual([]);
  });

  test("may be the list of its records alone, with other capitals", () => {
    const { primaryValue, ...rest } = total;
    const list = [{ ...rest, PrimaryValue: primaryValue }];
    expect(comtradeJson.isDocument(list)).toBe(true);
    expect(figures(read(list))).toEqual({ "AR imports 2010": "6804128143.5 A" });
  });

  test("keeps the totals alone, as the table does", () => {
    const reading = read(answer([total, { ...total, motCode: 2100 }, { ...total, flowCode: "RM" }]));
    expect(figures(reading)).toEqual({ "AR imports 2010": "6804128143.5 A" });
    expect([...reading.passed]).toEqual(["single modes of transport"]);
  });

  test.each([500, 100_000, 250_000])("of %i records may have been cut off there", (count) => {
    const reading = read(answer(Array.from({ length: count }, () => ({ ...total, motCode: 1 }))));
    expect(remarks(reading)).toEqual([
      `the service stops at ${count} records, and the file has as many; there may be more`,
    ]);
  });

  test("of 499 records is whole", () => {
    expect(remarks(read(answer(Array.from({ length: 499 }, () => total))))).toEqual([]);
  });

  test.each([
    ["no data", answer([]), "the service found no data for this question"],
    [
      "an error",
      answer(null, { count: -1, errorObject: { message: "Period is too long" } }),
      "the service answered with an error: Period is too long",
    ],
    [
      "an error in words",
      answer([], { count: -1, error: "no access" }),
      "the service answered with an error: no access",
    ],
    ["an error without words", answer([], { count: -1 }), "the service answered with an error"],
    ["no list", answer({ a: 1 }), "data: expected a list of records"],
    ["a list of what is no record", answer([1, null, "x", [total]]), "data: no records"],
    ["an empty list", [], "the file: no records"],
    [
      "a list of bulk files",
      answer([{ fileUrl: "b07f", fileSize: "183 KB", reporterCode: 32, period: 1962 }]),
      "a list of bulk files, which holds no figures: they are in the files that it names",
    ],
  ])("with %s is one fault", (_, json, fault) => {
    expect(read(json).faults).toEqual([fault]);
  });

  test("tells what is unsound by its place, and the rest is read", () => {
    const reading = read(
      answer([total, null, { ...total, period: "x" }, { ...total, flowCode: "X", primaryValue: {} }]),
    );
    expect(reading.faults).toEqual(["data[1]: no record", "data[2]: unknown period “x”"]);
    expect(figuresOf(reading.byReporter.get("CN"))).toEqual({ "AR imports 2010": "6804128143.5 A" });
    expect(reading.findings).toContainEqual({ kind: "blanks", count: 1, cases: [{ at: "data[3]", what: "" }] });
  });
});

test.each([
  [{ elapsedTime: "", count: 0, data: [], error: "" }, true],
  [[{ fileUrl: "b07f", reporterCode: 32 }], true],
  [[null, total], true],
  [[], false],
  [[{ fileUrl: "b07f" }], false],
  [{ data: [total] }, false],
  [[{ country: "Chad", value: 1 }], false],
  ["text", false],
  [null, false],
  [JSON.parse('{"__proto__": {"elapsedTime": "", "count": 1}}') as unknown, false],
])("%j is the service's: %s", (json, isIts) => {
  expect(comtradeJson.isDocument(json)).toBe(isIts);
});
