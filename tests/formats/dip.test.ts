import { describe, expect, test } from "vitest";
import { dip } from "../../src/formats/dip";
import { imts } from "../../src/formats/imts";
import { figuresOf, readTable } from "./reading";

/** The portal's head of inward positions; that of outward ones has a scale as well. */
const head =
  '"COUNTRY.ID","COUNTRY","DV_TYPE.ID","DV_TYPE","INDICATOR.ID","INDICATOR","COUNTERPART_COUNTRY.ID","COUNTERPART_COUNTRY","FREQUENCY.ID","FREQUENCY","TIME_PERIOD","OBS_VALUE"';
const inward = "INWD_D_NETLA_FALL_ALL";
const outward = "OTWD_D_NETAL_FALL_ALL";

interface Row {
  readonly country?: string;
  readonly type?: string;
  readonly indicator?: string;
  readonly partner?: string;
  readonly frequency?: string;
  readonly scale?: string;
}
const row = (
  period: string,
  value: string,
  { country = "CHN", type = "O", indicator = outward, partner = "KAZ", frequency = "A", scale }: Row = {},
) =>
  [country, "a name, in words", type, "", indicator, "", partner, "", frequency, "", period, value]
    .concat(scale === undefined ? [] : [scale])
    .map((field) => `"${field}"`)
    .join(",");
const read = (...rows: string[]) =>
  readTable(dip, `\uFEFF${[head, ...rows].join("\r\n")}`, { today: "2026-11-29", aliases: new Map() });
const scaled = (...rows: string[]) =>
  readTable(dip, [`${head},"SCALE.ID"`, ...rows].join("\n"), { today: "2026-11-29", aliases: new Map() });
type Reading = ReturnType<typeof read>;
const figures = (reading: Reading | undefined, reporter: string) => figuresOf(reading?.byReporter.get(reporter));

describe("a position as a country reported it", () => {
  test("is of the end of a year, in millions with up to six decimals, below zero as well", () => {
    const reading = read(
      row("2022", "6921.584100000002"),
      row("2023", "9086.856239999996"),
      row("2024", "-0.00033"),
      row("2024", "0", { indicator: inward }),
    );
    expect(reading.faults).toEqual([]);
    expect(figures(reading, "CN")).toEqual({
      "KZ fdiOutwardPosition 2022": "6921.5841 A",
      "KZ fdiOutwardPosition 2023": "9086.85624 A",
      "KZ fdiOutwardPosition 2024": "-0.00033 A",
      "KZ fdiInwardPosition 2024": "0 A",
    });
    expect(reading).toMatchObject({ source: "imf-dip", date: "2024-12-31", dated: "data to", negative: 0 });
    expect(reading.beside).toBeUndefined();
  });

  test("that is blank is confidential and no zero; a row without a year says nothing", () => {
    expect(figures(read(row("2023", "5"), row("2024", ""), row("", "")), "CN")).toEqual({
      "KZ fdiOutwardPosition 2023": "5 A",
      "KZ fdiOutwardPosition 2024": "NaN Q",
    });
  });

  test("keeps the world, and passes over groups, parts, itself and what is not allocated", () => {
    const reading = read(
      row("2024", "9", { partner: "G001" }),
      row("2024", "8", { partner: "KOS" }),
      row("2024", "7", { partner: "WBG" }),
      ...["GX510", "TX983", "U150"].map((partner) => row("2024", "1", { partner })),
      row("2024", "1", { partner: "CHN" }),
      row("2024", "1", { indicator: "OTWD_D_NETAL_F5_ALL" }),
      row("2024", "1", { type: "X" }),
    );
    expect(figures(reading, "CN")).toEqual({
      "W00 fdiOutwardPosition 2024": "9 A",
      "XK fdiOutwardPosition 2024": "8 A",
      "PS fdiOutwardPosition 2024": "7 A",
    });
    const passed = ["CHN with itself", "GX510", "OTWD_D_NETAL_F5_ALL", "TX983", "U150", "dv_type X"];
    expect([...reading.passed].sort()).toEqual(passed);
  });
});

describe("a position derived from the counterpart", () => {
  test("is the counterpart's own report, seen from the other side, and another source", () => {
    const derived = { type: "SCC" };
    const reading = read(
      row("2024", "10"),
      row("2024", "12", derived),
      row("2024", "3", { ...derived, indicator: inward }),
      row("2024", "99", { ...derived, partner: "G001" }),
    );
    expect(figures(reading, "CN")).toEqual({ "KZ fdiOutwardPosition 2024": "10 A" });
    expect(reading.beside?.source).toBe("imf-dip-derived");
    expect(figures(reading.beside, "KZ")).toEqual({
      "CN fdiInwardPosition 2024": "12 A",
      "CN fdiOutwardPosition 2024": "3 A",
    });
    expect([...reading.passed]).toEqual(["G001 as a reporter"]);
  });

  test("may be all that a file has", () => {
    const reading = read(row("2024", "12", { type: "SCC" }));
    expect([reading.source, reading.beside, reading.faults]).toEqual(["imf-dip-derived", undefined, []]);
  });
});

