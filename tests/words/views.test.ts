import { expect, test } from "vitest";
import { membersOver } from "../../src/analysis/membership";
import { standingIn } from "../../src/analysis/standingIn";
import { folded } from "../../src/analysis/folding";
import { mirror } from "../../src/analysis/mirror";
import { ranking, type RankingQuestion } from "../../src/analysis/ranking";
import { yearly } from "../../src/core/period";
import { measures } from "../../src/core/indicators";
import { boundaries, mapSubtitle } from "../../src/words/mapWords";
import { membership, membershipOver, standingText } from "../../src/words/membership";
import { mirrorNotes, mirrorSubtitle } from "../../src/words/mirrorWords";
import { rankingNotes, rankingSubtitle } from "../../src/words/rankingWords";
import { builtIn } from "../data/dataset";
import { demoDataset } from "../demo";
import { mirrorDemo } from "../mirrorDemo";
import { grammars } from "./grammar/all";
import { placeInWords } from "../../src/words/rankingRows";
import { rankingFinding } from "../../src/analysis/findings/ranking";
import { rankingHeadline } from "../../src/words/say/ranking";
import { mapFinding } from "../../src/analysis/findings/map";
import { mapHeadline } from "../../src/words/say/map";
import { mirrorFinding } from "../../src/analysis/findings/mirror";
import { mirrorHeadline } from "../../src/words/say/mirror";

const [real, demo] = [builtIn(), demoDataset()];
const english =
  /\b(the|of|with|from|by|members|countries|listed|source|partners?|turnover|exports|imports|balance|share|scale|million|billion|records?|reported|rank|surplus|deficit|figure|data|joint|largest|is|are|in (?:each|million)|why|boundaries)\b/i;

function area(code: string) {
  const found = real.areas.get(code);
  if (!found) throw new Error(`no area ${code}`);
  return found;
}

function ranked(asked: Partial<RankingQuestion>, dataset = real) {
  const reporter = dataset === demo ? "ZZ" : "KZ";
  const question = {
    reporter,
    partners: [],
    period: yearly(2023),
    measure: "turnover" as const,
    group: null,
    ...asked,
  };
  const model = ranking(dataset, question);
  if (!model) throw new Error("no ranking");
  return model;
}

const questions: readonly (readonly [readonly string[], string | null])[] = [
  [[], null],
  [["ES"], null],
  [["CN", "ES", "NL"], null],
  [["YE", "EU", "039", "AQ", "XK"], null],
  [["ES", "PT", "CN"], "EU"],
  [["ES", "PT"], "039"],
  [["ES", "CN", "US"], "039"],
];

function expectClean(language: string, texts: readonly string[]) {
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    expect(text).not.toMatch(/undefined|null|NaN|\s\s|\s[,.;]|^\s|\s$|^$/);
    expect(language === "en" ? "" : text).not.toMatch(english);
  }
}

test.each(grammars)("the members of a group in $tag", (grammar) => {
  const texts = ["EU", "039", "CIS", "143", "G7"].flatMap((code) => {
    const group = area(code);
    const years = membersOver(real, "KZ", code, "turnover", yearly(2018), yearly(2023));
    return [
      membership(grammar, group, { listed: 20, all: 22, partial: [] }, 2023),
      membership(grammar, group, { listed: 1, all: 1, partial: [] }, 2023),
      membershipOver(grammar, group, years),
      ...real.notes
        .filter((note) => note.group === code)
        .flatMap((note) =>
          [yearly(1950), yearly(2023)].map((period) => {
            const file = real.reporters.get("KZ");
            const standing = file ? standingIn(real, file, area(note.partner), group, period) : null;
            return standingText(grammar, note, standing, { reporter: area("KZ"), group, period });
          }),
        ),
    ];
  });
  expectClean(grammar.language, texts);
});

const members: Readonly<Record<string, string>> = {
  en: "the 27 members of the European Union at the end of 2023, of whom one is not listed in the source",
  ru: "27 членов Европейского союза на конец 2023 года, из них в источнике нет 1",
  kk: "Еуропалық Одақтың 2023 жылдың соңындағы 27 мүшесі, оның 1 елі дереккөзде жоқ",
  es: "los 27 miembros de la Unión Europea a finales de 2023, de los que 1 no figura en la fuente",
  pt: "os 27 membros da União Europeia no final de 2023, dos quais 1 não consta da fonte",
};

test.each(grammars)("a membership in $tag letter by letter", (grammar) => {
  expect(membership(grammar, area("EU"), { listed: 26, all: 27, partial: [] }, 2023)).toBe(members[grammar.language]);
});

test.each(grammars)("a ranking in $tag", (grammar) => {
  const texts = measures.flatMap((measure) => [
    ...questions.flatMap(([partners, group]) => {
      const model = ranked({ measure, partners, group });
      return [
        rankingHeadline(grammar, rankingFinding(model, partners)),
        rankingSubtitle(grammar, model, true),
        ...rankingNotes(grammar, model, folded(model)),
        ...[...model.ranked, ...model.idle, ...model.unreported].map((one) => placeInWords(grammar, model, one)),
      ];
    }),
    ...[
      ranked({ measure, period: yearly(1990) }, demo),
      ranked({ measure, period: yearly(1990), group: "EU" }),
    ].flatMap((model) => [rankingHeadline(grammar, rankingFinding(model, [])), rankingSubtitle(grammar, model, false)]),
  ]);
  expectClean(grammar.language, texts);
});

