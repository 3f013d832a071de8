import { describe, expect, test } from "vitest";
import { comtrade } from "../../src/formats/comtrade";
import { columnNames } from "../../src/formats/namedColumns";
import type { FindingKind } from "../../src/core/findingKinds";
import type { Observations } from "../../src/formats/observations";
import { figuresOf, readTable } from "./reading";

/** The columns of the portal, and a record of the total of China's imports from Spain in 2022. */
const total: Readonly<Record<string, string>> = {
  typeCode: "C",
  freqCode: "A",
  refYear: "2022",
  refMonth: "52",
  period: "2022",
  reporterCode: "156",
  reporterISO: "CHN",
  reporterDesc: "China",
  flowCode: "M",
  partnerCode: "724",
  partnerISO: "ESP",
  partnerDesc: "Spain",
  partner2Code: "0",
  classificationCode: "H6",
  classificationSearchCode: "HS",
  cmdCode: "TOTAL",
  customsCode: "C00",
  mosCode: "0",
  motCode: "0",
  cifvalue: "1000.5",
  fobvalue: "",
  primaryValue: "1000.5",
  legacyEstimationFlag: "4",
  isReported: "false",
  isAggregate: "true",
};
type Fields = Readonly<Record<string, string>>;

/** As the portal writes it: in quotation marks, blank cells without, a comma after each row and none after the headings. */
const portal = (...records: readonly Fields[]) => {
  const columns = Object.keys(total);
  const rows = records.map((record) =>
    columns.map((column) => ({ ...total, ...record })[column] ?? "").map((cell) => (cell ? `"${cell}"` : "")),
  );
  return [columns.join(","), ...rows.map((cells) => `${cells.join(",")},`)].join("\r\n");
};
const read = (...records: readonly Fields[]) => readTable(comtrade, portal(...records), { today: "2026-11-29" });
const figures = (reading: Observations, reporter = "CN") => {
  expect([reading.faults, reading.unknown]).toEqual([[], []]);
  return figuresOf(reading.byReporter.get(reporter));
};
const found = (reading: Observations, kind: FindingKind) => reading.findings?.find((each) => each.kind === kind);

