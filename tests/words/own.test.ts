import { describe, expect, test } from "vitest";
import { findingKinds } from "../../src/core/findingKinds";
import { separated } from "../../src/words/amount";
import { type Found, reportLines } from "../../src/words/findingsReport";
import { own as en } from "../../src/words/en/own";
import { own as es } from "../../src/words/es/own";
import { own as kk } from "../../src/words/kk/own";
import type { OwnWords } from "../../src/words/language/own";
import { own as pt } from "../../src/words/pt/own";
import { own as ru } from "../../src/words/ru/own";
import { grammars } from "./grammar/all";

const all: readonly (readonly [string, OwnWords])[] = Object.entries({ en, ru, kk, es, pt });
const others = all.filter(([language]) => language !== "en");
const file = "Zembla 2024.csv";
const counts = [0, 1, 2, 5, 11, 21, 22, 1000, 1_234_567];

/** What is given to those that take more than a count or the name of a file. */
const given: Readonly<Record<string, (count: number) => readonly unknown[]>> = {
  ".reading": (count) => [file, 40, count],
  ".what": () => [["Zembla"], "7"],
  ".yours.about": () => ["7", "12 kB", "2026"],
  ".yours.revised": (count) => [count, 5, 2],
};
const ofCount = /^\.(?:figures|statements|partners|reporters|takeAll|andMore|forgetNames)$|\.title$/;

/** Texts by their paths; those of a count are said of several. */
function said(words: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    if (typeof value === "string") return [[at, value] as const];
    if (typeof value === "object" && value !== null) return said(value, at);
    const say = value as (...given: readonly unknown[]) => string;
    const several = given[at] ?? (ofCount.test(at) ? (count: number) => [count] : null);
    if (!several) return [[at, say(file)] as const];
    return counts.map((count) => [`${at}(${count})`, say(...several(count))] as const);
  });
}

/** What is said of periods, and of a figure by its codes. */
const isOfOther = (path: string) => path.startsWith(".kinds") || path === ".stands";

const english = new Map(said(en));

describe.each(all)("what is said of a reader's own figures in %s", (language, words) => {
  const texts = said(words);
  const named = texts.filter(([at, text]) => text.includes(file) && !isOfOther(at));

  test("is that of English", () => {
    expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
  });

  test("is not empty, and has no hole, no double space and no double stop", () => {
    expect(
      texts.filter(([, text]) => text.trim() === "" || / {2}|undefined|NaN|\[object|[^.]\.\.$/.test(text)),
    ).toEqual([]);
  });

  test("has files between quotation marks of the language, and no other ones", () => {
    const [open, close] = language === "en" ? "“”" : "«»";
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(([, text]) => !text.includes(`${open}${file}${close}`))).toEqual([]);
    expect(texts.filter(([, text]) => (language === "en" ? /["«»„]/ : /["“”„]/).test(text))).toEqual([]);
  });

  test("has no ending behind the name of a file", () => {
    expect(named.filter(([, text]) => new RegExp(`${file}.?[-\\p{L}]`, "u").test(text))).toEqual([]);
  });

  test("has numbers written as everywhere on the page", () => {
    const grammar = grammars.find((each) => each.language === language);
    expect(grammar).toBeDefined();
    for (const count of [999, 1000, 12_345, 1_234_567])
      expect(words.partners(count)).toContain(`${grammar ? separated(grammar, String(count)) : ""} `);
    const written = texts.filter(([at]) => at.endsWith("(1234567)")).map(([, text]) => text);
    expect(written.filter((text) => text.includes("1234567"))).toEqual([]);
  });

  test("says that a newer edition changes nothing only where it does not", () => {
    const same = words.yours.revised(0, 0, 0);
    expect(same).not.toMatch(/\d/);
    for (const changed of [words.yours.revised(1, 0, 0), words.yours.revised(0, 1, 0), words.yours.revised(0, 0, 1)])
      expect(changed).toMatch(/1/);
  });

  test("has no rows of a file of which none are counted", () => {
    expect(words.reading(file, 40, 0)).toMatch(/40.?%$/);
  });
});

