import { moreOf } from "../../../src/words/moreOf";
import { trendOf } from "../../../src/words/trendOf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  halfOf,
  later,
  monthOf,
  partOf,
  type Period,
  type Periods,
  quarterOf,
  type Span,
  yearly,
} from "../../../src/core/period";
import { grammar as en } from "../../../src/words/en/grammar";
import { grammar as es } from "../../../src/words/es/grammar";
import type { Grammar } from "../../../src/words/language/grammar";
import { grammar as pt } from "../../../src/words/pt/grammar";
import { more as english } from "../../../src/words/en/more";
import { viewWords } from "../../../src/words/viewWords";
import { anyPeriods } from "../../core/periods";
import { grammars } from "./all";
import { spaced } from "./figures";
import { everything, kazakhstan, spain, sumOf, tradeIn } from "./spoken";

const year = yearly(2024);
const half = halfOf(2024, 1);
const quarter = quarterOf(2024, 4);
const month = monthOf(2023, 4);
const part = partOf(2025, 1, 8);

describe("a period on its own is", () => {
  const periods: readonly (Period | Span)[] = [
    year,
    half,
    quarter,
    month,
    part,
    { kind: "span", from: 2005, to: 2023 },
    { kind: "open", from: 2005 },
  ];

  test.each([
    [
      en,
      "2024",
      "first half of 2024",
      "fourth quarter of 2024",
      "April 2023",
      "January–August 2025",
      "2005–2023",
      "since 2005",
    ],
    [
      es,
      "2024",
      "primer semestre de 2024",
      "cuarto trimestre de 2024",
      "abril de 2023",
      "enero-agosto de 2025",
      "2005–2023",
      "desde 2005",
    ],
    [
      pt,
      "2024",
      "primeiro semestre de 2024",
      "quarto trimestre de 2024",
      "abril de 2023",
      "janeiro–agosto de 2025",
      "2005–2023",
      "desde 2005",
    ],
  ])("in $tag %s, %s, %s, %s, %s, %s and %s", (grammar, ...words) => {
    expect(periods.map(grammar.period)).toEqual(words);
  });
});

describe("several periods", () => {
  const spans: readonly Periods[] = [
    { from: yearly(2018), to: yearly(2023) },
    { from: halfOf(2019, 1), to: halfOf(2024, 2) },
    { from: quarterOf(2022, 1), to: quarterOf(2024, 3) },
    { from: monthOf(2022, 1), to: monthOf(2024, 8) },
    { from: partOf(2019, 1, 6), to: partOf(2026, 1, 6) },
    { from: quarter, to: quarter },
  ];

  test.each([
    [
      en,
      "2018–2023",
      "first half of 2019 – second half of 2024",
      "first quarter of 2022 – third quarter of 2024",
      "January 2022 – August 2024",
      "January–June of 2019 to 2026",
      "fourth quarter of 2024",
    ],
    [
      es,
      "2018–2023",
      "primer semestre de 2019 – segundo semestre de 2024",
      "primer trimestre de 2022 – tercer trimestre de 2024",
      "enero de 2022 – agosto de 2024",
      "enero-junio de 2019 a 2026",
      "cuarto trimestre de 2024",
    ],
    [
      pt,
      "2018–2023",
      "primeiro semestre de 2019 – segundo semestre de 2024",
      "primeiro trimestre de 2022 – terceiro trimestre de 2024",
      "janeiro de 2022 – agosto de 2024",
      "janeiro–junho de 2019 a 2026",
      "quarto trimestre de 2024",
    ],
  ])("on their own are in $tag %s, %s, %s, %s, %s and %s", (grammar, ...words) => {
    expect(spans.map(grammar.periods)).toEqual(words);
  });

  test.each([
    [
      en,
      "between 2018 and 2023",
      "between the first half of 2019 and the second half of 2024",
      "between the first quarter of 2022 and the third quarter of 2024",
      "between January 2022 and August 2024",
      "in January–June of 2019 to 2026",
      "in the fourth quarter of 2024",
    ],
    [
      es,
      "entre 2018 y 2023",
      "entre el primer semestre de 2019 y el segundo semestre de 2024",
      "entre el primer trimestre de 2022 y el tercer trimestre de 2024",
      "entre enero de 2022 y agosto de 2024",
      "en enero-junio de 2019 a 2026",
      "en el cuarto trimestre de 2024",
    ],
    [
      pt,
      "entre 2018 e 2023",
      "entre o primeiro semestre de 2019 e o segundo semestre de 2024",
      "entre o primeiro trimestre de 2022 e o terceiro trimestre de 2024",
      "entre janeiro de 2022 e agosto de 2024",
      "em janeiro–junho de 2019 a 2026",
      "no quarto trimestre de 2024",
    ],
  ])("in a sentence of $tag are %s, %s, %s, %s, %s and %s", (grammar, ...words) => {
    expect(spans.map(({ from, to }) => grammar.when(from, to))).toEqual(words);
  });
});

