import { describe, expect, test } from "vitest";
import { readAreas } from "../../../src/core/form/areas";
import { readStatements } from "../../../src/core/form/statements";
import { halfOf, partOf, yearly } from "../../../src/core/period";
import { demoAreas, demoStatements, today } from "../../demo";
import { longest, problemsOfHostile, told, withValue } from "./hostile";

const areas = readAreas(demoAreas()).value;
const read = (json: unknown) => readStatements(json, areas, today);
const readWith = (keys: readonly (string | number)[], value: unknown) => read(withValue(demoStatements(), keys, value));
const example = "Write a figure such as “50.5 million”, “> 300 million” or “500 million ± 50 million”";
const forms = "Write 2023, 2023-H1, 2023-Q1, 2023-04, 2023-01/2023-08, 2005/2023 or 2005/..";

describe("the statements", () => {
  test("are read without an error, each with its address", () => {
    const { value, problems } = read(demoStatements());
    expect(told(problems)).toEqual([]);
    expect(value.statements.map(({ address }) => address)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((i) => `statements.json, statements[${i}]`),
    );
    expect(value.notes.map(({ topic, source }) => [topic, source.id])).toEqual([["meeting", "release"]]);
  });

  test.each<[name: string, keys: readonly (string | number)[], value: unknown, message: string]>([
    [
      "a comma in a figure",
      ["turnover"],
      "50,5 million",
      `turnover: “50,5 million” has a comma; a decimal point is expected, and no separators. ${example}`,
    ],
    [
      "a word before a figure",
      ["exports"],
      "about 5",
      `exports: “about 5” has a word where “~” is expected. ${example}`,
    ],
    ["no figure at all", ["imports"], "NaN", `imports: “NaN” is not a figure. ${example}`],
    ["a number instead of a text", ["turnover"], 21, "turnover: expected a text, got 21"],
    ["a period of no known form", ["period"], "last year", `period: “last year” is not a period. ${forms}`],
    ["a year to come", ["period"], "2025", 'period: "2025" lies in the future'],
    ["a span that ends in a year to come", ["period"], "2005/2030", 'period: "2005/2030" lies in the future'],
    ["a day to come", ["asOf"], "2025-01-01", 'asOf: "2025-01-01" lies in the future'],
    ["a day that is none", ["asOf"], "2024-31-01", 'asOf: expected a date such as 2024-03-07, got "2024-31-01"'],
    ["an unknown source", ["source"], "hearsay", 'source: unknown source "hearsay"'],
    ["an unknown partner", ["partner"], "XX", 'partner: unknown area "XX"'],
    ["a partner from the prototype of objects", ["partner"], "__proto__", 'partner: unknown area "__proto__"'],
    ["an unknown reporter", ["reporter"], "XX", 'reporter: unknown area "XX"'],
    ["a group as reporter", ["reporter"], "GG", 'reporter: "GG" is a group, which reports nothing itself'],
    [
      "a total that its parts cannot make",
      ["turnover"],
      "23 million",
      'turnover: "23 million" cannot be the sum of exports "5 million" and imports "16 million"',
    ],
    [
      "a growth that is no percentage",
      ["growth"],
      { of: "turnover", since: "2022", value: "a half" },
      "growth.value: “a half” is not a figure. Write a percentage such as “65%”",
    ],
    [
      "a growth on a part of a year that is another one",
      ["growth"],
      { of: "turnover", since: "2022-01/2022-08", value: "5%" },
      'growth.since: expected a period like "2023", or a year',
    ],
    [
      "a growth of something else",
      ["growth"],
      { of: "tourism", since: "2022", value: "5%" },
      'growth.of: expected ("turnover" | "exports" | "imports"), got "tourism"',
    ],
    [
      "a misspelt key, whose figure would be lost",
      ["turnovr"],
      "21 million",
      "turnovr: is not a key that is known here",
    ],
    ["a currency that would pass for dollars", ["currency"], "EUR", 'currency: expected "USD", got "EUR"'],
  ])("refuse %s, and the others stand", (_, keys, value, message) => {
    const { value: sound, problems } = readWith(["statements", 2, ...keys], value);
    expect(told(problems)).toEqual([`statements[2].${message}`]);
    expect(problems.every(({ file }) => file === "statements.json")).toBe(true);
    expect(sound.statements.map(({ address }) => address)).toEqual(
      [0, 1, 3, 4, 5, 6].map((i) => `statements.json, statements[${i}]`),
    );
  });

  test("have every problem told, not the first alone", () => {
    const broken = ["turnover", "exports", "imports"].reduce(
      (json, key) => withValue(json, ["statements", 2, key], "x"),
      withValue(demoStatements(), ["statements", 4, "partner"], "XX"),
    );
    const { value, problems } = read(withValue(broken, ["statements", 2, "period"], "x"));
    expect(told(problems).map((text) => text.split(":")[0])).toEqual([
      "statements[2].period",
      "statements[2].turnover",
      "statements[2].exports",
      "statements[2].imports",
      "statements[4].partner",
    ]);
    expect(value.statements).toHaveLength(5);
  });

  test.each([
    ["2023-01/2023-08", "2022", partOf(2022, 1, 8)],
    ["2023-01/2023-08", "2021-01/2021-08", partOf(2021, 1, 8)],
    ["2023-H1", "2022-H1", halfOf(2022, 1)],
    ["2005/2023", "2004", yearly(2004)],
  ])("of %s may state a growth on %s", (period, since, base) => {
    const growth = { of: "turnover", since, value: "5%" };
    const { value, problems } = readWith(["statements", 2], { ...demoStatements().statements[2], period, growth });
    expect(told(problems)).toEqual([]);
    // The same part of the year that is named, and the very period where one is.
    expect(value.statements[2]?.growth?.since).toBe(base);
  });

  test("may not state one figure twice in one source, and each such figure is told", () => {
    const json = demoStatements();
    const { value, problems } = read({ ...json, statements: [...json.statements, json.statements[0]] });
    expect(told(problems)).toEqual([
      "statements[7].turnover: the same figure is stated at statements[0]",
      "statements[7].exports: the same figure is stated at statements[0]",
      "statements[7].imports: the same figure is stated at statements[0]",
    ]);
    expect(value.statements).toHaveLength(7);
  });

  test("whose parts are malformed are not also told to lack them", () => {
    expect(told(readWith(["statements", 2, "exports"], "5 mln").problems, "warning")).toEqual(
      told(read(demoStatements()).problems, "warning"),
    );
  });

  test("carry warnings that are not fatal", () => {
    const json = withValue(demoStatements(), ["sources", "release", "url"], null);
    const { value, problems } = read(withValue(json, ["statements", 2, "imports"], "10 million"));
    expect(told(problems, "warning")).toEqual([
      "sources.release.url: the source has no address",
      "statements[1].turnover: turnover stated without its parts",
      'statements[2].imports: "10 million" may be rounded more coarsely than its digits say; add “±”',
      "statements[3].turnover: turnover stated without its parts",
      "statements[4].turnover: turnover stated without its parts",
      "statements[5].period: a cumulative figure without a stated end",
    ]);
    // 5 + 10 is not 21: only that statement is left out.
    expect(value.statements).toHaveLength(6);
  });

  test("of a source that is to be published in the future are refused with it", () => {
    const { value, problems } = readWith(["sources", "release", "date"], "2025-01-01");
    expect(told(problems)[0]).toBe('sources.release.date: "2025-01-01" lies in the future');
    expect(value.statements).toEqual([]);
  });

  test("of another format are refused as a whole", () => {
    const { value, problems } = readWith(["format"], "visavis-statements/9");
    expect(value).toEqual({ statements: [], notes: [] });
    expect(told(problems)).toEqual([
      'format: expected "visavis-statements/1", got "visavis-statements/9". This edition of the application cannot read it',
    ]);
  });

  test("without sources or without a list are told so", () => {
    expect(told(readWith(["sources"], undefined).problems)[0]).toBe("sources: expected an object, got nothing");
    expect(told(readWith(["statements"], { 0: "x" }).problems)).toEqual(["statements: expected a list, got an object"]);
  });

  test("may have no notes; a note on an unknown source or area is told", () => {
    expect(told(readWith(["notes"], undefined).problems)).toEqual([]);
    expect(told(readWith(["notes", 0, "source"], "x").problems)).toEqual(['notes[0].source: unknown source "x"']);
    expect(told(readWith(["notes", 0, "partner"], "XX").problems)).toEqual(['notes[0].partner: unknown area "XX"']);
  });

  test("may say a note in other languages beside English, never instead of it", () => {
    const { value, problems } = readWith(["notes", 0, "text"], { en: "A meeting.", kk: "Кездесу." });
    expect(told(problems)).toEqual([]);
    expect(value.notes[0]?.text).toEqual({ en: "A meeting.", kk: "Кездесу." });
    expect(told(readWith(["notes", 0, "text"], { kk: "Кездесу." }).problems)).toEqual(["notes[0].text.en: is missing"]);
    expect(told(readWith(["notes", 0, "text"], { en: "A meeting.", de: "Treffen." }).problems)).toEqual([
      "notes[0].text.de: is not a key that is known here",
    ]);
  });

  test("survive hostile values, in messages of readable length", () => {
    const places = [
      ["sources"],
      ["sources", "release"],
      ["sources", "__proto__"],
      ["statements"],
      ["statements", 0],
      ["statements", 0, "turnover"],
      ["statements", 0, "period"],
      ["statements", 0, "partner"],
      ["statements", 0, "growth"],
      ["statements", 0, "__proto__"],
      ["notes"],
      ["notes", 0, "text"],
    ];
    expect(longest(problemsOfHostile(demoStatements(), places, read))).toBeLessThan(400);
    expect({}).not.toHaveProperty("polluted");
  });
});
