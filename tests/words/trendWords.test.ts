import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trend, type TrendModel, type TrendScale } from "../../src/analysis/trend";
import type { Measure } from "../../src/core/indicators";
import type { Dataset } from "../../src/core/dataset";
import { yearly } from "../../src/core/period";
import { sourceLine } from "../../src/words/sourceWords";
import { trendSubtitle } from "../../src/words/trendWords";
import { grammar as es } from "../../src/words/es/grammar";
import { grammar as kk } from "../../src/words/kk/grammar";
import { grammar as pt } from "../../src/words/pt/grammar";
import { grammar as ru } from "../../src/words/ru/grammar";
import { demoDataset } from "../demo";
import { modelOf } from "../charts/trendModel";
import { smallDataset } from "../io/small";
import { grammars } from "./grammar/all";
import { spaced } from "./grammar/figures";
import { trendFinding } from "../../src/analysis/findings/trend";
import { trendHeadline } from "../../src/words/say/trend";

const small = smallDataset();
const demo = demoDataset();

function model(
  dataset: Dataset,
  reporter: string,
  partners: readonly string[],
  measure: Measure,
  scale: TrendScale = "own",
  from = 2021,
): TrendModel {
  const made = trend(dataset, { reporter, partners, from: yearly(from), to: yearly(2023) }, measure, scale);
  if (!made) throw new Error("no model");
  return made;
}

const anyModel = fc
  .record({
    isDemo: fc.boolean(),
    picks: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 4 }),
    measure: fc.constantFrom<Measure>("turnover", "exports", "imports", "balance"),
    scale: fc.constantFrom<TrendScale>("own", "common", "index"),
    from: fc.constantFrom(2020, 2021, 2022, 2023),
  })
  .map(({ isDemo, picks, measure, scale, from }) => {
    const dataset = isDemo ? demo : small;
    const codes = [...dataset.areas.keys()];
    const partners = picks.flatMap((pick) => codes[pick + 1] ?? []);
    return model(dataset, isDemo ? "ZZ" : "KZ", partners, measure, scale, from);
  });

test("no headline of flows that stop, double or turn over has a hole", () => {
  const value = fc.constantFrom(null, 0, 0.01, 0.9, 5, 10, 12, 20, 50, 100, 400);
  const values = fc.array(value, { minLength: 3, maxLength: 3 });
  const flows = fc.record({ exports: values, imports: values });
  const measures = fc.constantFrom<Measure>("turnover", "exports", "imports", "balance");
  const scales = fc.constantFrom<TrendScale>("own", "common");
  fc.assert(
    fc.property(flows, flows, measures, scales, (Spain, Portugal, measure, scale) => {
      const made = modelOf({ Spain, Portugal }, { measure, scale });
      for (const grammar of grammars)
        expect(trendHeadline(grammar, trendFinding(made))).not.toMatch(/undefined|NaN|null| {2}/);
    }),
    { numRuns: 1000 },
  );
});

test.each(grammars)("in $tag no headline has a hole or a double space", (grammar) => {
  fc.assert(
    fc.property(anyModel, (made) => {
      for (const text of [trendHeadline(grammar, trendFinding(made)), trendSubtitle(grammar, made)])
        expect(text).toMatch(/^(?!.*(undefined|NaN|null| {2}|[-−]0\b(?![.,])))\S.*\S$/);
    }),
  );
});

describe("what changed most", () => {
  test.each([
    [ru, "Товарооборот с Португалией в 2023 году был в 2,5 раза больше, чем в 2021 году"],
    [kk, "Португалиямен тауар айналымы 2023 жылы 2021 жылмен салыстырғанда 2,5 есе көп болды"],
    [es, "El intercambio comercial con Portugal en 2023 fue 2,5 veces el nivel de 2021"],
    [pt, "As trocas comerciais com Portugal em 2023 foram 2,5 vezes o nível de 2021"],
  ])("in $tag", (grammar, words) => {
    expect(spaced(trendHeadline(grammar, trendFinding(model(small, "KZ", ["ES", "PT"], "turnover"))))).toBe(words);
  });
});

describe("a balance", () => {
  test.each([
    [
      ru,
      "Профицит Казахстана в торговле с Испанией в 2023 году составил 959,2 млн долл. США, в 2021 году — 1 400,0 млн",
    ],
    [
      kk,
      "Қазақстанның Испаниямен саудасындағы профициті 2023 жылы 959,2 млн АҚШ долларын құрады, 2021 жылы — 1 400,0 млн",
    ],
    [
      es,
      "El superávit de Kazajistán con España fue de 959,2 millones de dólares estadounidenses en 2023, y de 1.400,0 millones en 2021",
    ],
    [
      pt,
      "O excedente do Cazaquistão com Espanha foi de 959,2 milhões de dólares dos EUA em 2023, e de 1 400,0 milhões em 2021",
    ],
  ])("in $tag", (grammar, words) => {
    expect(spaced(trendHeadline(grammar, trendFinding(model(small, "KZ", ["ES"], "balance"))))).toBe(words);
  });
});

describe("the source line", () => {
  const sources = [...small.catalog.sources.values(), ...new Set(small.statements.map(({ source }) => source))];

  test("in Russian has its dates, and one point after an abbreviation", () => {
    expect(spaced(sourceLine(ru, sources, { from: yearly(2023), to: yearly(2023) }, []))).toBe(
      "Источник: Bureau of National Statistics, foreign trade by country, выпуск 2023 (25 июля 2024 г.). Заявленные показатели и прямые инвестиции: Ministry of Foreign Affairs, сообщения от 16 февраля и 7 марта 2024 г. Названия стран основаны на Unicode CLDR и не выражают мнения об их статусе.",
    );
  });
});
