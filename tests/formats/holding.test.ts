import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReporterFile } from "../../src/core/dataset";
import { readCatalog } from "../../src/core/form/catalog";
import { readSeries } from "../../src/core/form/series";
import { fileNamed } from "../../src/core/holding";
import { monthOf, yearly } from "../../src/core/period";
import { type Cells, enter } from "../../src/formats/cells";
import { heldOf, idOf } from "../../src/formats/holding";
import { minimalCatalog } from "../../src/formats/ownAreas";
import { chainOf, type Observations } from "../../src/formats/observations";
import { partsOf } from "../../src/formats/parts";
import { anyFiles, areas, day, figuresOfFiles, figuresOfReading } from "../brought";

/** The rates of the page, of which no file has its own. */
const { rates } = minimalCatalog([]);
const dollars = { currency: "USD", scale: 1, decimals: 0 } as const;

type Figures = Readonly<Record<string, number>>;
/** Cells by `ES exports`, in 2022. */
function cellsOf(figures: Figures): Cells {
  const cells: Cells = new Map();
  for (const [key, value] of Object.entries(figures)) enter(cells, key, yearly(2022), value, "A");
  return cells;
}

const said = (byReporter: Observations["byReporter"], part: Partial<Observations> = {}): Observations => ({
  format: "comtrade",
  source: "comtrade",
  counting: dollars,
  byReporter,
  date: day,
  dated: "read",
  passed: new Set(),
  negative: 0,
  unknown: [],
  faults: [],
  ...part,
});
const of = (figures: Figures, part?: Partial<Observations>) => said(new Map([["CN", cellsOf(figures)]]), part);

/** What the application reads of a holding, through its own door. */
function readBack(observations: Observations, id = "own-a-0000001"): readonly ReporterFile[] {
  const { catalog, files } = heldOf(observations, id, "mine.csv", day);
  const { value, problems } = readCatalog(catalog);
  if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
  const named = [...value.reporters.values(), ...value.investments.values()].flatMap((entry) => [entry, ...entry.more]);
  expect(named.map(({ file }) => file).toSorted()).toEqual([...files.keys()].toSorted());
  return named.map(({ file }) => {
    const read = readSeries(JSON.parse(files.get(file) ?? ""), file, { ...value, rates }, areas, day);
    if (!read.value || read.problems.length > 0) throw new Error(JSON.stringify(read.problems));
    return read.value;
  });
}