describe("the portal's table", () => {
  test("has dollars, exports and imports by the reporter", () => {
    const reading = read(
      {},
      { flowCode: "X", primaryValue: "2000" },
      { partnerCode: "0", partnerISO: "W00", primaryValue: "5000.25" },
    );
    expect(figures(reading)).toEqual({
      "ES imports 2022": "1000.5 A",
      "ES exports 2022": "2000 A",
      "W00 imports 2022": "5000.25 A",
    });
    expect(reading).toMatchObject({
      format: "comtrade",
      source: "comtrade",
      counting: { currency: "USD", scale: 1, decimals: 2, leastDecimals: 0 },
      date: "2022-12-31",
      dated: "data to",
    });
  });

  test("is known by its columns, whatever their capitals", () => {
    const [head = ""] = portal().split("\r\n");
    expect(comtrade.isHead(columnNames(head.split(",")))).toBe(true);
    expect(comtrade.isHead(columnNames(head.replace("primaryValue", "value").split(",")))).toBe(false);
    const spelled = portal({}).replace("cifvalue,fobvalue,primaryValue", "cifValue,fobValue,PrimaryValue");
    expect(figures(readTable(comtrade, spelled))).toEqual({ "ES imports 2022": "1000.5 A" });
  });

  test("has five countries under numbers that ISO does not give them", () => {
    const partners = ["251", "699", "757", "842", "579"].map((partnerCode, i) => ({
      partnerCode,
      partnerISO: "",
      primaryValue: `${i + 1}`,
    }));
    expect(figures(read(...partners))).toEqual({
      "FR imports 2022": "1 A",
      "IN imports 2022": "2 A",
      "CH imports 2022": "3 A",
      "US imports 2022": "4 A",
      "NO imports 2022": "5 A",
    });
  });

  test("gives Belgium and Belgium-Luxembourg the same letters, which their numbers tell apart", () => {
    const records = [
      { period: "1998", partnerCode: "58", partnerISO: "BEL", primaryValue: "1" },
      { partnerCode: "56", partnerISO: "BEL", primaryValue: "2" },
      { partnerCode: "", partnerISO: "FRA", primaryValue: "3" },
    ];
    expect(figures(read(...records))).toEqual({
      "BELU imports 1998": "1 A",
      "BE imports 2022": "2 A",
      "FR imports 2022": "3 A",
    });
  });

  test("keeps the total alone where it is split by transport, procedure, second partner or supply", () => {
    const reading = read(
      {},
      { motCode: "2100", primaryValue: "1" },
      { motCode: "9000", primaryValue: "2" },
      { customsCode: "C04", primaryValue: "3" },
      { partner2Code: "276", primaryValue: "4" },
      { mosCode: "1", primaryValue: "5" },
    );
    expect(figures(reading)).toEqual({ "ES imports 2022": "1000.5 A" });
    expect([...reading.passed]).toEqual([
      "single modes of transport",
      "single customs procedures",
      "single second partners",
      "single modes of supply",
    ]);
    expect(found(reading, "left out")?.cases.map(({ what }) => what)).toEqual([...reading.passed]);
  });

  test("has re-exports and re-imports beside the flows that hold them, and goods for processing, all left out", () => {
    const reading = read({}, { flowCode: "RX" }, { flowCode: "RM" }, { flowCode: "MIP" }, { flowCode: "constructor" });
    expect(figures(reading)).toEqual({ "ES imports 2022": "1000.5 A" });
    expect(found(reading, "re-exports")).toEqual({
      kind: "re-exports",
      count: 2,
      cases: [
        { at: "row 3", what: "RX" },
        { at: "row 4", what: "RM" },
      ],
    });
    expect([...reading.passed]).toEqual(["flow MIP", "flow CONSTRUCTOR"]);
  });

  test("has months beside years", () => {
    const monthly = { freqCode: "M", refMonth: "3" };
    expect(figures(read({}, { ...monthly, period: "202203", primaryValue: "80" }))).toEqual({
      "ES imports 2022": "1000.5 A",
      "ES imports 2022-03": "80 A",
    });
  });

  test("marks estimates of weight and quantity, and those make no estimate of the value", () => {
    const flags = ["0", "2", "4", "6"].map((legacyEstimationFlag, i) => ({
      legacyEstimationFlag,
      period: `${2018 + i}`,
    }));
    const reading = read(...flags);
    expect(Object.values(figures(reading))).toEqual(["1000.5 A", "1000.5 A", "1000.5 A", "1000.5 A"]);
    expect(found(reading, "estimates")).toBeUndefined();
  });

  test("tells what is allocated to no country, and a country with itself", () => {
    const reading = read({}, { partnerCode: "490", partnerISO: "S19" }, { partnerCode: "156", partnerISO: "CHN" });
    expect(figures(reading)).toEqual({ "ES imports 2022": "1000.5 A" });
    expect(found(reading, "unallocated")).toMatchObject({ cases: [{ at: "row 3", what: "490" }] });
    expect(found(reading, "with itself")).toMatchObject({ cases: [{ at: "row 4", what: "156" }] });
  });
});

describe("products", () => {
  test("of one level are summed where there is no total", () => {
    const reading = read({ cmdCode: "01", primaryValue: "3.25" }, { cmdCode: "99", primaryValue: "4" });
    expect(figures(reading)).toEqual({ "ES imports 2022": "7.25 A" });
    expect(found(reading, "products summed")).toBeDefined();
  });

  test("of several levels are refused", () => {
    const [fault] = read({ cmdCode: "01" }, { cmdCode: "0101" }).faults;
    expect(fault).toMatch(/^products of several levels/);
  });

  test("of a second classification are refused", () => {
    const second = { cmdCode: "00", classificationCode: "S4", classificationSearchCode: "SS" };
    expect(read({ cmdCode: "01" }, second).faults).toEqual(["row 3: products by SS beside those by HS"]);
  });

  test("give way to the total", () => {
    expect(figures(read({ cmdCode: "01", primaryValue: "3" }, {}))).toEqual({ "ES imports 2022": "1000.5 A" });
  });
});

