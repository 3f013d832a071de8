import { describe, expect, test } from "vitest";
import { readCatalog } from "../../../src/core/read/catalog";
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
    expect(value?.reporters.get("ZZ")).toEqual({ file: "series/ZZ.json", sources: [], from: 2020, to: 2023, more: [] });
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
    [["reporters", "ZZ", "from"], "66", 'reporters.ZZ.from: expected a year such as 2023, got "66"'],
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
    [["reporters", "ZZ", "from"], "2024", "reporters.ZZ.from: 2024 comes after the last year, 2023"],
    [["rates"], { EUR: { source: "demo", years: { "2023": "0" } } }, 'rates.EUR.years.2023: "0" is no rate'],
    [["sources", "old", "date"], "2024-02-31", 'sources.old.date: expected a day that the month has, got "2024-02-31"'],
  ])("with %j as %j tells it, and the rest is read", (keys, value, message) => {
    const reading = readCatalog(withValue(demoCatalog(), keys, value));
    expect(told(reading.problems)).toEqual([message]);
    expect(reading.value?.sources.has("demo")).toBe(true);
    const { from = 0, to = 0 } = reading.value?.reporters.get("ZZ") ?? {};
    expect(from).toBeLessThan(to);
  });

  test("with one reporter that is unsound has the others", () => {
    const { value, problems } = readCatalog(withValue(demoCatalog(), ["reporters", "AA"], { file: "../victim.json" }));
    expect(told(problems)).toContain('reporters.AA.file: expected a file such as series/KZ.json, got "../victim.json"');
    expect([...(value?.reporters.keys() ?? [])]).toEqual(["ZZ"]);
  });
});
