import fc from "fast-check";
import { expect, test } from "vitest";
import { type TableColumn, tableColumns } from "../../src/core/form/ownColumns";
import type { ReporterFile } from "../../src/core/dataset";
import { broughtCsv } from "../../src/export/broughtTables";
import { records } from "../../src/formats/csv";
import { type LongRow, readLong } from "../../src/formats/longTable";
import { chainOf, type Observations } from "../../src/formats/observations";
import { ownCsv } from "../../src/formats/ownCsv";
import { anyFiles, areas, figuresOfReading, options } from "../brought";
import { readTable } from "./reading";

const reading = { ...options, areas: [...areas.values()] };

/** Rows of a CSV in the order in which SQL gives them: those of a reporter together. */
function rowsOfCsv(text: string): LongRow[] {
  const lines: (readonly string[])[] = [];
  const table = records((fields) => lines.push(fields) > 0);
  text.trimEnd().split("\r\n").every(table.line);
  table.end();
  const [head = [], ...rest] = lines;
  const rows = rest.map((fields) => ({
    file: "a.csv",
    get: (column: TableColumn) => fields[head.indexOf(column)] ?? "",
  }));
  return rows.sort((a, b) => (a.get("reporter") < b.get("reporter") ? -1 : 1));
}

async function* inChunks(rows: readonly LongRow[], of = 3): AsyncGenerator<LongRow[]> {
  for (let i = 0; i < rows.length; i += of) yield rows.slice(i, i + of);
}

const read = (rows: readonly LongRow[]): Promise<Observations> => readLong(inChunks(rows), reading);

const row = (fields: Partial<Record<TableColumn, string>>): LongRow => {
  const usual = { reporter: "KZ", partner: "ES", indicator: "exports", period: "2023", value: "5", currency: "USD" };
  const all: Partial<Record<TableColumn, string>> = {
    ...usual,
    lower: "4.5",
    upper: "5.5",
    status: "A",
    source: "bns",
    ...fields,
  };
  return { file: "a.parquet", get: (column) => all[column] ?? "" };
};

const units = (observations: Observations): string[] =>
  chainOf(observations)
    .flatMap(({ source, counting, byReporter }) =>
      [...byReporter.keys()].map((code) => `${source} ${code} ${JSON.stringify(counting)}`),
    )
    .sort();

test("any table read a reporter at a time says the same, in the same units, as it does read at once", async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async (files: readonly ReporterFile[]) => {
      const csv = broughtCsv({ reporters: files, areas });
      const [byReporter, atOnce] = [await read(rowsOfCsv(csv)), readTable(ownCsv, csv, options)];
      expect(byReporter.faults).toEqual([]);
      expect(figuresOfReading(byReporter)).toEqual(figuresOfReading(atOnce));
      expect(units(byReporter)).toEqual(units(atOnce));
    }),
    { numRuns: 60 },
  );
});

test("reporters whose figures are of different precision are counted in one unit", async () => {
  const { counting } = await read([
    row({ value: "5000000", lower: "4950000", upper: "5050000" }),
    row({ reporter: "PT", value: "7001", lower: "7000.5", upper: "7001.5" }),
  ]);
  expect(counting).toEqual({ currency: "USD", scale: 1_000_000, decimals: 6, leastDecimals: 1 });
});

test("an estimate keeps how it was found, and a figure what an older edition said of it", async () => {
  const { byReporter, faults } = await read([
    row({ status: "E", estimate: "mirrored" }),
    row({ value: "6", lower: "", upper: "", status: "", edition: "2022", edition_date: "2023-07-28" }),
  ]);
  const [cells] = byReporter.get("KZ")?.get("ES exports") ?? [];
  expect(faults).toEqual([]);
  expect([...(cells?.estimates?.values() ?? [])]).toEqual(["m"]);
  expect(cells?.earlier).toMatchObject([{ edition: "2022", date: "2023-07-28", value: 6 }]);
});

test("a group that a source prints is kept under its code, and one that somebody summed is left out and named", async () => {
  const groups = [
    ...reading.areas,
    { code: "EU", kind: "group" as const, names: { en: "European Union", ru: "", kk: "", es: "", pt: "" } },
  ];
  const rows = [row({}), row({ partner: "EU" }), row({ partner: "EAEU", partner_kind: "group" })];
  const { byReporter, findings } = await readLong(inChunks(rows), { ...reading, areas: groups });
  expect([...(byReporter.get("KZ")?.keys() ?? [])]).toEqual(["ES exports", "EU exports"]);
  expect(findings?.find(({ kind }) => kind === "left out")?.cases).toEqual([
    { at: "a.parquet, KZ EAEU exports 2023", what: "the group EAEU" },
  ]);
});

test("a reporter that is a sum of countries is passed over and no fault", async () => {
  const { byReporter, faults } = await read([row({ reporter: "Africa" }), row({})]);
  expect({ codes: [...byReporter.keys()], faults }).toEqual({ codes: ["KZ"], faults: [] });
});

const at = "a.parquet, KZ ES exports 2023";
test.each<[string, Partial<Record<TableColumn, string>>, string]>([
  ["a comma for a point", { value: "1,5" }, `${at}: column value: no figure: “1,5”`],
  ["a bound on the wrong side", { upper: "4" }, `${at}: 5 does not lie between 4.5 and 4`],
  [
    "more digits than are kept",
    { value: "1234567890123.456" },
    `${at}: column value: more than 15 digits, of which a file would not keep all: 1234567890123.456`,
  ],
  ["an unknown indicator", { indicator: "sales" }, "a.parquet, KZ ES sales 2023: unknown indicator “sales”"],
  ["a period that is none", { period: "2023-13" }, "a.parquet, KZ ES exports 2023-13: "],
  ["an unknown status", { status: "?" }, `${at}: “?” is no status that is known`],
  [
    "an unknown kind of estimate",
    { estimate: "guessed" },
    `${at}: column estimate: “guessed” is none of mirrored, repeated`,
  ],
  ["an edition without a day", { edition: "2022" }, `${at}: column edition_date: “” is no date`],
  ["no source", { source: "" }, `${at}: names no source`],
])("%s is a fault that names file, row and column", async (_, fields, fault) => {
  const { faults } = await read([row({ partner: "PT" }), row(fields)]);
  expect(faults).toEqual([expect.stringContaining(fault)]);
});

test.each([
  ["equal", "5", `${at}: stands twice`],
  ["unequal", "5.1", `stands twice (5 / 5.1)`],
])("a row that stands twice with %s figures is a fault", async (_, value, fault) => {
  expect((await read([row({}), row({ value })])).faults).toEqual([expect.stringContaining(fault)]);
});

test("a table without a figure of any country is told as such", async () => {
  expect((await read([])).faults).toEqual(["no figure of any country"]);
});

test("the table has all columns of the application's own CSV", () => {
  expect(tableColumns).toEqual(expect.arrayContaining(["reporter", "value", "lower", "upper", "status", "source"]));
});
