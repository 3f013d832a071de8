import { describe, expect, test } from "vitest";
import { readCatalog, readReporters } from "../../../src/core/form/catalog";
import { reportersFile, wholeCatalog } from "../../../src/core/form/catalogJson";
import { catalogText, reportersText } from "../../../src/core/form/catalogText";
import { monthOf, yearly } from "../../../src/core/period";
import { demoCatalog } from "../../demo";
import { longest, problemsOfHostile, told, withValue } from "./hostile";

const problemsWith = (keys: readonly (string | number)[], value: unknown) =>
  told(readCatalog(withValue(demoCatalog(), keys, value)).problems);

describe("the catalog", () => {
  test("is read without a problem", () => {
    const { value, problems } = readCatalog(demoCatalog());
    expect(problems).toEqual([]);
    expect(value?.prefer).toEqual(["demo", "old"]);
    expect(value?.sources.get("old")?.id).toBe("old");
    expect(value?.reporters.get("ZZ")).toEqual({
      file: "series/ZZ.json",
      sources: [],
      coverage: [{ from: yearly(2020), to: yearly(2023) }],
      more: [],
    });
    expect(value?.opens).toBeNull();
  });

  test("of another format is refused, and the format found is told", () => {
    expect(readCatalog({ ...demoCatalog(), format: "visavis-catalog/2" })).toEqual({
      value: null,
      problems: [
        {
          severity: "error",
          file: "catalog.json",
          path: "format",
          message:
            'expected "visavis-catalog/1", got "visavis-catalog/2". This edition of the application cannot read it',
        },
      ],
    });
  });

  test.each([
    [null, "null"],
    [[], "a list"],
    ["text", '"text"'],
    [undefined, "nothing"],
  ])("that is %j is refused", (input, got) => {
    expect(told(readCatalog(input).problems)).toEqual([
      `: expected an object with "format": "visavis-catalog/1", got ${got}`,
    ]);
  });

  test.each<[readonly (string | number)[], unknown, string]>([
    [
      ["sources", "old", "date"],
      "2022-13-01",
      'sources.old.date: expected a date such as 2024-03-07, got "2022-13-01"',
    ],
    [["sources", "old", "url"], "javascript:1", 'sources.old.url: expected a web address, got "javascript:1"'],
    [["sources", "old", "publisher"], 5, "sources.old.publisher: expected a text, got 5"],
    [
      ["reporters", "ZZ", "from"],
      "66",
      'reporters.ZZ.from: expected the first of some years, got "66", and "2023" as the last',
    ],
    [["reporters", "ZZ", "from"], undefined, "reporters.ZZ.periods: is missing"],
    [
      ["reporters", "ZZ", "file"],
      "../secret.json",
      'reporters.ZZ.file: expected a file such as series/KZ.json, got "../secret.json"',
    ],
    [["prefer"], "demo", 'prefer: expected a list, got "demo"'],
    [["prefer", 1], "new", 'prefer[1]: unknown source "new"'],
    [["prefer", 1], "toString", 'prefer[1]: unknown source "toString"'],
    [["files"], { "areas.json": { sha256: "0", bytes: "5" } }, 'files.areas.json.bytes: expected a number, got "5"'],
  ])("with %j as %j is told", (keys, value, message) => {
    expect(problemsWith(keys, value)).toEqual([message]);
  });

  test("opens on a period, and says of each file of which periods it speaks", () => {
    const entry = { sources: ["demo"], periods: ["2018-2025", "2019-01..2026-06"] };
    const { value, problems } = readCatalog({ ...demoCatalog(), opens: "2023-08", reporters: { ZZ: entry } });
    expect(problems).toEqual([]);
    expect(value?.opens).toBe(monthOf(2023, 8));
    // Where a file has the name of its reporter, it need not be said.
    expect(value?.reporters.get("ZZ")).toEqual({
      file: "series/ZZ.json",
      sources: ["demo"],
      coverage: [
        { from: yearly(2018), to: yearly(2025) },
        { from: monthOf(2019, 1), to: monthOf(2026, 6) },
      ],
      more: [],
    });
  });

  test.each<[unknown, string]>([
    ["2023-13", 'opens: expected a period such as 2023 or 2024-08, got "2023-13"'],
    [2023, "opens: expected a text, got 2023"],
  ])("that opens on %j tells it, and is read", (opens, message) => {
    const { value, problems } = readCatalog({ ...demoCatalog(), opens });
    expect(told(problems)).toEqual([message]);
    expect(value?.opens).toBeNull();
  });

  test("does without a file of which it does not say of what periods it speaks", () => {
    expect(readCatalog(withValue(demoCatalog(), ["reporters", "ZZ", "to"], undefined)).value?.reporters.size).toBe(0);
  });

  test("has rates by year and by month, and reads those of older files as well", () => {
    const rates = (key: string) => ({ EUR: { source: "demo", [key]: { "2023": "1.0813", "2023-08": "1.0909" } } });
    for (const key of ["periods", "years"]) {
      const { value, problems } = readCatalog({ ...demoCatalog(), rates: rates(key) });
      expect(problems).toEqual([]);
      expect([...(value?.rates.get("EUR")?.periods.keys() ?? [])]).toEqual([yearly(2023), monthOf(2023, 8)]);
    }
  });

  test("written anew says the same, also where it came in the form of older files", () => {
    const older = {
      ...withValue(demoCatalog(), ["sources", "demo", "exports"], "FOB"),
      opens: "2023",
      rates: { EUR: { source: "demo", years: { "2023": "1.0813" } } },
      reporters: {
        ZZ: { file: "series/ZZ.json", from: "2020", to: "2023", of: ["AA"] },
        AA: {
          file: "series/AA-old.json",
          from: "2020",
          to: "2020",
          more: [{ file: "series/AA.json", from: "2021", to: "2022" }],
        },
      },
    };
    const text = catalogText(wholeCatalog(older));
    const { value, problems } = readCatalog(JSON.parse(text));
    expect(problems).toEqual([]);
    expect(value).toEqual(readCatalog(older).value);
    expect(catalogText(wholeCatalog(JSON.parse(text) as object))).toBe(text);
    // What the application does not know stays, and nothing is said in the older form.
    expect(text).toContain('"exports":"FOB"');
    expect(text).not.toMatch(/"(from|to|years)"/);
  });

  test("lists the periods of an edition one by one, however they are written", () => {
    const edition = { edition: "2023", date: "2024-06-01", dated: "data to", note: "republished" };
    const of = (periods: string[]) =>
      readCatalog(
        withValue(demoCatalog(), ["sources", "demo", "editions"], [{ ...edition, periods }]),
      ).value?.sources.get("demo")?.editions;
    const months = [1, 2, 3].map((month) => monthOf(2024, month));
    expect(of(["2022-2023", "2024-01..2024-03"])).toEqual([
      { ...edition, periods: new Set([yearly(2022), yearly(2023), ...months]) },
    ]);
    expect(of(["2020", "2022"])).toEqual([{ ...edition, periods: new Set([yearly(2020), yearly(2022)]) }]);
  });

  test("may call a source by other names in other languages", () => {
    const names = { ru: { publisher: "Старое бюро Земблы", short: "СБЗ" }, pt: { title: "Comércio" } };
    const { value, problems } = readCatalog(withValue(demoCatalog(), ["sources", "old", "in"], names));
    expect(problems).toEqual([]);
    expect(value?.sources.get("old")?.in).toEqual(names);
  });

  test.each<[unknown, string]>([
    [{ de: { title: "Handel" } }, "sources.old.in.de: is not a key that is known here"],
    [{ ru: { titel: "Торговля" } }, "sources.old.in.ru.titel: is not a key that is known here"],
    [{ ru: { title: 5 } }, "sources.old.in.ru.title: expected a text, got 5"],
    [{ ru: { title: " " } }, 'sources.old.in.ru.title: expected a text that is not blank, got " "'],
    [{ ru: "Торговля" }, 'sources.old.in.ru: expected an object, got "Торговля"'],
  ])("has names in other languages checked: %j", (names, message) => {
    expect(problemsWith(["sources", "old", "in"], names)).toEqual([message]);
  });

  test("with several faults has all of them told", () => {
    const twice = withValue(withValue(demoCatalog(), ["version"], 1), ["sources", "old", "date"], "soon");
    expect(told(readCatalog(twice).problems)).toEqual([
      "version: expected a text, got 1",
      'sources.old.date: expected a date such as 2024-03-07, got "soon"',
    ]);
  });

  test("survives hostile values, in messages of readable length", () => {
    const places = [
      ["sources"],
      ["sources", "__proto__"],
      ["sources", "old", "in"],
      ["prefer"],
      ["prefer", 0],
      ["reporters", "ZZ", "file"],
    ];
    expect(longest(problemsOfHostile(demoCatalog(), places, readCatalog))).toBeLessThan(400);
    expect({}).not.toHaveProperty("polluted");
  });

  test.each<[readonly (string | number)[], unknown, string]>([
    [
      ["reporters", "ZZ", "from"],
      "2024",
      'reporters.ZZ.from: expected the first of some years, got "2024", and "2023" as the last',
    ],
    [["rates"], { EUR: { source: "demo", years: { "2023": "0" } } }, 'rates.EUR.years.2023: "0" is no rate'],
    [
      ["rates"],
      { EUR: { source: "demo", periods: { "2023-13": "1.1" } } },
      "rates.EUR.periods.2023-13: “2023-13” is not a period. Write 2023, 2023-H1, 2023-Q1, 2023-04, 2023-01/2023-08",
    ],
    [["sources", "old", "date"], "2024-02-31", 'sources.old.date: expected a day that the month has, got "2024-02-31"'],
  ])("with %j as %j tells it, and the rest is read", (keys, value, message) => {
    const reading = readCatalog(withValue(demoCatalog(), keys, value));
    expect(told(reading.problems)).toEqual([message]);
    expect(reading.value?.sources.has("demo")).toBe(true);
  });

  test("with one reporter that is unsound has the others", () => {
    const { value, problems } = readCatalog(withValue(demoCatalog(), ["reporters", "AA"], { file: "../victim.json" }));
    expect(told(problems)).toContain('reporters.AA.file: expected a file such as series/KZ.json, got "../victim.json"');
    expect([...(value?.reporters.keys() ?? [])]).toEqual(["ZZ"]);
  });
});

