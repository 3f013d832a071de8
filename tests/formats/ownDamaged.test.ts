import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthOf, yearly } from "../../src/core/period";
import { grammar as english } from "../../src/words/en/grammar";
import { meanings } from "../../src/words/en/meanings";
import { workbook } from "../../src/words/en/workbook";
import { broughtCsv, broughtXlsx } from "../../src/export/broughtTables";
import { folderFiles } from "../../src/export/folder";
import { jsonStat } from "../../src/export/jsonStat";
import { sdmxCsv } from "../../src/export/sdmxCsv";
import { type Cells, enter } from "../../src/formats/cells";
import { ownBook } from "../../src/formats/ownBook";
import { ownCsv } from "../../src/formats/ownCsv";
import { ownDataset, readOwnFolder } from "../../src/formats/ownFolder";
import { ownCatalog, ownEvidence, ownSeries, ownStatements } from "../../src/formats/ownJson";
import { ownJsonStat } from "../../src/formats/ownJsonStat";
import { ownSdmx } from "../../src/formats/ownSdmx";
import type { DocumentFormat, Observations, TableFormat } from "../../src/formats/observations";
import { areas, fileOf, figuresOfFiles, figuresOfReading, options } from "../brought";
import { readBook, readTable } from "./reading";

const trade: Cells = new Map();
enter(trade, "W00 exports", yearly(2022), 900);
enter(trade, "W00 exports", yearly(2023), 1000.5, "P");
enter(trade, "ES exports", yearly(2023), 12.5);
enter(trade, "ES imports", monthOf(2023, 4), 0);
enter(trade, "PT imports", yearly(2023), Number.NaN, "Q");
const invested: Cells = new Map();
enter(invested, "NA fdiInwardPosition", yearly(2023), -33.25);
const unit = { currency: "USD", scale: 1000, decimals: 1 } as const;
const reporters = [
  fileOf("KZ", [{ source: "bns", unit, cells: trade }]),
  fileOf("DE", [{ source: "imf-dip", unit: { ...unit, scale: 1e6, decimals: 6, leastDecimals: 0 }, cells: invested }]),
];
const brought = { reporters, areas };
const whole = figuresOfFiles(reporters);
const day = new Date("2026-11-30T00:00:00Z");
const folder = [...folderFiles({ ...brought, rates: new Map() })];

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cuts = (length: number) => Array.from({ length: Math.ceil(length / 10) }, (_, i) => i * 10);

/** What is read of a damaged file is a part of the whole, figure by figure; where nothing is, it says why. */
function isRefusedOrSound(found: Observations): void {
  const figures = figuresOfReading(found);
  expect(whole).toEqual(expect.arrayContaining(figures));
  expect([...figures, ...found.faults, ...found.unknown]).not.toEqual([]);
}

describe("cut off after any ten bytes it is refused or a sound part is read:", () => {
  const tables: readonly (readonly [string, TableFormat, string])[] = [
    ["CSV", ownCsv, broughtCsv(brought)],
    ["SDMX-CSV", ownSdmx, sdmxCsv(brought)],
  ];
  test.each(tables)("%s", (_, format, text) => {
    const bytes = bytesOf(text);
    expect(figuresOfReading(readTable(format, text, options))).toEqual(whole);
    for (const end of cuts(bytes.length))
      isRefusedOrSound(readTable(format, new TextDecoder().decode(bytes.subarray(0, end)), options));
  });

  test("workbook", () => {
    const spoken = { grammar: english, words: workbook, meanings };
    const bytes = broughtXlsx(brought, spoken, { title: "", address: null, datasetVersion: "", created: day });
    for (const end of cuts(bytes.length))
      expect(readBook(ownBook, bytes.subarray(0, end), options).faults).toHaveLength(1);
  });

  test.each(folder.map(([name, text]) => [name, text] as const))("%s in a folder", (name, text) => {
    const bytes = bytesOf(text);
    const others = folder.map(([each, content]) => [each, bytesOf(content)] as const);
    // Areas have hundreds of lines that are alike.
    for (const end of cuts(bytes.length - 2).filter((_, i, { length }) => length < 200 || i % 20 === 0)) {
      const found = readOwnFolder(new Map([...others, [name, bytes.subarray(0, end)]]), options);
      expect(found.faults).toContain(`${name}: not well-formed JSON, or cut off`);
      isRefusedOrSound(found);
    }
  });
});