const headlines: Readonly<Record<string, string>> = {
  en: "Spain is Kazakhstan’s 14th partner, Portugal the 69th of 204",
  ru: "Испания занимает 14-е место, Португалия — 69-е среди 204 партнёров Казахстана по товарообороту",
  kk: "Қазақстанның 204 серіктесі арасында тауар айналымы бойынша Испания 14-орында, Португалия 69-орында",
  es: "España ocupa el 14.º puesto y Portugal el 69.º entre 204 socios de Kazajistán por intercambio comercial",
  pt: "Espanha ocupa o 14.º lugar e Portugal o 69.º entre 204 parceiros do Cazaquistão em trocas comerciais",
};

test.each(grammars)("the finding of a ranking in $tag letter by letter", (grammar) => {
  const partners = ["ES", "PT"];
  expect(rankingHeadline(grammar, rankingFinding(ranked({ partners }), partners))).toBe(headlines[grammar.language]);
});

test.each(grammars)("a map in $tag", (grammar) => {
  const texts = measures.flatMap((measure) =>
    [ranked({ measure, partners: ["ES", "YE"] }), ranked({ measure }, demo), ranked({ measure, group: "039" })].flatMap(
      (model) => [mapHeadline(grammar, mapFinding(model, ["ES", "YE", "BB"])), mapSubtitle(grammar, model)],
    ),
  );
  expectClean(grammar.language, [...texts, boundaries(grammar).replace("Natural Earth", "—")]);
});

const maps: Readonly<Record<string, string>> = {
  en: "Kazakhstan’s exports to 14 of 134 partners passed a billion dollars in 2023; Spain is 13th",
  ru: "В 2023 году экспорт Казахстана превысил 1 млрд долл. США в торговле с 14 партнёрами из 134; Испания занимает 13-е место",
  kk: "2023 жылы 134 серіктестің ішінде 14 серіктес бойынша Қазақстанның экспорты 1 млрд АҚШ долларынан асты; Испания 13-орында",
  es: "En 2023, las exportaciones de Kazajistán a 14 de 134 socios superaron los mil millones de dólares; España ocupa el 13.er puesto",
  pt: "Em 2023, as exportações do Cazaquistão para 14 de 134 parceiros ultrapassaram mil milhões de dólares; Espanha ocupa o 13.º lugar",
};

test.each(grammars)("the finding of a map in $tag letter by letter", (grammar) => {
  expect(mapHeadline(grammar, mapFinding(ranked({ measure: "exports" }), ["ES"]))).toBe(maps[grammar.language]);
});

const twoReports = mirrorDemo("AA", "BB", "DD", "EE");
function mirroring(partners: string, flow: "exports" | "imports", from: number, to: number) {
  const model = mirror(twoReports, {
    reporter: "ZZ",
    partners: partners.split(" "),
    flow,
    factor: "1.06",
    from: yearly(from),
    to: yearly(to),
  });
  if (!model) throw new Error("no model");
  return model;
}

test.each(grammars)("two reports of one flow in $tag", (grammar) => {
  const years = [2018, 2019, 2020, 2021, 2022];
  const spans = [...years.map((year) => [year, year] as const), [2018, 2022] as const, [2021, 2022] as const];
  const texts = ["AA", "BB", "DD", "EE", "AA GG FF"].flatMap((partners) =>
    (["exports", "imports"] as const).flatMap((flow) =>
      spans.flatMap(([from, to]) => {
        const model = mirroring(partners, flow, from, to);
        return [
          mirrorHeadline(grammar, mirrorFinding(model)),
          mirrorSubtitle(grammar, model),
          ...mirrorNotes(grammar, model),
        ];
      }),
    ),
  );
  // The statistics of the fund have no other name.
  expectClean(
    grammar.language,
    texts.map((text) => text.replace("Direction of Trade Statistics", "DOTS")),
  );
});

// The areas of the demonstration are called as in English in every language.
const mirrors: Readonly<Record<string, string>> = {
  en: "Atlantis records 10.6 times the imports that Zembla records as exports to it",
  ru: "По данным Atlantisа, импорт из Zemblaа в 10,6 раза больше, чем экспорт в Atlantis по данным Zemblaа",
  kk: "Atlantis деректері бойынша Zemblaден импорт Zembla деректеріндегі Atlantisге экспортпен салыстырғанда 10,6 есе көп",
  es: "Según los datos de Atlantis, las importaciones procedentes de Zembla son 10,6 veces las exportaciones a Atlantis según los datos de Zembla",
  pt: "Segundo os dados do Atlantis, as importações provenientes da Zembla são 10,6 vezes as exportações para o Atlantis segundo os dados da Zembla",
};

test.each(grammars)("the finding of two reports in $tag letter by letter", (grammar) => {
  expect(mirrorHeadline(grammar, mirrorFinding(mirroring("BB AA", "exports", 2020, 2020)))).toBe(
    mirrors[grammar.language],
  );
});
