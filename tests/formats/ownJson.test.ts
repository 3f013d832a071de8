import { describe, expect, test } from "vitest";
import { isOwnFolder, ownDataset, readOwnFolder } from "../../src/formats/ownFolder";
import { ownCatalog, ownEvidence, ownSeries, ownStatements } from "../../src/formats/ownJson";
import type { DocumentFormat, Observations } from "../../src/formats/observations";
import { options } from "../brought";
import { figuresOf } from "./reading";

const series = (changes: object = {}) => ({
  format: "visavis-series/1",
  reporter: "KZ",
  currency: "USD",
  scale: 1000,
  decimals: 1,
  partners: ["W00", "ES"],
  indicators: ["exports"],
  periods: ["2022-2023"],
  sources: ["bns"],
  series: [
    { partner: 0, indicator: 0, from: 0, values: [900, 1000.5] },
    { partner: 1, indicator: 0, from: 1, values: [12.5], status: "P" },
  ],
  ...changes,
});
const statements = (changes: object = {}) => ({
  format: "visavis-statements/1",
  sources: {
    mfa: {
      publisher: "Ministry",
      kind: "press release",
      title: "A visit",
      date: "2024-03-07",
      url: "https://mfa.example",
    },
  },
  statements: [{ source: "mfa", reporter: "KZ", partner: "PT", period: "2023", exports: "4.9 million" }],
  ...changes,
});
const bns = {
  kind: "statistics",
  publisher: "Bureau",
  title: "Trade",
  date: "2024-07-25",
  dated: "last saved",
  url: null,
};
const catalog = (changes: object = {}) => ({
  format: "visavis-catalog/1",
  version: "2024.07",
  home: null,
  sources: { bns, ecb: { ...bns, publisher: "Bank" } },
  prefer: ["bns"],
  rates: { EUR: { source: "ecb", periods: { "2023": "1.0813" } } },
  reporters: { KZ: { sources: ["bns"], periods: ["2022-2023"] } },
  files: {},
  ...changes,
});
const read = (format: DocumentFormat, json: unknown) => format.read(json, options);
const folder = (files: Readonly<Record<string, unknown>>) =>
  readOwnFolder(
    new Map(
      Object.entries(files).map(([name, json]) => [
        name,
        new TextEncoder().encode(typeof json === "string" ? json : JSON.stringify(json)),
      ]),
    ),
    options,
  );
const figures = ({ byReporter }: Observations) => figuresOf(byReporter.get("KZ"));
const expected = { "W00 exports 2022": "900 A", "W00 exports 2023": "1000.5 A", "ES exports 2023": "12.5 P" };

describe("a file of series by itself", () => {
  test("is read without a catalogue, its source known by its id", () => {
    const found = read(ownSeries, series());
    expect(found).toMatchObject({ source: "bns", counting: { currency: "USD", scale: 1000, decimals: 1 }, faults: [] });
    expect(figures(found)).toEqual(expected);
  });

  test("in euros has euros, though no rate turns them into dollars", () => {
    expect(read(ownSeries, series({ currency: "EUR" }))).toMatchObject({ counting: { currency: "EUR" }, faults: [] });
  });

  test("is refused by address where the door refuses it, and the rest is read", () => {
    const found = read(ownSeries, series({ partners: ["W00", "QQ"] }));
    expect(found.faults).toEqual([
      'partners[1]: unknown area "QQ"',
      "series[1]: names a partner, indicator or source that the file does not list",
    ]);
    expect(figures(found)).toEqual({ "W00 exports 2022": "900 A", "W00 exports 2023": "1000.5 A" });
  });
});

describe("statements by themselves", () => {
  test("are kept as they are", () => {
    const found = read(ownStatements, statements());
    expect([found.statements, found.faults]).toEqual([statements(), []]);
  });

  test("are kept without those of which something is wrong", () => {
    const [sound] = statements().statements;
    const found = read(ownStatements, statements({ statements: [{ ...sound, exports: "4,9 million" }, sound] }));
    expect(found.faults).toHaveLength(1);
    expect(found.faults[0]).toMatch(/^statements\[0\]\.exports: “4,9 million” has a comma/);
    expect(found.statements).toEqual(statements());
  });
});

test("a catalogue alone says that it needs its series", () => {
  const found = read(ownCatalog, catalog({ files: { "series/KZ.json": { sha256: "", bytes: 1 } } }));
  expect(found.faults).toEqual([
    "a catalogue alone has no figures; give the whole folder with its series, such as series/KZ.json, as one archive",
  ]);
});