type Path = readonly (string | number)[];

const pathsOf = (json: unknown, path: Path = []): Path[] =>
  typeof json !== "object" || json === null
    ? [path]
    : [path, ...Object.entries(json).flatMap(([key, value]) => pathsOf(value, [...path, key]))];

function replaced(json: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(json) ? [...json] : { ...(json as object) }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

describe("with anything in any place it is read without a throw, and nothing stands on a prototype:", () => {
  const [, series = ""] = folder.find(([name]) => name === "series/KZ.json") ?? [];
  const [, catalog = ""] = folder.find(([name]) => name === "catalog.json") ?? [];
  const rows = broughtCsv(brought)
    .split("\r\n")
    .slice(1, -1)
    .map((line) => {
      const [reporter, partner, indicator, period, value, currency, lower, upper, stated, qualifier, status, source] =
        line.split(",");
      return { reporter, partner, indicator, period, value, currency, lower, upper, stated, qualifier, status, source };
    });
  const statements = {
    format: "visavis-statements/1",
    sources: { mfa: { publisher: "Ministry", kind: "press release", title: "A visit", date: "2024-03-07", url: null } },
    statements: [{ source: "mfa", reporter: "KZ", partner: "PT", period: "2023", exports: "4.9 million" }],
    notes: [{ source: "mfa", partner: "PT", topic: "visit", text: { en: "A visit" } }],
  };
  const documents: readonly (readonly [string, DocumentFormat, unknown])[] = [
    ["series", ownSeries, JSON.parse(series)],
    ["statements", ownStatements, statements],
    ["catalogue", ownCatalog, JSON.parse(catalog)],
    ["evidence", ownEvidence, { version: 1, view: "", dataset: {}, rows }],
    ["JSON-stat", ownJsonStat, JSON.parse(jsonStat(brought, day))],
    [
      "dataset",
      ownDataset,
      { "catalog.json": JSON.parse(catalog), "series/KZ.json": JSON.parse(series), "statements.json": statements },
    ],
  ];
  const anything = fc.oneof(
    fc.constantFrom<unknown>(null, "", -1, 1e308, "__proto__", "constructor", [], {}, [[]], true, "2023", 5),
    fc.constant(JSON.parse('{"__proto__": {"polluted": 1}}')),
    fc.jsonValue(),
  );
  test.each(documents)("%s", (_, format, json) => {
    const paths = pathsOf(json);
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const damaged = replaced(json, path, value);
        format.isDocument(damaged);
        const { faults, byReporter } = format.read(damaged, options);
        expect(faults.every((fault) => fault.length < 2000)).toBe(true);
        for (const cells of byReporter.values())
          for (const all of cells.values()) for (const row of all) expect(row.values.length).toBeLessThan(3000);
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

test("ten thousand columns and a cell of a megabyte are read to their end", () => {
  const head = broughtCsv(brought).split("\r\n")[0] ?? "";
  const wide = `${head},${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(",")}\nKZ,ES`;
  expect(readTable(ownCsv, wide, options).faults[0]).toMatch(/^row 2: 2 fields/);
  const long = `${head}\nKZ,ES,exports,2023,${"9".repeat(1_000_000)},USD,1,2,,rounded,A,bns,Kazakhstan,Spain,country`;
  expect(readTable(ownCsv, long, options).faults[0]).toMatch(/^row 2: column value: no figure: “9{40}”$/);
});
