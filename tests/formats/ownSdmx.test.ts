import { describe, expect, test } from "vitest";
import { ownSdmx } from "../../src/formats/ownSdmx";
import { options } from "../brought";
import { figuresOf, readTable } from "./reading";

const head =
  "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REPORTER,PARTNER,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,DECIMALS,LOWER_BOUND,UPPER_BOUND,SOURCE";
const row = (frequency: string, period: string, more = "2011846.3,A,USD,3,1,2011846.25,2011846.35") =>
  `dataflow,VISAVIS:BILATERAL(1.0),I,${frequency},KZ,ES,exports,${period},${more},"bns"`;
const read = (...rows: readonly string[]) => readTable(ownSdmx, [head, ...rows].join("\r\n"), options);

test("periods are those of SDMX, and months that are no half and no quarter have their length", () => {
  const found = read(
    row("A", "2023"),
    row("S", "2023-S2"),
    row("Q", "2023-Q1"),
    row("M", "2023-04"),
    row("_O", "2023-01-01/P8M"),
  );
  expect(found.faults).toEqual([]);
  expect(Object.keys(figuresOf(found.byReporter.get("KZ")))).toEqual([
    "ES exports 2023",
    "ES exports 2023-01/2023-08",
    "ES exports 2023-04",
    "ES exports 2023-H2",
    "ES exports 2023-Q1",
  ]);
});

test("values are in the units that stand beside them, and kept in those", () => {
  const found = read(row("A", "2023"));
  expect(found.counting).toEqual({ currency: "USD", scale: 1000, decimals: 1 });
  expect(figuresOf(found.byReporter.get("KZ"))).toEqual({ "ES exports 2023": "2011846.3 A" });
});

describe("a line is refused that has", () => {
  test.each([
    [
      "another structure",
      row("A", "2022").replace("BILATERAL", "OTHER"),
      "column STRUCTURE_ID: “VISAVIS:OTHER(1.0)”, expected “VISAVIS:BILATERAL(1.0)”",
    ],
    ["a period of another frequency", row("M", "2022"), "column TIME_PERIOD: “2022” is no period of frequency M"],
    [
      "nine months from June",
      row("_O", "2022-06-01/P9M"),
      "column TIME_PERIOD: “2022-06-01/P9M” is no period of frequency _O",
    ],
    ["no unit", row("A", "2022", "1,A,USD,,1,0,2"), "column UNIT_MULT: “”"],
    ["a figure that is none", row("A", "2022", "x,A,USD,3,1,0,2"), "column OBS_VALUE: “x” is no figure"],
    ["no precision", row("A", "2022", "1,A,USD,3,1,,"), "column UPPER_BOUND: “” is not above the figure"],
  ])("%s", (_, line, fault) => {
    const found = read(row("A", "2023"), line);
    expect(found.faults).toEqual([`row 3: ${fault}`]);
    expect(Object.keys(figuresOf(found.byReporter.get("KZ")))).toEqual(["ES exports 2023"]);
  });
});

test("a line that was cut off in its last field is refused", () => {
  const { faults, byReporter } = read(row("A", "2023"), row("A", "2022").slice(0, -2));
  expect(faults).toEqual(["row 3: a quotation mark without its second"]);
  expect(Object.keys(figuresOf(byReporter.get("KZ")))).toEqual(["ES exports 2023"]);
});

test("a group is as its source prints it, where the dataset has the group", () => {
  const name = { en: "CIS", ru: "СНГ", kk: "ТМД", es: "CEI", pt: "CEI" };
  const group = row("A", "2023").replace(",ES,", ",CIS,");
  const areas = [{ code: "CIS", kind: "group", names: name } as const];
  const found = readTable(ownSdmx, [head, group].join("\n"), { ...options, areas });
  expect(figuresOf(found.byReporter.get("KZ"))).toEqual({ "CIS exports 2023": "2011846.3 A" });
});
