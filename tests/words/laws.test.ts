import { paragraphOf } from "../../src/words/paragraphOf";
import { trendOf } from "../../src/words/trendOf";
import Big from "big.js";
import { describe, expect, test } from "vitest";
import type { Area } from "../../src/core/area";
import { counted } from "../../src/core/figure";
import { yearly } from "../../src/core/period";
import { sumOf } from "../../src/words/amount";
import type { Grammar } from "../../src/words/language/grammar";
import { capital, plainText } from "../../src/words/phrase";
import { viewWords } from "../../src/words/viewWords";
import { builtIn } from "../data/dataset";
import { grammars } from "./grammar/all";

const areas = [...builtIn().areas.values()];
const [reporter] = areas.filter(({ code }) => code === "KZ") as [Area];

/** Sentences of each kind that name a partner. */
function sentencesOn(grammar: Grammar, partner: Area): string[] {
  const amount = sumOf(grammar, counted(new Big(2_011_800_000), new Big(100), "USD"));
  const place = { rank: 1, of: 1, share: { text: grammar.percent("0") } };
  const told = { amount, period: yearly(2011), source: "IMF" };
  const { ranking, map, mirror } = viewWords(grammar);
  const placed = { area: partner, rank: 3, tied: false, share: null };
  return [
    plainText(
      paragraphOf(grammar).trade({
        owner: { kind: "reporter", area: partner },
        partner,
        period: yearly(2023),
        turnover: amount,
        parts: { exports: amount, imports: amount },
        change: null,
        mark: [],
      }),
    ),
    ...[false, true].map((amongSome) => {
      const among = { ...place, amongSome };
      return plainText(paragraphOf(grammar).standing({ partner, reporter, among, group: { ...among, area: partner } }));
    }),
    grammar.absent.unlisted(partner, [reporter, partner], grammar.when(yearly(2013), yearly(2013))),
    grammar.compare.alone({ partner, amount, period: yearly(2023), since: yearly(2022), change: null }),
    grammar.compare.largest({ partner, count: 3, amount, period: yearly(2023) }),
    grammar.compare.choose(partner),
    ...(["turnover", "exports", "imports"] as const).flatMap((flow) => [
      trendOf(grammar).was({ flow, partner, ...told }),
      trendOf(grammar).peak({
        flow,
        partner,
        from: yearly(1992),
        to: yearly(2023),
        most: told,
        last: told,
        isOpen: true,
      }),
      trendOf(grammar).moved({ kind: "flow", flow, partner }, { kind: "doubled" }, yearly(1992), yearly(2023), null),
    ]),
    trendOf(grammar).moved(
      { kind: "surplus", reporter: partner, partner },
      { kind: "level" },
      yearly(1992),
      yearly(2023),
      "IMF",
    ),
    trendOf(grammar).bare(partner, [reporter], yearly(2013), yearly(2013)),
    ranking.among({ reporter: partner, measure: "exports", of: 1, known: true, places: [placed] }),
    ranking.nothing({ reporter: partner, measure: "exports", group: partner, period: yearly(2023) }),
    map.balance(partner, 1, 0, yearly(2023)),
    map.listed({ reporter: partner, measure: "turnover", many: 1, period: yearly(2023) }),
    mirror.noReport({ by: [partner], flow: "exports", others: [partner], from: yearly(2013), to: yearly(2013) }),
    mirror.finding({
      reporter,
      partner,
      flow: "imports",
      found: { kind: "more", percent: "50", about: true, freight: true },
    }),
    capital(grammar.area.reportedBy(partner)),
    capital(grammar.about([partner, reporter])),
  ];
}

describe.each(grammars)("in $tag, of every area,", (grammar) => {
  const all = areas.flatMap((partner) => sentencesOn(grammar, partner));
  const against = (wrong: RegExp) => all.filter((text) => wrong.test(text));

  test("a sentence begins with a capital or a digit", () => {
    expect(all.filter((text) => !/^[\p{Lu}\d«“]/u.test(text))).toEqual([]);
  });

  test("a sentence has one stop, one space and one of each small word", () => {
    expect(against(/\.\.|  | [.,;:)]|\(\s|\b(the|of|at|with|from|de|do|da|com|con|в|на|с|из) \1\b/u)).toEqual([]);
  });

  test("brackets close, nothing is left out, no sign stands for a word", () => {
    expect(against(/undefined|NaN|null|[<>]/)).toEqual([]);
    expect(all.filter((text) => text.split("(").length !== text.split(")").length)).toEqual([]);
  });

  test("an article contracts, a year is no span from itself, and one is no many", () => {
    const contracted = grammar.language === "es" ? /\b(de|a) el\b(?! Salvador)/ : /\b(de|em) os?\b/;
    expect(against(contracted)).toEqual([]);
    expect(against(/(\d{4})[–-]\1|\b(1|one) (partners|socios|parceiros|партнёров)\b/)).toEqual([]);
  });
});

test("an English sentence puts the article that a name needs", () => {
  const english = grammars.find(({ language }) => language === "en");
  const named = (code: string) => english?.area.with(areas.find((area) => area.code === code) ?? reporter);
  expect(["SUHH", "NL", "PH", "W00", "CD", "VC", "KZ"].map(named)).toEqual([
    "with the Soviet Union",
    "with the Netherlands",
    "with the Philippines",
    "with the world",
    "with the Congo (DRC)",
    "with St. Vincent and the Grenadines",
    "with Kazakhstan",
  ]);
});

test("cases that a rule alone gets wrong", () => {
  const [, ru, kk, es, pt] = grammars;
  const of = (grammar: Grammar | undefined, code: string) =>
    grammar?.area.of(areas.find((area) => area.code === code) ?? reporter);
  expect(["EG", "021", "VG", "KG"].map((code) => of(ru, code))).toEqual([
    "Египта",
    "Северной Америки",
    "Британских Виргинских островов",
    "Кыргызстана",
  ]);
  expect(["CL", "PE", "NR", "GW", "HT"].map((code) => of(kk, code))).toEqual([
    "Чилидің",
    "Перудің",
    "Наурудың",
    "Гвинея-Бисаудың",
    "Гаитидің",
  ]);
  expect(["SUHH", "ANHH", "FO"].map((code) => of(es, code))).toEqual([
    "de la Unión Soviética",
    "de las Antillas Neerlandesas",
    "de las islas Feroe",
  ]);
  expect(["ANHH", "SUHH"].map((code) => of(pt, code))).toEqual(["das Antilhas Holandesas", "da União Soviética"]);
  expect(ru?.about(areas.filter(({ code }) => code === "IT" || code === "US"))).toBe("об Италии и США");
});