describe("the reporters beside the catalog", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXY".split("");
  const mark = (bytes: number) => ({ sha256: "0".repeat(64), bytes });
  const codes = ["KZ", ...letters.map((letter) => `X${letter}`)];
  const whole = {
    ...demoCatalog(),
    reporters: Object.fromEntries(
      codes.map((code) => [
        code,
        {
          of: ["KZ"],
          sources: ["demo"],
          periods: ["2020-2023"],
          more: [{ file: `series/${code}-whole.json`, of: null, sources: ["demo"], periods: ["1960-2023"] }],
        },
      ]),
    ),
    files: Object.fromEntries([
      ["areas.json", mark(1)],
      ...codes.flatMap((code) => [`series/${code}.json`, `series/${code}-whole.json`]).map((name) => [name, mark(2)]),
    ]),
  };
  const written = () => {
    const json = wholeCatalog(whole);
    const beside = reportersText(json);
    return { beside, catalog: catalogText(json, beside === null ? null : mark(beside.length)) };
  };

  test("are all but the one that a first view shows, and the catalog has the mark of their list", () => {
    const { beside, catalog } = written();
    const { value, problems } = readCatalog(JSON.parse(catalog));
    expect([problems, value?.isPart]).toEqual([[], true]);
    expect([...(value?.reporters.keys() ?? [])]).toEqual(["KZ"]);
    expect([...(value?.files.keys() ?? [])]).toEqual([
      "areas.json",
      reportersFile,
      "series/KZ-whole.json",
      "series/KZ.json",
    ]);
    expect(value?.files.get(reportersFile)?.bytes).toBe(beside?.length);
  });

  test("make with the catalog what one file says that names them all", () => {
    const { beside, catalog } = written();
    const first = readCatalog(JSON.parse(catalog)).value;
    if (!first) throw new Error("no catalog");
    const { value, problems } = readReporters(JSON.parse(beside ?? ""), first);
    expect([problems, value.isPart]).toEqual([[], undefined]);
    const inOne = readCatalog(whole).value;
    const entries = <T>(map: ReadonlyMap<string, T> | undefined) => Object.fromEntries(map ?? []);
    expect(entries(value.reporters)).toEqual(entries(inOne?.reporters));
    expect({ ...entries(value.files), [reportersFile]: undefined }).toEqual(entries(inOne?.files));
    const again = wholeCatalog(JSON.parse(catalog) as object, JSON.parse(beside ?? "") as object);
    expect(reportersText(again)).toBe(beside);
  });

  test("do without a file of their own where they are few", () => {
    const few = wholeCatalog({ ...whole, reporters: { KZ: whole.reporters["KZ"], XA: whole.reporters["XA"] } });
    expect(reportersText(few)).toBeNull();
    expect(readCatalog(JSON.parse(catalogText(few))).value?.reporters.size).toBe(2);
  });

  test("in another format, or from unknown sources, are told, and the catalog stays as it was", () => {
    const first = readCatalog(JSON.parse(written().catalog)).value;
    if (!first) throw new Error("no catalog");
    const other = readReporters({ format: "visavis-reporters/2" }, first);
    expect(other.value).toBe(first);
    expect(told(other.problems)[0]).toMatch(/^format: expected "visavis-reporters\/1", got "visavis-reporters\/2"/);
    const list = {
      format: "visavis-reporters/1",
      reporters: { XA: { sources: ["new"], periods: ["2020"] } },
      files: {},
    };
    expect(told(readReporters(list, first).problems)).toEqual([
      'reporters.XA.sources[0]: unknown source "new" of series/XA.json',
    ]);
  });
});

test("a file says which partners it speaks of; a further one that says nothing speaks of those of the first, as in older files", () => {
  const file = { sources: ["demo"], periods: ["2020"] };
  const more = [
    { ...file, file: "series/ZZ-a.json" },
    { ...file, file: "series/ZZ-b.json", of: null },
    { ...file, file: "series/ZZ-c.json", of: ["BB"] },
  ];
  const { value } = readCatalog({ ...demoCatalog(), reporters: { ZZ: { ...file, of: ["AA"], more } } });
  const entry = value?.reporters.get("ZZ");
  expect([entry?.of, ...(entry?.more.map(({ of }) => of) ?? [])]).toEqual([["AA"], ["AA"], undefined, ["BB"]]);
});