test.each(others)("%s has no English left", (_, words) => {
  const left = said(words).filter(([path, text]) => text.length > 12 && text === english.get(path));
  expect(left.filter(([path]) => !isOfOther(path))).toEqual([]);
  const phrases = [...english].filter(([, text]) => text.length > 12).map(([, text]) => text.replace(/[“”.]/g, ""));
  expect(said(words).filter(([, text]) => phrases.some((phrase) => text.includes(phrase)))).toEqual([]);
});

describe.each(all)("the findings in %s", (_, words) => {
  const linesOf = (findings: readonly Found[]) => reportLines(words.findings, findings, 5);

  test.each(findingKinds)("of %s have a line of their own, for one and for many", (kind) => {
    const [one, many] = [1, 2000].map((count) => linesOf([{ kind, count, cases: [] }]));
    expect(one).toHaveLength(1);
    expect(one?.[0]).toMatch(/^[^.]+\p{Ll}\. \p{Lu}.+\.$/u);
    expect(many?.[0]).not.toBe(one?.[0]);
  });

  test("are each another one", () => {
    expect(new Set(findingKinds.map((kind) => words.findings[kind].title(3))).size).toBe(findingKinds.length);
  });
});

test.each([
  [1, "1 показатель указан", "изменён 1 показатель", "1 строка", "1 отчитывающаяся страна", "1 файла"],
  [2, "2 показателя указаны", "изменены 2 показателя", "2 строки", "2 отчитывающиеся страны", "2 файлов"],
  [5, "5 показателей указаны", "изменено 5 показателей", "5 строк", "5 отчитывающихся стран", "5 файлов"],
  [11, "11 показателей указаны", "изменено 11 показателей", "11 строк", "11 отчитывающихся стран", "11 файлов"],
  [21, "21 показатель указан", "изменён 21 показатель", "21 строка", "21 отчитывающаяся страна", "21 файла"],
  [22, "22 показателя указаны", "изменены 22 показателя", "22 строки", "22 отчитывающиеся страны", "22 файлов"],
  [
    1000,
    "1\u00A0000 показателей указаны",
    "изменено 1\u00A0000 показателей",
    "1\u00A0000 строк",
    "1\u00A0000 отчитывающихся стран",
    "1\u00A0000 файлов",
  ],
])("Russian words go by the number %i before them", (n, inSecond, changed, rows, reporters, files) => {
  expect(ru.findings["mixed currencies"].title(n)).toBe(`${inSecond} во второй валюте`);
  expect(ru.yours.revised(n, 5, 2)).toBe(`В новом выпуске ${changed}; добавлено: 5, отсутствует: 2.`);
  expect(ru.reading("а.csv", 40, n)).toBe(`Чтение файла «а.csv»: 40%, ${rows}`);
  expect(ru.reporters(n)).toBe(reporters);
  expect(ru.takeAll(n)).toBe(`Использовать данные ${files}`);
});

test.each([
  [en, "Georgia, yearly 2015–2024, 182 partners, exports and imports: 7,204 figures"],
  [ru, "Georgia, по годам (2015–2024), 182 партнёра, exports and imports: 7\u00A0204 показателя"],
  [kk, "Georgia, жылдар бойынша (2015–2024), 182 серіктес, exports and imports: 7\u00A0204 көрсеткіш"],
  [es, "Georgia, por años (2015–2024), 182 socios, exports and imports: 7204 cifras"],
  [pt, "Georgia, por anos (2015–2024), 182 parceiros, exports and imports: 7204 valores"],
])("what is in a file is one sentence: %#", (words, sentence) => {
  const parts = ["Georgia", words.kinds.year("2015–2024"), words.partners(182), "exports and imports"];
  expect(words.what(parts, words.figures(7204))).toBe(sentence);
});

test.each(all)("what a button in %s shows is within its name", (_, { yours }) => {
  for (const act of ["show", "remove", "export"] as const)
    expect(yours[act](file)).toContain(yours.acts[act].replace(/…$/, "").replace(/(?:ировать|ар)$/, ""));
  expect(yours.prefer(file)).toContain(yours.preferText);
});