describe("a paragraph compares with the same part of the year before", () => {
  test.each([
    [
      en,
      "In 2024 bilateral trade turnover with Spain amounted to 2 US dollars, which is 23% more than in 2023 (1.6).",
      "In the first half of 2024 bilateral trade turnover with Spain amounted to 2 US dollars, which is 23% more than in the first half of 2023 (1.6).",
      "In the fourth quarter of 2024 bilateral trade turnover with Spain amounted to 2 US dollars, which is 23% more than in the fourth quarter of 2023 (1.6).",
      "In April 2023 bilateral trade turnover with Spain amounted to 2 US dollars, which is 23% more than in April 2022 (1.6).",
      "In January–August 2025 bilateral trade turnover with Spain amounted to 2 US dollars, which is 23% more than in January–August 2024 (1.6).",
    ],
    [
      es,
      "En 2024 el intercambio comercial bilateral con España ascendió a 2 dólares estadounidenses, un 23% más que en 2023 (1.6).",
      "En el primer semestre de 2024 el intercambio comercial bilateral con España ascendió a 2 dólares estadounidenses, un 23% más que en el primer semestre de 2023 (1.6).",
      "En el cuarto trimestre de 2024 el intercambio comercial bilateral con España ascendió a 2 dólares estadounidenses, un 23% más que en el cuarto trimestre de 2023 (1.6).",
      "En abril de 2023 el intercambio comercial bilateral con España ascendió a 2 dólares estadounidenses, un 23% más que en abril de 2022 (1.6).",
      "En enero-agosto de 2025 el intercambio comercial bilateral con España ascendió a 2 dólares estadounidenses, un 23% más que en enero-agosto de 2024 (1.6).",
    ],
    [
      pt,
      "Em 2024 as trocas comerciais bilaterais com Espanha ascenderam a 2 dólares dos EUA, mais 23% do que em 2023 (1.6).",
      "No primeiro semestre de 2024 as trocas comerciais bilaterais com Espanha ascenderam a 2 dólares dos EUA, mais 23% do que no primeiro semestre de 2023 (1.6).",
      "No quarto trimestre de 2024 as trocas comerciais bilaterais com Espanha ascenderam a 2 dólares dos EUA, mais 23% do que no quarto trimestre de 2023 (1.6).",
      "Em abril de 2023 as trocas comerciais bilaterais com Espanha ascenderam a 2 dólares dos EUA, mais 23% do que em abril de 2022 (1.6).",
      "Em janeiro–agosto de 2025 as trocas comerciais bilaterais com Espanha ascenderam a 2 dólares dos EUA, mais 23% do que em janeiro–agosto de 2024 (1.6).",
    ],
  ])("in $tag", (grammar, ...words) => {
    expect([year, half, quarter, month, part].map((period) => tradeIn(grammar, period))).toEqual(words);
  });
});