describe("the evidence of a picture", () => {
  const line = { reporter: "KZ", partner: "ES", indicator: "exports", period: "2023", value: "12500", currency: "USD" };
  const counted = {
    ...line,
    lower: "12450",
    upper: "12550",
    stated: null,
    qualifier: "rounded",
    status: "A",
    source: "bns",
  };
  const evidence = (rows: readonly unknown[], version = 1) => ({
    version,
    view: "?view=compare",
    dataset: { version: "2024.07", hash: "" },
    rows,
    created: "",
  });

  test("has the figures that it shows", () => {
    expect(ownEvidence.isDocument(evidence([]))).toBe(true);
    expect(figures(read(ownEvidence, evidence([counted])))).toEqual({ "ES exports 2023": "12.5 A" });
  });

  test("that is damaged is refused by address", () => {
    const found = read(ownEvidence, evidence([counted, 5, { ...counted, value: { toString: 1 } }]));
    expect(found.faults).toEqual([
      "rows[1]: expected an object, got 5",
      "rows[2]: column value: no figure: “(no text)”",
    ]);
    expect(read(ownEvidence, evidence([counted], 2)).faults).toEqual(["version: expected 1, got 2"]);
  });
});

describe("a whole dataset", () => {
  const all = { "catalog.json": catalog(), "series/KZ.json": series(), "statements.json": statements() };

  test("has each source with what the catalogue says of it, its statements and its rates", () => {
    const { beside, ...found } = folder(all);
    expect(found).toMatchObject({ source: "bns", date: "2024-07-25", dated: "last saved", about: bns, faults: [] });
    expect(found.statements).toEqual(statements());
    expect(figures(found)).toEqual(expected);
    expect([beside?.source, [...(beside?.rates?.values() ?? [])]]).toEqual(["ecb", ["1.0813"]]);
  });

  test("is found under a folder, and in one JSON", () => {
    const under = Object.fromEntries(Object.entries(all).map(([name, json]) => [`copy/data/${name}`, json]));
    expect(figures(folder({ ...under, "__MACOSX/copy/data/._catalog.json": "x" }))).toEqual(expected);
    const named = (before: string, slash = "/") =>
      Object.fromEntries(Object.entries(all).map(([name, json]) => [`${before}${name.replace("/", slash)}`, json]));
    expect(figures(folder(named("./")))).toEqual(expected);
    expect(figures(folder(named("data\\", "\\")))).toEqual(expected);
    expect(isOwnFolder(["photos/KZ.json", "__MACOSX/catalog.json"])).toBe(false);
    expect(ownDataset.isDocument(all)).toBe(true);
    expect(figures(read(ownDataset, all))).toEqual(expected);
  });

  test("is read without its catalogue", () => {
    expect(figures(folder({ "series/KZ.json": series() }))).toEqual(expected);
  });

  test("puts several files of one source together", () => {
    const more = { file: "series/KZ-old.json", sources: ["bns"], periods: ["2021"] };
    const old = series({ periods: ["2021"], series: [{ partner: 1, indicator: 0, from: 0, values: [7] }] });
    const reporters = { KZ: { sources: ["bns"], periods: ["2022-2023"], more: [more] } };
    const found = folder({ ...all, "catalog.json": catalog({ reporters }), "series/KZ-old.json": old });
    expect(found.faults).toEqual([]);
    expect(figures(found)).toEqual({ ...expected, "ES exports 2021": "7 A" });
  });

  test("says what is missing, damaged or another reporter’s, and reads the rest", () => {
    const reporters = {
      KZ: { sources: ["bns"], periods: ["2023"] },
      ES: { sources: ["bns"], periods: ["2023"] },
      PT: { sources: ["bns"], periods: ["2023"] },
    };
    const found = folder({
      ...all,
      "catalog.json": catalog({ reporters }),
      "series/PT.json": series(),
      "series/DE.json": '{"format": "visavis-se',
    });
    expect(found.faults).toEqual([
      "catalog.json: names series/ES.json, which is not there",
      'series/PT.json, reporter: expected "PT", whose file this is by catalog.json, got "KZ"',
      "series/DE.json: not well-formed JSON, or cut off",
    ]);
    expect(figures(found)).toEqual(expected);
  });

  test("says where a file is of another length than the catalogue has it", () => {
    const files = { "series/KZ.json": { sha256: "", bytes: 5 } };
    const { findings } = folder({ ...all, "catalog.json": catalog({ files }) });
    expect(findings?.find(({ kind }) => kind === "remark")?.cases[0]).toMatchObject({
      at: "series/KZ.json",
      what: expect.stringMatching(/^has \d+ bytes, the catalogue says 5$/) as string,
    });
  });
});