describe("the unit", () => {
  test("is the one that a row names, where a row that names none has dollars", () => {
    const reading = scaled(
      row("2024", "12.5", { scale: "6" }),
      row("2024", "6800000000", { partner: "KOR", scale: "" }),
    );
    expect(figures(reading, "CN")).toEqual({
      "KZ fdiOutwardPosition 2024": "12.5 A",
      "KR fdiOutwardPosition 2024": "6800 A",
    });
    expect(scaled(row("2024", "1", { scale: "3" })).faults).toEqual(["row 2: unknown scale “3”"]);
  });

  test("of a pair with a figure beyond any position is not known: all its figures are gaps, and that is told", () => {
    const reading = read(
      row("2022", "900000", { partner: "KWT" }),
      row("2023", "48000000", { partner: "KWT" }),
      row("2023", "5"),
    );
    expect(figures(reading, "CN")).toEqual({
      "KW fdiOutwardPosition 2022": "NaN M",
      "KW fdiOutwardPosition 2023": "NaN M",
      "KZ fdiOutwardPosition 2023": "5 A",
    });
    expect(reading.remarks).toEqual([
      "CHN with KWT, outward: 48000000 million is beyond any position, so the row is in a unit that the file does not name; its figures are left as gaps",
    ]);
  });
});

describe("what is refused", () => {
  test.each([
    [
      "a flow of trade",
      row("2024", "1", { indicator: "XG_FOB_USD" }),
      "row 2: XG_FOB_USD is no position of direct investment (INWD_…, OTWD_…), and a flow is none",
    ],
    [
      "a flow of investment",
      row("2024", "1", { indicator: "D_NIL_FA" }),
      "row 2: D_NIL_FA is no position of direct investment (INWD_…, OTWD_…), and a flow is none",
    ],
    [
      "a quarter among years",
      row("2024-Q1", "1", { frequency: "Q" }),
      `row 2: ${outward} of frequency Q: positions are read as they stand at the end of a year`,
    ],
    ["a period of another frequency", row("2024-Q1", "1"), "row 2: the period “2024-Q1” is none of frequency A"],
    ["a year that has not ended", row("2026", "1"), "row 2: a figure of a period that has not ended"],
    ["words", row("2024", "many"), "row 2: no figure: “many”"],
    ["nothing but groups", row("2024", "1", { partner: "GX510" }), "no position of any country"],
  ])("%s, by name and row", (_, line, fault) => {
    expect(read(line).faults).toEqual([fault]);
  });

  test("another figure of the same, and a figure where one is confidential", () => {
    const fault = "row 3: another figure stands in an earlier row";
    expect(read(row("2024", "1"), row("2024", "2")).faults).toEqual([fault]);
    expect(read(row("2024", ""), row("2024", "2")).faults).toEqual([fault]);
    expect(read(row("2024", "2"), row("2024", "")).faults).toEqual([fault]);
    expect(read(row("2024", "2"), row("2024", "2")).faults).toEqual([]);
  });

  test("an unknown country, with its row, unless an alias says which it is", () => {
    const line = row("2024", "1", { partner: "XYZ" });
    expect(read(row("2024", "1"), line, line).unknown).toEqual(["row 3 “XYZ”"]);
    const reading = readTable(dip, `${head}\n${line}`, { aliases: new Map([["XYZ", "PT"]]) });
    expect([reading.unknown, figures(reading, "CN")]).toEqual([[], { "PT fdiOutwardPosition 2024": "1 A" }]);
  });

  test("a table of trade that holds positions", () => {
    const text = `COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE\nCHN,${outward},KAZ,A,2024,1`;
    expect(readTable(imts, text).faults[0]).toMatch(/^row 2: OTWD_D_NETAL_FALL_ALL is a position of direct investment/);
  });
});

test("a column a period is read as a row an observation is", () => {
  const wide = [
    "COUNTRY.ID,DV_TYPE.ID,INDICATOR.ID,COUNTERPART_COUNTRY.ID,FREQUENCY.ID,SCALE,2023,2024",
    `CHN,O,${outward},KAZ,A,Millions,7.5,`,
    `CHN,SCC,${outward},KAZ,A,Millions,,-8`,
  ];
  const reading = readTable(dip, wide.join("\n"));
  expect(figures(reading, "CN")).toEqual({
    "KZ fdiOutwardPosition 2023": "7.5 A",
    "KZ fdiOutwardPosition 2024": "NaN Q",
  });
  expect(figures(reading.beside, "KZ")["CN fdiInwardPosition 2024"]).toBe("-8 A");
  expect(readTable(dip, wide.join("\n").replace("7.5", "x")).faults).toEqual(["row 2: column 2023: no figure: “x”"]);
});
