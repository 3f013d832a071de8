import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  Catalog,
  Dataset,
  FileEntry,
  ReporterEntry,
  ReporterFile,
  Series,
  Source,
} from "../../../src/core/dataset";
import { joined, preferring } from "../../../src/core/prefer";
import { sourceOf } from "../../../src/core/observe";
import {
  halfOf,
  later,
  monthOf,
  partOf,
  type Period,
  type Periods,
  quarterOf,
  range,
  yearly,
} from "../../../src/core/period";
import { viewNames, views } from "../../../src/core/question";
import { filesFor } from "../../../src/io/load";
import { needsOf, settledNeeds } from "../../../src/screens/page/needs";
import { fit } from "../../../src/state/fit";
import { defaultView } from "../../../src/state/view";
import { demoDataset } from "../../demo";
import { anyPeriodsIn } from "../../state/anyView";
import type { View } from "../../../src/state/chosen";

const demo = demoDataset();
const ids = ["a", "b", "c"] as const;
const sources = new Map(
  ids.map((id): [string, Source] => [
    id,
    { id, kind: "statistics", publisher: id, title: id, date: "2024-01-01", url: null },
  ]),
);
const counting = { currency: "USD", scale: 1000, decimals: 1 } as const;

const anyYear = fc.integer({ min: 1990, max: 2020 });

/** Each side of a pair has from one to three files, each of a source and of years or months of its own. */
const anyFiles = fc
  .array(
    fc.oneof(
      fc.record({ from: anyYear.map(yearly), length: fc.integer({ min: 0, max: 8 }) }),
      fc.record({ from: anyYear.map((year) => monthOf(year, 1)), length: fc.integer({ min: 11, max: 40 }) }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((files) => files.map(({ from, length }, i) => fileOf(ids[i] ?? "a", { from, to: later(from, length) })));

const fileOf = (source: string, ...coverage: readonly Periods[]) => ({ coverage, sources: [source] });

const anyAsked = fc.record({
  view: fc.constantFrom(...viewNames),
  measure: fc.constantFrom("turnover" as const, "exports" as const, "imports" as const),
  source: fc.option(fc.constantFrom(...ids)),
  periods: fc.option(anyPeriodsIn(fc.integer({ min: 1980, max: 2030 }), 5)),
});

type Files = readonly Omit<FileEntry, "file">[];

const entryOf = (code: string, files: Files): ReporterEntry => {
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
    [
      "AA",
      entryOf(
        "AA",
        theirs.map((file) => ({ ...file, of: ["ZZ"] })),
      ),
    ],
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
        const series = (["exports", "imports"] as const).map((flow): [string, Series[]] => [
          `${reporter === "ZZ" ? "AA" : "ZZ"} ${flow}`,
          file.coverage.map((periods) => {
            const length = Math.max(1, range(periods).length - holes);
            return { source, counting, from: periods.from, values: Array.from({ length }, () => 5), status: null };
          }),
        ]);
        return {
          reporter,
          coverage: file.coverage,
          sources: new Map([[source, file.coverage]]),
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
      fc.property(anyFiles, anyFiles, anyAsked, fc.integer({ min: 0, max: 4 }), (own, theirs, part, missing) => {
        // A year is summed of months where all are there that the catalog tells of.
        const isMonthly = [...own, ...theirs].some(({ coverage: [first] }) => first?.from.kind === "month");
        const holes = isMonthly ? 0 : missing;
        const catalog = catalogOf(own, theirs);
        const asked: View = { ...defaultView, ...part, reporter: "ZZ", partners: ["AA"] };
        const { names, dataset } = loaded(catalog, asked, holes);
        const { view } = fit(asked, dataset);
        const files = [...catalog.reporters.values()].flatMap((entry) => [entry, ...entry.more]);
        const every = datasetOf(
          catalog,
          files.map(({ file }) => file),
          holes,
        );
        // The same question to all files there are has the same periods, and the same sources answer.
        expect(fit(asked, every).view.periods).toEqual(view.periods);
        const sides = views[view.view].bothSides ? ["ZZ", "AA"] : ["ZZ"];
        for (const code of sides)
          for (const period of range(view.periods)) {
            const other = code === "ZZ" ? "AA" : "ZZ";
            const [there, here] = [every, dataset].map((each) =>
              sourceOf(preferring(each, view.source), code, other, period),
            );
            expect(here).toBe(there);
          }
        expect(names).toContain("ZZ0");
      }),
      { numRuns: 300 },
    );
  });

  test("a year before the first is answered by the file that reaches the first", () => {
    const own: Files = [
      fileOf("a", { from: yearly(2018), to: yearly(2023) }),
      fileOf("b", { from: yearly(1992), to: yearly(2020) }),
    ];
    const catalog = catalogOf(own, [fileOf("b", { from: yearly(2000), to: yearly(2010) })]);
    const periods = { from: yearly(1980), to: yearly(1980) };
    const { names, dataset } = loaded(catalog, { ...defaultView, reporter: "ZZ", partners: ["AA"], periods }, 0);
    const asked: View = { ...defaultView, reporter: "ZZ", partners: ["AA"], periods };
    expect([names, fit(asked, dataset).view.periods.to]).toEqual([["ZZ0", "ZZ1"], yearly(1992)]);
  });
});

describe("a file of months", () => {
  const months = { from: monthOf(2019, 1), to: monthOf(2026, 6) };
  const catalog = catalogOf(
    [fileOf("a", { from: yearly(2018), to: yearly(2025) }), fileOf("b", months)],
    [fileOf("c", months)],
  );
  const asked = (part: Partial<View>): View => ({ ...defaultView, reporter: "ZZ", partners: ["AA"], ...part });
  const filesOf = (part: Partial<View>) => filesFor(catalog, needsOf(asked(part)));
  const one = (period: Period) => ({ from: period, to: period });

  test("is not loaded for a year that the first file gives itself", () => {
    expect(filesOf({})).toEqual(["ZZ0"]);
    expect(filesOf({ periods: one(yearly(2023)) })).toEqual(["ZZ0"]);
    expect(filesOf({ view: "trend" })).toEqual(["ZZ0"]);
  });

  test("is loaded for the months, the quarters, the halves and the beginnings of years that it reaches", () => {
    for (const period of [monthOf(2026, 6), quarterOf(2019, 1), halfOf(2026, 1), partOf(2020, 1, 8)])
      expect(filesOf({ periods: one(period) })).toEqual(["ZZ0", "ZZ1"]);
  });
});

test("of the usual reporter what the catalog opens with is loaded, and nothing later", () => {
  const entry = entryOf("KZ", [
    fileOf("a", { from: yearly(2018), to: yearly(2023) }),
    fileOf("b", { from: yearly(2024), to: yearly(2025) }),
  ]);
  const catalog = { ...demo.catalog, reporters: new Map([["KZ", entry]]) };
  const opening = { ...catalog, opens: yearly(2023) };
  expect(filesFor(opening, needsOf(defaultView))).toEqual(["KZ0"]);
  expect(filesFor(catalog, needsOf(defaultView))).toEqual(["KZ0", "KZ1"]);
});