test.each([
  [en, "the 2023 level", "the level of the first half of 2023", "the level of January–August 2024"],
  [es, "el nivel de 2023", "el nivel del primer semestre de 2023", "el nivel de enero-agosto de 2024"],
  [pt, "o nível de 2023", "o nível do primeiro semestre de 2023", "o nível de janeiro–agosto de 2024"],
])("in $tag a figure is three times %s, %s and %s", (grammar, ...words) => {
  const change = { change: { kind: "times", times: { digits: "3", about: false } }, base: null } as const;
  [year, half, part].forEach((period, i) => expect(tradeIn(grammar, period, change)).toContain(` ${words[i]}.`));
});

describe("a headline on a trend", () => {
  const rose = (grammar: Grammar, from: Period, to: Period) =>
    trendOf(grammar).moved(
      { kind: "flow", flow: "exports", partner: spain },
      { kind: "rose", percent: "20%", about: false },
      from,
      to,
      null,
    );

  test.each([
    [
      en,
      "Exports to Spain rose by 20% between the first quarter of 2019 and the fourth quarter of 2024",
      "Exports to Spain rose by 20% between January 2022 and August 2024",
      "Exports to Spain rose by 20% between January–August 2019 and January–August 2025",
    ],
    [
      es,
      "Las exportaciones a España aumentaron un 20% entre el primer trimestre de 2019 y el cuarto trimestre de 2024",
      "Las exportaciones a España aumentaron un 20% entre enero de 2022 y agosto de 2024",
      "Las exportaciones a España aumentaron un 20% entre enero-agosto de 2019 y enero-agosto de 2025",
    ],
    [
      pt,
      "As exportações para Espanha aumentaram 20% entre o primeiro trimestre de 2019 e o quarto trimestre de 2024",
      "As exportações para Espanha aumentaram 20% entre janeiro de 2022 e agosto de 2024",
      "As exportações para Espanha aumentaram 20% entre janeiro–agosto de 2019 e janeiro–agosto de 2025",
    ],
  ])("in $tag says between which two it moved", (grammar, ...words) => {
    expect([
      rose(grammar, quarterOf(2019, 1), quarter),
      rose(grammar, monthOf(2022, 1), monthOf(2024, 8)),
      rose(grammar, partOf(2019, 1, 8), part),
    ]).toEqual(words);
  });

  test.each([
    [
      en,
      "In January–August of 2019 to 2025 exports to Spain were largest in January–August 2019: 2 US dollars",
      "No month between January 2022 and August 2024 serves as a base for all partners",
      "Each line is a year, its months over those of the years before.",
    ],
    [
      es,
      "En enero-agosto de 2019 a 2025, las exportaciones a España alcanzaron su máximo en enero-agosto de 2019, con 2 dólares estadounidenses",
      "Ningún mes entre enero de 2022 y agosto de 2024 sirve de base para todos los socios",
      "Cada línea es un año, con sus meses sobre los de los años anteriores.",
    ],
    [
      pt,
      "Em janeiro–agosto de 2019 a 2025, as exportações para Espanha atingiram o máximo em janeiro–agosto de 2019, com 2 dólares dos EUA",
      "Nenhum mês entre janeiro de 2022 e agosto de 2024 serve de base para todos os parceiros",
      "Cada linha é um ano, com os seus meses sobre os dos anos anteriores.",
    ],
  ])("in $tag, and its subtitle, call a period by its kind", (grammar, peak, base, seasonal) => {
    const first = partOf(2019, 1, 8);
    const most = { amount: sumOf("2"), period: first, source: null };
    const asked = { measure: "exports", shown: "all", currency: "USD", reporter: kazakhstan, base: null } as const;
    const months = { from: monthOf(2022, 1), to: monthOf(2024, 8), panels: 1, spans: "" };
    expect(
      trendOf(grammar).peak({
        flow: "exports",
        partner: spain,
        from: first,
        to: part,
        most,
        isOpen: false,
        last: null,
      }),
    ).toBe(peak);
    expect(trendOf(grammar).subtitle({ ...asked, ...months, scale: "index" })).toContain(base);
    expect(trendOf(grammar).subtitle({ ...asked, ...months, scale: "seasonal" })).toContain(seasonal);
  });
});