describe("services", () => {
  test("beside goods are left out, and said so", () => {
    const reading = read({}, { typeCode: "S", cmdCode: "S", primaryValue: "9" });
    expect(figures(reading)).toEqual({ "ES imports 2022": "1000.5 A" });
    expect([...reading.passed]).toEqual(["trade in services"]);
  });

  test("alone are no table of goods", () => {
    expect(read({ typeCode: "S", cmdCode: "200" }).faults).toEqual(["trade in services, and goods are what is read"]);
  });
});

test("the bulk file is apart by tabs, without letters and names", () => {
  const columns =
    "datasetCode typeCode freqCode refPeriodId refYear refMonth period reporterCode flowCode partnerCode partner2Code classificationSearchCode classificationCode isOriginalClassification cmdCode customsCode mosCode motCode qtyUnitCode qty isQtyEstimated altQtyUnitCode altQty isAltQtyEstimated netWgt isnetWgtEstimated grossWgt isgrossWgtEstimated cifValue fobValue primaryValue legacyEstimationFlag isReported isAggregate";
  const row =
    "20032196201 C A 19620101 1962 52 1962 32 X 842 0 S1 S1 True TOTAL C00 0 0 -1 0 False -1 0 False 0 False 0 False 0 1.5 1.5 0 False True";
  const text = [columns, row].map((line) => line.replaceAll(" ", "\t")).join("\n");
  expect(figures(readTable(comtrade, text), "AR")).toEqual({ "US exports 1962": "1.5 A" });
});

describe("what is unsound", () => {
  test.each([
    ["a year as a month", { period: "202203" }, "unknown period “202203”"],
    ["a month that is none", { freqCode: "M", period: "202213" }, "unknown period “202213”"],
    ["a period in words", { period: "2022 Q1" }, "unknown period “2022 Q1”"],
    ["a value in words", { primaryValue: "many" }, "no figure: “many”"],
    ["no flow", { flowCode: "" }, "no flow"],
    ["no product", { cmdCode: "" }, "no product"],
    ["a year that has not ended", { period: "2026" }, "2026 has not ended"],
  ])("%s is told by its row, and the rest is read", (_, fields, fault) => {
    const reading = read(fields, { period: "2021", primaryValue: "7" });
    expect(reading.faults).toEqual([`row 2: ${fault}`]);
    expect(figuresOf(reading.byReporter.get("CN"))).toEqual({ "ES imports 2021": "7 A" });
  });

  test("names nobody bears are told once, with their row", () => {
    const hostile = ["__proto__", "constructor", "x".repeat(1e6)];
    const reading = read(...hostile.map((partnerCode) => ({ partnerCode })), { partnerCode: "__proto__" });
    expect(reading.byReporter.size).toBe(0);
    expect(reading.unknown).toEqual(["row 2 “__proto__”", "row 3 “constructor”", `row 4 “${"x".repeat(60)}”`]);
  });

  test.each([
    ["within a cell", "X", "row 3: a quotation mark without its second"],
    ["between cells", 'X"', /^row 3: 9 fields, not 25/],
  ])("a file that was cut off %s is read up to there", (_, end, fault) => {
    const text = portal({}, { flowCode: "X", primaryValue: "2000" });
    const reading = readTable(comtrade, text.slice(0, text.lastIndexOf('"X"') + 1 + end.length));
    expect(figuresOf(reading.byReporter.get("CN"))).toEqual({ "ES imports 2022": "1000.5 A" });
    expect(reading.faults).toHaveLength(1);
    expect(reading.faults[0]).toMatch(fault);
  });

  test("headings alone hold no figure, and of a column twice nobody knows which is meant", () => {
    expect(read().faults).toEqual(["no figure of any country"]);
    expect(readTable(comtrade, portal({}).replace("fobvalue", "primaryValue")).faults).toEqual([
      "two columns primaryvalue",
    ]);
  });

  test("ten thousand columns more change nothing", () => {
    const more = Array.from({ length: 10_000 }, (_, i) => `,c${i}`).join("");
    const [head, row] = portal({}).split("\r\n");
    const reading = readTable(comtrade, `${head}${more}\n${row?.slice(0, -1)}${more}`);
    expect(figures(reading)).toEqual({ "ES imports 2022": "1000.5 A" });
  });
});
