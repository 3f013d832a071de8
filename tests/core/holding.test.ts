import { describe, expect, test } from "vitest";
import { filesOn } from "../../src/core/coverage";
import type { Catalog } from "../../src/core/dataset";
import { readCatalog } from "../../src/core/form/catalog";
import { emptyCatalog } from "../../src/core/form/emptyCatalog";
import { type CatalogJson, type CatalogSource } from "../../src/core/form/catalogJson";
import { fileNamed, type Holding, isBroughtAlone, withHoldings } from "../../src/core/holding";
import { type Needs, seriesFor } from "../../src/core/neededFiles";
import { filesFor } from "../../src/io/load";
import { formatPeriods, yearly } from "../../src/core/period";

const source = (publisher: string): CatalogSource => ({
  kind: "statistics",
  publisher,
  title: "Trade",
  date: "2024-01-01",
  url: null,
});

function read(json: CatalogJson): Catalog {
  const { value, problems } = readCatalog(json);
  if (!value || problems.some(({ severity }) => severity === "error")) throw new Error(JSON.stringify(problems));
  return value;
}

/** The office speaks of Kazakhstan, and a list beside it names all others. */
const builtIn = read({
  ...emptyCatalog,
  version: "2024",
  sources: { office: source("Office") },
  prefer: ["office"],
  reporters: { KZ: { file: "series/KZ.json", sources: ["office"], periods: ["2020/2023"] } },
  files: { "reporters.json": { sha256: "0".repeat(64), bytes: 1 } },
});
const whole: Catalog = read({
  ...emptyCatalog,
  version: "2024",
  sources: { office: source("Office") },
  prefer: ["office"],
  reporters: {
    KZ: { file: "series/KZ.json", sources: ["office"], periods: ["2020/2023"] },
    ES: { file: "series/ES.json", sources: ["office"], periods: ["2020/2022"] },
  },
});

function holding(id: string, reporters: CatalogJson["reporters"], more: Partial<Holding> = {}): Holding {
  const catalog = read({
    ...emptyCatalog,
    version: "",
    sources: { [id]: source("mine.csv") },
    prefer: [id],
    reporters,
  });
  return { id, catalog, isPreferred: false, ...more };
}
const entry = (reporter: string, id: string, periods: string) => ({
  file: `series/${reporter}-${id}.json`,
  sources: [id],
  periods: [periods],
});
const of = (reporter: string, id: string, periods = "2024", more?: Partial<Holding>) =>
  holding(id, { [reporter]: entry(reporter, id, periods) }, more);

const files = ({ reporters }: Catalog, code: string) => {
  const found = reporters.get(code);
  return found && [found, ...found.more].map(({ file }) => file);
};
const needs = (part: Partial<Needs>): Needs => ({
  reporter: "KZ",
  partners: ["ES"],
  also: [],
  periods: null,
  otherwise: "last",
  source: null,
  ...part,
});

describe("what a reader brought", () => {
  test("of nobody changes nothing", () => {
    expect(withHoldings(builtIn, [])).toBe(builtIn);
  });

  test("of a reporter that is known stands as a further file, after the built-in ones", () => {
    const merged = withHoldings(whole, [of("KZ", "own-a-0000001"), of("KZ", "own-b-0000002")]);
    expect(files(merged, "KZ")).toEqual([
      "series/KZ.json",
      "series/KZ-own-a-0000001.json",
      "series/KZ-own-b-0000002.json",
    ]);
    expect(files(merged, "ES")).toEqual(["series/ES.json"]);
    expect(merged.reporters.get("KZ")?.coverage).toEqual(whole.reporters.get("KZ")?.coverage);
    expect(files(whole, "KZ")).toEqual(["series/KZ.json"]);
  });

  test("of a reporter that is not known makes it one", () => {
    const merged = withHoldings(whole, [of("GE", "own-a-0000001", "2019")]);
    expect(files(merged, "GE")).toEqual(["series/GE-own-a-0000001.json"]);
    expect(merged.reporters.get("GE")?.coverage.map(formatPeriods)).toEqual(["2019"]);
    expect([isBroughtAlone(merged.reporters.get("GE")), isBroughtAlone(merged.reporters.get("KZ"))]).toEqual([
      true,
      false,
    ]);
    expect(isBroughtAlone(merged.reporters.get("XX"))).toBe(false);
  });

  test("is the first source where it is preferred, the last brought before all, and else the last", () => {
    const isPreferred = true;
    const brought = [of("KZ", "own-a-0000001", "2024", { isPreferred }), of("KZ", "own-b-0000002")];
    expect(withHoldings(whole, brought).prefer).toEqual(["own-a-0000001", "office", "own-b-0000002"]);
    expect(
      withHoldings(
        whole,
        brought.map((each) => ({ ...each, isPreferred })),
      ).prefer,
    ).toEqual(["own-b-0000002", "own-a-0000001", "office"]);
  });

  test("of investment stays apart from trade", () => {
    const id = "own-a-0000001";
    const invested = read({
      ...emptyCatalog,
      version: "",
      sources: { [id]: source("mine.csv") },
      prefer: [id],
      investments: { KZ: { ...entry("KZ", id, "2024"), file: `series/KZ-${id}-investment.json` } },
    });
    const merged = withHoldings(whole, [{ id, catalog: invested, isPreferred: true }]);
    expect([files(merged, "KZ"), merged.investments.get("KZ")?.file]).toEqual([
      ["series/KZ.json"],
      `series/KZ-${id}-investment.json`,
    ]);
  });
});

describe("the files of a question", () => {
  const brought = of("KZ", "own-a-0000001", "1999");

  test("have what was brought of its reporter, whatever its periods, and nothing brought of others", () => {
    const merged = withHoldings(whole, [brought, of("GE", "own-b-0000002")]);
    const entryOfKz = merged.reporters.get("KZ");
    if (!entryOfKz) throw new Error("KZ");
    expect(filesOn(entryOfKz, ["ES"]).map(({ file }) => file)).toContain("series/KZ-own-a-0000001.json");
    const periods = { from: yearly(2023), to: yearly(2023) };
    expect(seriesFor(merged, needs({ periods }))).toEqual(["series/KZ.json", "series/KZ-own-a-0000001.json"]);
    expect(seriesFor(merged, needs({ periods, partners: null }))).toContain("series/KZ-own-a-0000001.json");
  });

  test("have the list of all reporters where only brought files speak of the one asked for", () => {
    const part: Catalog = { ...builtIn, isPart: true };
    expect(filesFor(withHoldings(part, [brought]), needs({}))).not.toContain("reporters.json");
    const georgian = withHoldings(part, [of("GE", "own-b-0000002")]);
    expect(filesFor(georgian, needs({ reporter: "GE" }))).toEqual(["reporters.json", "series/GE-own-b-0000002.json"]);
    // Once the list has been read, nothing is missing.
    const { isPart: _, ...all } = georgian;
    expect(filesFor({ ...all, files: new Map() }, needs({ reporter: "GE" }))).toEqual(["series/GE-own-b-0000002.json"]);
  });
});

test("a file is named by the id of its source, with or without a number; other sources by none", () => {
  expect(fileNamed("own-comtrade-2024-0a1b2c3")).toBe("comtrade-2024");
  expect(fileNamed("own-comtrade-2024-0a1b2c3-2")).toBe("comtrade-2024");
  for (const other of ["bns", "own-", "own-x", "own-x-123", "disown-x-0a1b2c3", "__proto__"])
    expect(fileNamed(other)).toBeNull();
});
