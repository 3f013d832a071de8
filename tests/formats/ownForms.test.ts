import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ReporterFile } from "../../src/core/dataset";
import { broughtCsv, broughtRows, broughtXlsx } from "../../src/export/broughtTables";
import { figuresCsvForExcel } from "../../src/export/csv";
import { folderFiles, folderZip } from "../../src/export/folder";
import { jsonStat } from "../../src/export/jsonStat";
import { sdmxCsv } from "../../src/export/sdmxCsv";
import { ownBook } from "../../src/formats/ownBook";
import { ownCsv } from "../../src/formats/ownCsv";
import { ownDataset, readOwnFolder } from "../../src/formats/ownFolder";
import { ownJsonStat } from "../../src/formats/ownJsonStat";
import { ownSdmx } from "../../src/formats/ownSdmx";
import type { Observations } from "../../src/formats/observations";
import { anyFiles, areas, figuresOfFiles, figuresOfReading, options } from "../brought";
import { grammar as english } from "../../src/words/en/grammar";
import { meanings } from "../../src/words/en/meanings";
import { workbook } from "../../src/words/en/workbook";
import { readBook, readTable } from "./reading";

const spoken = { grammar: english, words: workbook, meanings };
const facts = {
  title: "Figures",
  address: null,
  datasetVersion: "",
  created: new Date("2026-11-30T00:00:00Z"),
};
const entriesOf = (reporters: readonly ReporterFile[]) =>
  new Map(Object.entries(unzipSync(folderZip({ reporters, areas, rates: new Map() }))));
const lines = (text: string) => text.split("\r\n").filter((line) => line !== "");
const turnedRound = (text: string): string => {
  const [head = "", ...rest] = lines(text);
  return [head, ...rest.toReversed()].join("\n");
};

const csvOf = (reporters: readonly ReporterFile[]) => broughtCsv({ reporters, areas });
const excelOf = (reporters: readonly ReporterFile[]) =>
  figuresCsvForExcel(broughtRows({ reporters, areas }), { code: "", name: "" }, "ru");
const sdmxOf = (reporters: readonly ReporterFile[]) => sdmxCsv({ reporters, areas });
const jsonStatOf = (reporters: readonly ReporterFile[]) => jsonStat({ reporters, areas }, facts.created);

type Way = (reporters: readonly ReporterFile[]) => Observations;
const ways: Readonly<Record<string, Way>> = {
  CSV: (files) => readTable(ownCsv, csvOf(files), options),
  "CSV with its lines in another order, without CRLF": (files) => readTable(ownCsv, turnedRound(csvOf(files)), options),
  "CSV for Excel with semicolons and decimal commas": (files) => readTable(ownCsv, excelOf(files), options),
  workbook: (files) => readBook(ownBook, broughtXlsx({ reporters: files, areas }, spoken, facts), options),
  "SDMX-CSV": (files) => readTable(ownSdmx, sdmxOf(files), options),
  "SDMX-CSV with its lines in another order": (files) =>
    readTable(ownSdmx, turnedRound(`\uFEFF${sdmxOf(files)}`), options),
  "JSON-stat": (files) => ownJsonStat.read(JSON.parse(jsonStatOf(files)), options),
  "folder of JSON": (files) => readOwnFolder(entriesOf(files), options),
  "folder under another folder": (files) =>
    readOwnFolder(new Map([...entriesOf(files)].map(([name, bytes]) => [`my/data/${name}`, bytes])), options),
  "folder in one JSON": (files) => {
    const all = [...folderFiles({ reporters: files, areas, rates: new Map() })];
    return ownDataset.read(Object.fromEntries(all.map(([name, text]) => [name, JSON.parse(text)])), options);
  },
};

describe("any figures come back equal, with their precision and status, from", () => {
  test.each(Object.entries(ways))("%s", (_, way) => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const observations = way(files);
        expect(observations.faults).toEqual([]);
        expect(figuresOfReading(observations)).toEqual(figuresOfFiles(files));
      }),
      { numRuns: 40 },
    );
  });
});
