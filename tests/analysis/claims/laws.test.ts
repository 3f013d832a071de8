import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkClaims } from "../../../src/analysis/claims/checkClaims";
import { read } from "../../../src/analysis/claims/read";
import type { CheckedClaim } from "../../../src/analysis/claims/verdict";
import { type Language, languages } from "../../../src/core/language";
import type { Dataset, ReporterFile, Series, Source } from "../../../src/core/dataset";
import { yearly } from "../../../src/core/period";
import { loadGrammar } from "../../../src/words/language/load";
import { paragraphFindings } from "../../../src/analysis/findings/paragraph";
import { paragraph } from "../../../src/words/say/paragraph";
import { plainText } from "../../../src/words/phrase";
import { areas, datasetOf, vocabularies } from "./said";

const partners = ["ES", "PT", "CN", "RU", "DE", "TR", "UZ", "IT", "US", "BR", "KR", "FR"] as const;
type Partner = (typeof partners)[number];

const source: Source = {
  id: "demo",
  kind: "statistics",
  publisher: "Office",
  title: "Trade",
  date: "2023-06-30",
  url: null,
};
const years = { from: yearly(2021), to: yearly(2022) };

/** Trade of Kazakhstan with twelve partners in two years, in thousands of dollars, and with the world. */
function tradeOf(trade: ReadonlyMap<string, Amounts>): Dataset {
  const series = new Map<string, readonly Series[]>();
  const line = (values: readonly number[]): Series[] => [
    { source, counting: { currency: "USD", scale: 1000, decimals: 1 }, from: years.from, values, status: null },
  ];
  const sums = [0, 0, 0, 0];
  for (const [partner, [x1, x2, m1, m2]] of trade) {
    series.set(`${partner} exports`, line([x1, x2]));
    series.set(`${partner} imports`, line([m1, m2]));
    series.set(`${partner} turnover`, line([x1 + m1, x2 + m2]));
    [x1, x2, m1, m2].forEach((value, i) => (sums[i] = (sums[i] ?? 0) + value));
  }
  const [x1 = 0, x2 = 0, m1 = 0, m2 = 0] = sums;
  series.set("W00 exports", line([x1, x2]));
  series.set("W00 imports", line([m1, m2]));
  series.set("W00 turnover", line([x1 + m1, x2 + m2]));
  const file: ReporterFile = {
    reporter: "KZ",
    coverage: [years],
    sources: new Map([[source, [years]]]),
    partners: [...trade.keys(), "W00"],
    series,
  };
  return datasetOf([file], source);
}

type Amounts = readonly [number, number, number, number];
// Hundreds of millions to billions of dollars, no two partners with the same: each has a place of its own.
const more = fc.integer({ min: 0, max: 249_999 });
const amounts = fc.array(fc.tuple(more, more, more, more), { minLength: partners.length, maxLength: partners.length });
const held = (all: readonly Amounts[]): Dataset =>
  tradeOf(
    new Map(
      partners.map((partner, i) => [
        partner,
        (all[i] ?? [0, 0, 0, 0]).map((each) => 300_000 * (i + 1) + each + 1) as unknown as Amounts,
      ]),
    ),
  );

const grammars = new Map(
  await Promise.all(languages.map(async (language) => [language, await loadGrammar(language)] as const)),
);

function written(language: Language, data: Dataset, partner: Partner): string {
  const grammar = grammars.get(language);
  if (!grammar) throw new Error(language);
  const { pieces } = paragraph(
    grammar,
    paragraphFindings(data, { reporter: "KZ", partner, period: yearly(2022), source: "statistics" }),
  );
  return plainText(pieces);
}

const date = "2024-01-15";
function checked(language: Language, text: string, data: Dataset) {
  const reading = read(text, vocabularies[language], areas, { date, home: "KZ" });
  return { reading, ...checkClaims(reading, data, { date, home: "KZ" }) };
}

const isAgreed = ({ verdict: { kind } }: CheckedClaim) => kind === "agrees" || kind === "agrees within rounding";
const place = fc.record({
  language: fc.constantFrom(...languages),
  partner: fc.constantFrom(...partners),
  trade: amounts,
});

describe("a paragraph that is written from the statistics and read back", () => {
  test("is read whole, and all of it agrees", () => {
    fc.assert(
      fc.property(place, ({ language, partner, trade }) => {
        const data = held(trade);
        const text = written(language, data, partner);
        const { reading, claims } = checked(language, text, data);
        expect(reading.unread.map(({ quote }) => quote)).toEqual([]);
        expect(claims.length).toBeGreaterThanOrEqual(4);
        expect(
          claims.filter((claim) => !isAgreed(claim)).map(({ claim, verdict }) => [text, claim.quote, verdict.kind]),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("turns in exactly the figure of which a digit is changed", () => {
    fc.assert(
      fc.property(place, fc.nat(), ({ language, partner, trade }, seed) => {
        const data = held(trade);
        const text = written(language, data, partner);
        const before = checked(language, text, data);
        const stated = before.claims.filter(
          ({ claim }) => claim.kind === "exports" || claim.kind === "imports" || claim.kind === "turnover",
        );
        const chosen = stated[seed % stated.length];
        if (!chosen) throw new Error(text);
        const { from, quote } = chosen.claim;
        const at = from + quote.search(/\d/);
        const digit = Number(text[at]);
        const changed = `${text.slice(0, at)}${digit === 9 ? 5 : digit + 4 > 9 ? digit - 4 : digit + 4}${text.slice(at + 1)}`;
        const { claims } = checked(language, changed, data);
        expect([changed, ...claims.filter((claim) => !isAgreed(claim)).map(({ claim }) => claim.quote)]).toHaveLength(
          2,
        );
        expect(claims.filter((claim) => !isAgreed(claim)).map(({ claim }) => claim.from)).toEqual([from]);
      }),
      { numRuns: 150 },
    );
  });

  test("is the same with other text around it", () => {
    const around: Readonly<Record<Language, readonly [string, string]>> = {
      en: ["The ministers met on Tuesday in the palace.\n", " The talks went on until the evening."],
      ru: ["Министры встретились во вторник во дворце.\n", " Переговоры продолжались до вечера."],
      kk: ["Министрлер сейсенбіде сарайда кездесті.\n", " Келіссөз кешке дейін жалғасты."],
      es: ["Los ministros se reunieron el martes en el palacio.\n", " Las conversaciones siguieron hasta la noche."],
      pt: ["Os ministros reuniram-se na terça-feira no palácio.\n", " As conversas continuaram até à noite."],
    };
    fc.assert(
      fc.property(place, ({ language, partner, trade }) => {
        const data = held(trade);
        const text = written(language, data, partner);
        const [before, behind] = around[language];
        const plain = checked(language, text, data).claims;
        const moved = checked(language, before + text + behind, data).claims;
        const said = (claims: readonly CheckedClaim[], by: number) =>
          claims.map(({ claim, verdict }) => [claim.from - by, claim.quote, claim.kind, verdict.kind]);
        expect(said(moved, before.length)).toEqual(said(plain, 0));
      }),
      { numRuns: 100 },
    );
  });
});