describe("what a file says, in the project’s own form", () => {
  test("has its figures, to a dollar, by the reporter", () => {
    expect(figuresOfFiles(readBack(of({ "ES exports": 600, "W00 imports": 1 })))).toEqual([
      "own-a-0000001: CN ES exports 2022 600 to 1 USD A",
      "own-a-0000001: CN W00 imports 2022 1 to 1 USD A",
    ]);
  });

  test("keeps every figure, its unit, its precision and the reason of every gap", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const chain = files.flatMap((file) =>
          partsOf(file).map(({ source, unit, cells }) =>
            said(new Map([[file.reporter, cells]]), { source, counting: unit }),
          ),
        );
        const observations = chain.reduceRight((beside, each) => ({ ...each, beside }));
        const ids = new Map(chainOf(observations).map(({ source }, i) => [i, source] as const));
        const back = figuresOfFiles(readBack(observations)).map((figure) =>
          figure.replace(
            /^own-a-0000001(?:-(\d+))?/,
            (_, number: string | undefined) => ids.get(Number(number ?? 1) - 1) ?? "",
          ),
        );
        expect(back.toSorted()).toEqual(figuresOfReading(observations));
      }),
      { numRuns: 60 },
    );
  });

  test("has several sources as several, each with a file of its own", () => {
    const beside = of({ "ES exports": 7 }, { source: "eurostat", counting: { ...dollars, currency: "EUR" } });
    const { catalog, files } = heldOf(of({ "ES exports": 600 }, { beside }), "own-a-0000001", "mine.csv", day);
    expect(Object.keys(catalog.sources)).toEqual(["own-a-0000001", "own-a-0000001-2"]);
    expect(catalog.prefer).toEqual(Object.keys(catalog.sources));
    expect([...files.keys()]).toEqual(["series/CN-own-a-0000001.json", "series/CN-own-a-0000001-2.json"]);
    expect(catalog.reporters["CN"]?.more).toHaveLength(1);
  });

  test("has investment apart from trade, though one file says both", () => {
    const both = of({ "ES exports": 600, "ES fdiInwardPosition": -7 });
    const { catalog } = heldOf(both, "own-a-0000001", "mine.csv", day);
    expect(catalog.reporters["CN"]?.file).toBe("series/CN-own-a-0000001.json");
    expect(catalog.investments?.["CN"]?.file).toBe("series/CN-own-a-0000001-investment.json");
    expect(figuresOfFiles(readBack(both))).toEqual([
      "own-a-0000001: CN ES exports 2022 600 to 1 USD A",
      "own-a-0000001: CN ES fdiInwardPosition 2022 -7 to 1 USD A",
    ]);
  });

  test("names the file, the day of reading and whose figures they are, in the languages that are known", () => {
    const { catalog } = heldOf(of({ "ES exports": 600 }), "own-a-0000001", "mine.csv", day);
    expect(catalog.sources["own-a-0000001"]).toMatchObject({
      publisher: "mine.csv",
      file: "mine.csv",
      date: day,
      dated: "read",
      title: expect.stringContaining("Comtrade"),
    });
  });

  test("says which periods it has, of each kind", () => {
    const cells: Cells = new Map();
    enter(cells, "ES exports", yearly(2021), 1, "A");
    enter(cells, "ES exports", monthOf(2022, 3), 2, "A");
    const { catalog } = heldOf(said(new Map([["CN", cells]])), "own-a-0000001", "mine.csv", day);
    expect(catalog.reporters["CN"]?.periods).toEqual(["2021", "2022-03"]);
  });

  test("of nothing is empty, and its catalog is still sound", () => {
    const { catalog, files } = heldOf(said(new Map()), "own-a-0000001", "mine.csv", day);
    expect([files.size, readCatalog(catalog).problems]).toEqual([0, []]);
  });

  test("of a source that is called as what every object has, is its own", () => {
    for (const source of ["__proto__", "constructor"])
      expect(figuresOfFiles(readBack(of({ "ES exports": 600 }, { source })))).toHaveLength(1);
  });
});

describe("the id of a file", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test("is the same for the same content under the same name, and another for other content or length", () => {
    const id = idOf("Comtrade 2024.csv", bytes("a,b"), 3);
    expect(id).toBe(idOf("Comtrade 2024.csv", bytes("a,b"), 3));
    expect(id).toMatch(/^own-comtrade-2024-[0-9a-z]{7}$/);
    expect(
      new Set([id, idOf("Comtrade 2024.csv", bytes("a;b"), 3), idOf("Comtrade 2024.csv", bytes("a,b"), 4)]).size,
    ).toBe(3);
  });

  test("is plain ASCII of up to forty letters, whatever the name, and tells it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.uint8Array(), fc.nat(), (name, start, size) => {
        const id = idOf(name, start, size);
        expect(id).toMatch(/^own-[a-z0-9-]+-[0-9a-z]{7}$/);
        expect(id.length).toBeLessThanOrEqual(40);
        expect(id).toBe(`own-${fileNamed(id)}-${id.slice(-7)}`);
      }),
    );
    expect(fileNamed(idOf("Экспорт.csv", bytes(""), 0))).toBe("file");
    expect(fileNamed(idOf("Comércio de 2024.csv.gz", bytes(""), 0))).toBe("come-rcio-de-2024");
  });

  test("with the number of a further source names the same file", () => {
    expect(fileNamed(`${idOf("mine.csv", bytes("a"), 1)}-2`)).toBe("mine");
  });
});
