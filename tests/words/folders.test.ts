import { describe, expect, test } from "vitest";
import { languages } from "../../src/core/language";

/** The keys that each file of a folder exports, by the file's name. */
type Folder = Readonly<Record<string, readonly string[]>>;

const modules = import.meta.glob<Record<string, unknown>>(
  ["../../src/words/*/**/*.ts", "!../../src/words/{language,say}/*", "../e2e/pseudo/words/*.ts"],
  { eager: true },
);

/** The files under a path, with what they export. */
function folder(path: string): Folder {
  const files = Object.entries(modules).filter(([file]) => file.startsWith(path));
  return Object.fromEntries(files.map(([file, module]) => [file.slice(path.length), Object.keys(module).sort()]));
}

const isForm = (file: string) => file.startsWith("forms/");

/** A folder of words without the forms of its language, which bends its words as no other does. */
const withoutForms = (whole: Folder): Folder =>
  Object.fromEntries(Object.entries(whole).filter(([file]) => !isForm(file)));

/** How a folder differs from another, one sentence each. */
function differences(other: Folder, like: Folder): string[] {
  const added = Object.keys(other).filter((file) => !(file in like));
  return [
    ...added.map((file) => `${file} is in no other`),
    ...Object.entries(like).flatMap(([file, keys]) => {
      const given = other[file];
      if (!given) return [`${file} is missing`];
      const lacks = keys.filter((key) => !given.includes(key)).map((key) => `${file} lacks ${key}`);
      const more = given.filter((key) => !keys.includes(key)).map((key) => `${file} has ${key} beyond the others`);
      return [...lacks, ...more];
    }),
  ];
}

const english = folder("../../src/words/en/");

describe("every language is a folder of the same files with the same keys", () => {
  test("English has files, and they export something", () => {
    expect(Object.keys(english).length).toBeGreaterThan(0);
    expect(Object.values(withoutForms(english)).every((keys) => keys.length > 0)).toBe(true);
  });

  test("which are those that the page lists", () => {
    const folders = Object.keys(modules).flatMap((path) => /src\/words\/(\w+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(folders)].toSorted()).toEqual(languages.toSorted());
  });

  test.each(languages.filter((language) => language !== "en"))("%s", (language) => {
    const other = folder(`../../src/words/${language}/`);
    expect(differences(withoutForms(other), withoutForms(english))).toEqual([]);
    expect(Object.keys(other).filter(isForm)).toEqual(Object.keys(english).filter(isForm));
  });

  test("the lengthened English of the tests, which is a sixth", () => {
    expect(differences(folder("../e2e/pseudo/words/"), withoutForms(english))).toEqual([]);
  });
});

test("a file that is missing or added and a key that is missing or added are seen", () => {
  const { "notices.ts": notices = [], ...rest } = withoutForms(english);
  expect(differences(rest, withoutForms(english))).toEqual(["notices.ts is missing"]);
  expect(differences(withoutForms(english), rest)).toEqual(["notices.ts is in no other"]);
  const other = { ...rest, "notices.ts": ["warning", ...notices.slice(1)] };
  expect(differences(other, withoutForms(english))).toEqual([
    "notices.ts lacks notice",
    "notices.ts has warning beyond the others",
  ]);
});