test.each([
  [en, "in two of the three months with both reports, January 2024 to March 2024"],
  [es, "en 2 de los 3 meses con ambos registros (enero de 2024 – marzo de 2024)"],
  [pt, "em 2 dos 3 meses com ambos os registos (janeiro de 2024 – março de 2024)"],
])("in $tag two reports are counted in their own kind of period: %s", (grammar, words) => {
  const { mirror } = viewWords(grammar);
  const pair = { reporter: kazakhstan, partner: spain, flow: "exports", higher: true } as const;
  const [from, to] = [monthOf(2024, 1), monthOf(2024, 3)];
  expect(mirror.overPeriods({ ...pair, n: 2, all: 3, from, to })).toContain(words);
});

describe("the control of the part of a year", () => {
  const likes = [year, half, quarter, month, part];

  test.each([
    [en, "whole year", "first half", "fourth quarter", "April", "January–August"],
    [es, "año completo", "primer semestre", "cuarto trimestre", "abril", "enero-agosto"],
    [pt, "ano completo", "primeiro semestre", "quarto trimestre", "abril", "janeiro–agosto"],
  ])("offers in $tag %s, %s, %s, %s and %s", (grammar, ...words) => {
    expect(likes.map(grammar.ui.question.partOf)).toEqual(words);
  });

  test.each([
    [en, "by year", "by half-year", "by quarter", "by month", "January–August of each year"],
    [es, "por años", "por semestres", "por trimestres", "por meses", "enero-agosto de cada año"],
    [pt, "por anos", "por semestres", "por trimestres", "por meses", "janeiro–agosto de cada ano"],
  ])("divides in $tag %s, %s, %s, %s and %s", (grammar, ...words) => {
    expect(likes.map(grammar.ui.question.each)).toEqual(words);
  });
});

test.each([
  [en, "figures to June 2026", "figures to the first quarter of 2026", "Show the first half of 2024"],
  [es, "datos hasta junio de 2026", "datos hasta el primer trimestre de 2026", "Mostrar el primer semestre de 2024"],
  [pt, "dados até junho de 2026", "dados até ao primeiro trimestre de 2026", "Mostrar o primeiro semestre de 2024"],
])("the page says in $tag “%s”, “%s” and “%s”", (grammar, ...words) => {
  const { bar } = grammar.ui;
  const { notice } = moreOf(grammar);
  expect([bar.age(monthOf(2026, 6)), bar.age(quarterOf(2026, 1)), notice.show(half)]).toEqual(words);
});

test.each([
  [en, "Sums of the months", "For 2024 the months give 2,010.0, its own edition 2,008.8."],
  [es, "Sumas de los meses", "En 2024 los meses dan 2,010.0; la edición del propio año, 2,008.8."],
  [pt, "Somas dos meses", "Em 2024 os meses dão 2,010.0; a edição do próprio ano, 2,008.8."],
])("in $tag sums are named, and held against the year: %s %s", (grammar, summed, apart) => {
  const { figures } = grammar.more ?? english;
  expect(grammar.source.summed("month")).toBe(summed);
  expect(figures.apart(year, "month", "2,010.0", "2,008.8")).toBe(apart);
});

describe.each(grammars)("in $tag", (grammar) => {
  test("nothing said of any periods has a hole, and all of it names its year", () => {
    fc.assert(
      fc.property(anyPeriods, ({ from, to }) => {
        for (const text of everything(grammar, from, to))
          expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}|^ | $/);
        for (const text of [grammar.period(to), grammar.when(from, to), tradeIn(grammar, to)])
          expect(text).toContain(String(to.year));
      }),
      { numRuns: 50 },
    );
  });

  test("two periods of a year are never called the same", () => {
    fc.assert(
      fc.property(anyPeriods, ({ from }) => {
        const next = from.kind === "part" ? partOf(from.year, from.first, from.last - 1) : later(from, 1);
        expect(spaced(grammar.period(next))).not.toBe(spaced(grammar.period(from)));
      }),
    );
  });
});
