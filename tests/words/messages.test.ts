import { moreOf } from "../../src/words/moreOf";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { halfOf, monthOf, partOf, type Period, previous, quarterOf, yearly } from "../../src/core/period";
import { ui } from "../../src/words/en/messages";
import { more } from "../../src/words/en/more";
import type { Messages } from "../../src/words/language/messages";
import { grammar as en } from "../../src/words/en/grammar";
import { grammar as es } from "../../src/words/es/grammar";
import { grammar as kk } from "../../src/words/kk/grammar";
import { grammar as pt } from "../../src/words/pt/grammar";
import { grammar as ru } from "../../src/words/ru/grammar";
import { grammars } from "./grammar/all";

// What takes a word of a closed list, or begins with a name, is tested by itself.
const closed = /\.(reference\.growth|problems\.reason|reasons\.later)$/;

const periods = [yearly(2023), halfOf(2024, 1), quarterOf(2025, 2), monthOf(2026, 6), partOf(2026, 1, 8)];
/** What is given to those that speak of a period, or of it and the year before. */
const timed: Readonly<Record<string, (period: Period, before: Period) => readonly unknown[]>> = {
  ".ui.bar.age": (period) => [period],
  ".ui.question.time": (to, from) => [{ from, to }],
  ".ui.question.partOf": (period) => [period],
  ".ui.question.each": (period) => [period],
  ".more.notice.show": (period) => [period],
  ".more.notice.silent": (to, from) => ["Zembla", { from, to }],
  ".more.figures.apart": ({ year }) => [yearly(year), "month", "1", "2"],
  ".more.reference.otherPeriod": (period, before) => ["Zembla", before, period],
  ".more.verdicts.elsewhen": (period) => [period],
  ".more.points.change": (period) => ["12", period],
  ".more.points.tinyBase": (period) => [period],
  ".more.offers.nearest": (period) => ["Zembla", period],
  ".more.ranking.rankIn": (period) => [period],
  ".more.mirror.noReport": (to, from) => ["Zembla", { from, to }],
  ".more.mirror.nearest": (period) => [period],
  ".more.gaps.scope": (period) => [true, "exports", period, "1"],
  ".more.gaps.absent": (period) => [3, period],
  ".more.table.title": (to, from) => ["Zembla", "Atlantis", { from, to }],
  ".more.brief.over": (period) => [period],
  ".more.brief.title": (period) => [3, period],
  ".more.brief.head": (period) => ["Zembla", "Atlantis", period],
  ".more.brief.parts": (to, from) => ["1", from, to],
  ".more.brief.trend": (to, from) => ["Zembla", "Atlantis", from, to],
  ".more.brief.stated": (period) => [period],
  ".more.brief.lastPeriod": (period) => [period],
};

/** Messages by their paths; those with parameters are said of several and of one, or of periods of each kind. */
function said(messages: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    if (typeof value === "string") return [[at, value] as const];
    if (typeof value === "object" && value !== null) return said(value, at);
    if (typeof value !== "function" || closed.test(at)) return [];
    const say = value as (...given: unknown[]) => string;
    const given = timed[at];
    if (given)
      return periods.map((period) => [`${at}(${period.kind})`, say(...given(period, previous(period)))] as const);
    return [[at, say(3, 12, "2018", "Zembla")] as const, [`${at}(1)`, say(1, 2, 1, 4)] as const];
  });
}

const english = new Map(said({ ui, more }));
/** Names and words that languages share. */
const same = /^(euros|Vis-à-Vis)$/;
const others = grammars.filter(({ language }) => language !== "en");

describe.each(others.map(({ language, ui: own, more: later }) => ({ language, all: said({ ui: own, more: later }) })))(
  "the messages of $language",
  ({ all }) => {
    test("are those of English", () => {
      expect(all.map(([path]) => path)).toEqual([...english.keys()]);
    });

    test("are not empty, have no hole and no double space", () => {
      const bad = all.filter(([, text]) => text.trim() === "" || / {2}|undefined|NaN|\[object/.test(text));
      expect(bad).toEqual([]);
    });

    test("are not left in English", () => {
      const left = all.filter(
        ([path, text]) => text === english.get(path) && /\p{L}{4}/u.test(text) && !same.test(text),
      );
      expect(left).toEqual([]);
    });
  },
);

describe.each(grammars)("the question in $tag", ({ ui: { question } }) => {
  test.each(Object.entries(question.sentence))("of %s has each of its blanks once", (view, sentence) => {
    const slots = [...sentence.matchAll(/\{(\w+)\}/g)]
      .map(([, slot]) => slot)
      .toSorted((a = "", b = "") => (a < b ? -1 : 1));
    // A text names partners and times itself.
    const usual = view === "check" ? [] : ["partners", "reporter", "time"];
    expect(slots).toEqual(view === "check" ? ["reporter"] : [...(view === "mirror" ? ["flow"] : []), ...usual]);
  });

  test("says the time once, whatever it is and of one or of several", () => {
    for (const one of [yearly(2024), halfOf(2024, 1), quarterOf(2024, 2), monthOf(2024, 3), partOf(2024, 1, 8)])
      for (const from of [one, previous(one)]) expect(question.time({ from, to: one }).split("{year}")).toHaveLength(2);
  });
});

test.each([
  [en, "in {year}", "in the {year}", "over the {year}"],
  [es, "en {year}", "en el {year}", "en el período {year}"],
  [pt, "em {year}", "no {year}", "no período {year}"],
  [ru, "{year}", "{year}", "{year}"],
  [kk, "{year}", "{year}", "{year}"],
])("the question in $tag has the article of a quarter", ({ ui: { question } }, month, quarter, quarters) => {
  const [march, first, second] = [monthOf(2025, 3), quarterOf(2025, 1), quarterOf(2025, 2)];
  expect(question.time({ from: march, to: march })).toBe(month);
  expect(question.time({ from: second, to: second })).toBe(quarter);
  expect(question.time({ from: first, to: second })).toBe(quarters);
});

test("growth is said of each flow, and what an address gets instead in each language", () => {
  for (const { more: later } of grammars)
    for (const flow of ["turnover", "exports", "imports"] as const)
      expect((later ?? more).reference.growth(flow)).not.toBe("");
  for (const part of ["partners", "year", "measure", "scale", "group", "members", "source", "lang", "theme"] as const)
    expect(new Set(grammars.map((grammar) => moreOf(grammar).notice.usual[part])).size).toBe(grammars.length);
});

test("a message that is missing does not compile", () => {
  const { reading: _, ...rest } = ui;
  // @ts-expect-error A language without one of the messages is no language.
  const incomplete: Messages = rest;
  expect(incomplete).not.toHaveProperty("reading");
});

const messages =
  "page question problems controls figures reference foot picker opened points rankingTable mirrorTable brief exporting notices".split(
    " ",
  );

test.each(grammars)("the messages of $tag weigh at most 8.4 kB", ({ language }) => {
  const texts = messages.map((file) =>
    readFileSync(new URL(`../../src/words/${language}/${file}.ts`, import.meta.url), "utf8").replace(
      /^import [^;]*;\n/gm,
      "",
    ),
  );
  expect(gzipSync(texts.join("\n"), { level: 9 }).length).toBeLessThanOrEqual(8400);
});
