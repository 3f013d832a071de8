import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog, Dataset, FileEntry, ReporterEntry, ReporterFile, Series, Source } from "../../src/core/dataset";
import { joined } from "../../src/core/dataset";
import { filesFor } from "../../src/io/load";
import { needsOf, settledNeeds } from "../../src/screens/needs";
import { fit } from "../../src/state/fit";
import { defaultView, type View, viewNames } from "../../src/state/view";
import { demoDataset } from "../demo";

const demo = demoDataset();
const ids = ["a", "b", "c"] as const;
const sources = new Map(
  ids.map((id): [string, Source] => [
    id,
    { id, kind: "statistics", publisher: id, title: id, date: "2024-01-01", url: null },
  ]),
);
const counting = { currency: "USD", scale: 1000, decimals: 1 } as const;

/** Each side of a pair has from one to three files, each of a source and years of its own. */
const anyFiles = fc
  .array(fc.record({ from: fc.integer({ min: 1990, max: 2020 }), length: fc.integer({ min: 0, max: 8 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((files) => files.map(({ from, length }, i) => ({ from, to: from + length, sources: [ids[i] ?? "a"] })));

const anyAsked = fc.record({
  view: fc.constantFrom(...viewNames),
  measure: fc.constantFrom("turnover" as const, "exports" as const, "imports" as const),
  source: fc.option(fc.constantFrom(...ids)),
  years: fc.option(
    fc
      .tuple(fc.integer({ min: 1980, max: 2030 }), fc.integer({ min: 0, max: 5 }))
      .map(([from, length]) => ({ from, to: from + length })),
  ),
});

type Files = readonly Omit<FileEntry, "file">[];

const entryOf = (code: string, files: Files) => {
  const [first, ...more] = files.map((file, i) => ({ ...file, file: `${code}${i}` }));
  if (!first) throw new Error("no file");
  return { ...first, more };
};

const catalogOf = (own: Files, theirs: Files): Catalog => ({
  ...demo.catalog,
  sources,
  prefer: [...ids],
  reporters: new Map<string, ReporterEntry>([
    ["ZZ", entryOf("ZZ", own)],
    ["AA", { ...entryOf("AA", theirs), of: ["ZZ"] }],
  ]),
});

/** A dataset of the files by these names; every file has a figure in each of its years, but for holes in the last ones. */
function datasetOf(catalog: Catalog, names: readonly string[], holes: number): Dataset {
  const files = [...catalog.reporters].flatMap(([reporter, entry]) =>
    [entry, ...entry.more]
      .filter(({ file }) => names.includes(file))
      .map((file): ReporterFile => {
        const source = sources.get(file.sources[0] ?? "a");
        if (!source) throw new Error("no source");
        const length = Math.max(1, file.to - file.from + 1 - holes);
        const values = Array.from({ length }, () => 5);
        const series = (["exports", "imports"] as const).map((flow): [string, Series[]] => [
          `${reporter === "ZZ" ? "AA" : "ZZ"} ${flow}`,
          [{ source, counting, from: file.from, values, status: null }],
        ]);
        return {
          reporter,
          years: { from: file.from, to: file.to },
          sources: new Map([[source, { from: file.from, to: file.to }]]),
          partners: [reporter === "ZZ" ? "AA" : "ZZ"],
          series: new Map(series),
        };
      }),
  );
  const of = (code: string) => files.filter(({ reporter }) => reporter === code);
  const reporters = ["ZZ", "AA"].flatMap((code): [string, ReporterFile][] => {
    const [first, ...rest] = of(code);
    return first ? [[code, joined([first, ...rest], catalog.prefer)]] : [];
  });
  return { ...demo, catalog, reporters: new Map(reporters) };
}

/** What the page does: what the question as asked needs, then what it needs as it can be answered. */
function loaded(catalog: Catalog, asked: View, holes: number) {
  const first = datasetOf(catalog, filesFor(catalog, needsOf(asked)), holes);
  const names = filesFor(catalog, settledNeeds(asked, first));
  return { names, dataset: datasetOf(catalog, names, holes) };
}

describe("every file that holds a figure which is shown is loaded", () => {
  test("for any question and any files of both sides", () => {
    fc.assert(
      fc.property(anyFiles, anyFiles, anyAsked, fc.integer({ min: 0, max: 4 }), (own, theirs, part, holes) => {
        const catalog = catalogOf(own, theirs);
        const asked: View = { ...defaultView, ...part, reporter: "ZZ", partners: ["AA"] };
        const { names, dataset } = loaded(catalog, asked, holes);
        const { view } = fit(asked, dataset);
        const sides = view.view === "mirror" || view.view === "brief" ? ["ZZ", "AA"] : ["ZZ"];
        const shown = sides
          .flatMap((code) => catalog.reporters.get(code) ?? [])
          .flatMap((entry) => [entry, ...entry.more])
          .filter(({ from, to }) => from <= view.years.to && to >= view.years.from)
          .map(({ file }) => file);
        expect(shown.filter((file) => !names.includes(file))).toEqual([]);
        // The same question to all files there are has the same years.
        const all = [...catalog.reporters.values()].flatMap((entry) => [entry, ...entry.more]).map(({ file }) => file);
        expect(fit(asked, datasetOf(catalog, all, holes)).view.years).toEqual(view.years);
      }),
      { numRuns: 300 },
    );
  });

  test("a year before the first is answered by the file that reaches the first", () => {
    const own: Files = [
      { from: 2018, to: 2023, sources: ["a"] },
      { from: 1992, to: 2020, sources: ["b"] },
    ];
    const catalog = catalogOf(own, [{ from: 2000, to: 2010, sources: ["b"] }]);
    const asked: View = { ...defaultView, reporter: "ZZ", partners: ["AA"], years: { from: 1980, to: 1980 } };
    const { names, dataset } = loaded(catalog, asked, 0);
    expect([names, fit(asked, dataset).view.years.to]).toEqual([["ZZ0", "ZZ1"], 1992]);
  });
});
