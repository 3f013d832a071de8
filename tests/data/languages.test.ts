import { describe, expect, test } from "vitest";
import * as imported from "../../src/formats/sources";
import { builtIn } from "./dataset";
import { dataText } from "./files";
import { languages } from "../../src/core/language";

const { catalog, statements, notes } = builtIn();
const others = languages.filter((language) => language !== "en");
const releases = [...new Set(statements.map(({ source }) => source))];

describe("in every language", () => {
  test.each(others)("sources have their names: %s", (language) => {
    for (const source of [...catalog.sources.values(), ...releases]) {
      const names = { ...source, ...source.in?.[language] };
      expect(source.in?.[language]?.title, `${source.id} has a title`).toBeTruthy();
      // Some names are the same everywhere, such as Eurostat in Spanish.
      if (names.publisher !== "Eurostat") expect(names.publisher).not.toBe(source.publisher);
      if (source.terms !== undefined) expect(names.terms).not.toBe(source.terms);
    }
  });

  test.each(others)("notes are told: %s", (language) => {
    expect(notes.filter(({ text }) => !text[language] || text[language] === text.en)).toEqual([]);
  });

  test("notes are sentences: a capital or a digit first, one point at the end, no double space", () => {
    const broken = notes
      .flatMap(({ text }) => Object.values(text))
      .filter((text) => !/^[\p{Lu}\d].*[^.]\.$/u.test(text));
    expect(broken).toEqual([]);
    expect(notes.flatMap(({ text }) => Object.values(text)).filter((text) => / {2}/.test(text))).toEqual([]);
  });

  test("Cyrillic languages are written in Cyrillic", () => {
    for (const { text } of notes)
      for (const language of ["ru", "kk"] as const) expect(text[language]).not.toMatch(/[a-z]/i);
  });
});

test("the catalog says of each source what its importer would write", () => {
  const written = (JSON.parse(dataText("catalog.json")) as { sources: Record<string, object> }).sources;
  expect(written["bns"]).toMatchObject(imported.bns);
  expect(written["imf-dots"]).toMatchObject(imported.imfDots);
  expect(written["eurostat"]).toMatchObject(imported.eurostat);
  expect(written["ecb"]).toMatchObject(imported.ecb);
});
