import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type CompareScale } from "../../src/analysis/compare";
import { mirror } from "../../src/analysis/mirror";
import { otherSide } from "../../src/analysis/otherSide";
import { ranking } from "../../src/analysis/ranking";
import { trend, type TrendScale } from "../../src/analysis/trend";
import type { Area } from "../../src/core/area";
import {
  halfOf,
  later,
  monthOf,
  partOf,
  type Period,
  type Periods,
  previous,
  quarterOf,
  yearly,
} from "../../src/core/period";
import { measures } from "../../src/core/indicators";
import { compareNotes, compareSubtitle } from "../../src/words/compareWords";
import { grammar as en } from "../../src/words/en/grammar";
import type { Grammar } from "../../src/words/language/grammar";
import { mapSubtitle } from "../../src/words/mapWords";
import { mirrorNotes, mirrorSubtitle } from "../../src/words/mirrorWords";
import { plainText } from "../../src/words/phrase";
import { rankingNotes, rankingSubtitle } from "../../src/words/rankingWords";
import { trendSubtitle } from "../../src/words/trendWords";
import { grammars } from "./grammar/all";
import { spaced } from "./grammar/figures";
import { monthlyDataset } from "./monthly";
import { compareFinding } from "../../src/analysis/findings/compare";
import { compareHeadline } from "../../src/words/say/compare";
import { trendFinding } from "../../src/analysis/findings/trend";
import { trendHeadline } from "../../src/words/say/trend";
import { rankingFinding } from "../../src/analysis/findings/ranking";
import { rankingHeadline } from "../../src/words/say/ranking";
import { mapFinding } from "../../src/analysis/findings/map";
import { mapHeadline } from "../../src/words/say/map";
import { mirrorFinding } from "../../src/analysis/findings/mirror";
import { mirrorHeadline, otherSideText } from "../../src/words/say/mirror";
import { otherSideFinding } from "../../src/analysis/findings/otherSide";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import { paragraph } from "../../src/words/say/paragraph";
import { comparativeParagraph } from "../../src/words/say/together";
import { togetherFinding } from "../../src/analysis/findings/together";

const monthly = monthlyDataset();
const [june, second, half, part] = [monthOf(2026, 6), quarterOf(2026, 2), halfOf(2026, 1), partOf(2026, 1, 5)];

function country(code: string): Area {
  const area = monthly.areas.get(code);
  if (!area) throw new Error(`no area ${code}`);
  return area;
}

function comparing(partners: readonly string[], period: Period, scale: CompareScale = "common") {
  const model = compare(monthly, { reporter: "KZ", partners, period }, scale);
  if (!model) throw new Error("no model");
  return model;
}

function following(
  partners: readonly string[],
  periods: Periods,
  measure: (typeof measures)[number] = "turnover",
  scale: TrendScale = "own",
) {
  const model = trend(monthly, { reporter: "KZ", partners, ...periods }, measure, scale);
  if (!model) throw new Error("no model");
  return model;
}

function ranked(period: Period, partners: readonly string[] = [], measure: (typeof measures)[number] = "turnover") {
  const model = ranking(monthly, { reporter: "KZ", partners, period, measure, group: null });
  if (!model) throw new Error("no model");
  return model;
}

function mirroring(periods: Periods) {
  const model = mirror(monthly, {
    reporter: "KZ",
    partners: ["ES", "PT"],
    flow: "exports",
    factor: "1.06",
    ...periods,
  });
  if (!model) throw new Error("no model");
  return model;
}

const written = (grammar: Grammar, partner: string, period: Period) =>
  spaced(
    plainText(
      paragraph(grammar, paragraphFindings(monthly, { reporter: "KZ", partner, period, source: "statistics" })).pieces,
    ),
  );

/** What each language says of each period. */
const inEach = (say: (grammar: Grammar) => string) =>
  Object.fromEntries(grammars.map((grammar) => [grammar.language, spaced(say(grammar))]));

describe("the headline of a comparison says which part of the year it is of", () => {
  const headline = (period: Period) =>
    inEach((grammar) => compareHeadline(grammar, compareFinding(comparing(["ES"], period))));
  test("a month", () => {
    expect(headline(june)).toEqual({
      en: "Turnover with Spain came to 168.0 million US dollars in June 2026, 12% more than in June 2025",
      es: "El intercambio comercial con España ascendió a 168,0 millones de dólares estadounidenses en junio de 2026, un 12 % más que en junio de 2025",
      kk: "Испаниямен тауар айналымы 2026 жылғы маусымда 168,0 млн АҚШ долларын құрады, бұл 2025 жылғы маусыммен салыстырғанда 12%-ға көп",
      pt: "As trocas comerciais com Espanha ascenderam a 168,0 milhões de dólares dos EUA em junho de 2026, mais 12% do que em junho de 2025",
      ru: "Товарооборот с Испанией в июне 2026 года составил 168,0 млн долл. США, на 12% больше, чем в июне 2025 года",
    });
  });
  test("a quarter", () => {
    expect(headline(second)).toEqual({
      en: "Turnover with Spain came to 504 million US dollars in the second quarter of 2026, 12% more than in the second quarter of 2025",
      es: "El intercambio comercial con España ascendió a 504 millones de dólares estadounidenses en el segundo trimestre de 2026, un 12 % más que en el segundo trimestre de 2025",
      kk: "Испаниямен тауар айналымы 2026 жылғы II тоқсанда 504 млн АҚШ долларын құрады, бұл 2025 жылғы II тоқсанмен салыстырғанда 12%-ға көп",
      pt: "As trocas comerciais com Espanha ascenderam a 504 milhões de dólares dos EUA no segundo trimestre de 2026, mais 12% do que no segundo trimestre de 2025",
      ru: "Товарооборот с Испанией во II квартале 2026 года составил 504 млн долл. США, на 12% больше, чем во II квартале 2025 года",
    });
  });
  test("a half", () => {
    expect(headline(half)).toEqual({
      en: "Turnover with Spain came to 1.0 billion US dollars in the first half of 2026, 12% more than in the first half of 2025",
      es: "El intercambio comercial con España ascendió a 1000 millones de dólares estadounidenses en el primer semestre de 2026, un 12 % más que en el primer semestre de 2025",
      kk: "Испаниямен тауар айналымы 2026 жылғы бірінші жартыжылдықта 1,0 млрд АҚШ долларын құрады, бұл 2025 жылғы бірінші жартыжылдықпен салыстырғанда 12%-ға көп",
      pt: "As trocas comerciais com Espanha ascenderam a 1,0 mil milhões de dólares dos EUA no primeiro semestre de 2026, mais 12% do que no primeiro semestre de 2025",
      ru: "Товарооборот с Испанией в первом полугодии 2026 года составил 1,0 млрд долл. США, на 12% больше, чем в первом полугодии 2025 года",
    });
  });
  test("January to a month", () => {
    expect(headline(part)).toEqual({
      en: "Turnover with Spain came to 840 million US dollars in January–May 2026, 12% more than in January–May 2025",
      es: "El intercambio comercial con España ascendió a 840 millones de dólares estadounidenses en enero-mayo de 2026, un 12 % más que en enero-mayo de 2025",
      kk: "Испаниямен тауар айналымы 2026 жылғы қаңтар–мамырда 840 млн АҚШ долларын құрады, бұл 2025 жылғы қаңтар–мамырмен салыстырғанда 12%-ға көп",
      pt: "As trocas comerciais com Espanha ascenderam a 840 milhões de dólares dos EUA em janeiro–maio de 2026, mais 12% do que em janeiro–maio de 2025",
      ru: "Товарооборот с Испанией в январе–мае 2026 года составил 840 млн долл. США, на 12% больше, чем в январе–мае 2025 года",
    });
  });
});

describe("the paragraph compares with the same part of the year before", () => {
  test("a month", () => {
    expect(inEach((grammar) => written(grammar, "ES", june))).toEqual({
      en: "According to Kazakhstan’s statistics, in June 2026 bilateral trade turnover with Spain amounted to 168.0 million US dollars (exports – 112.0 million, imports – 56.0 million), which is 12% more than in June 2025 (150.0 million). Spain was 1st of 2 partners (11.2% of Kazakhstan’s turnover), and 1st of 2 in the European Union (96.0% of turnover with the EU).",
      es: "Según las estadísticas de Kazajistán, en junio de 2026 el intercambio comercial bilateral con España ascendió a 168,0 millones de dólares estadounidenses (exportaciones: 112,0 millones; importaciones: 56,0 millones), un 12 % más que en junio de 2025 (150,0 millones). España ocupó el 1.er lugar entre 2 socios comerciales (11,2 % del intercambio comercial de Kazajistán), y el 1.º entre 2 países de la Unión Europea (96,0 % del intercambio con ellos).",
      kk: "Қазақстан статистикасының деректері бойынша, 2026 жылғы маусымда Испаниямен екіжақты тауар айналымы 168,0 млн АҚШ долларын құрады (экспорт — 112,0 млн, импорт — 56,0 млн), бұл 2025 жылғы маусыммен салыстырғанда 12%-ға көп (150,0 млн). Испания тауар айналымы бойынша 2 серіктестің ішінде 1-орында (Қазақстанның тауар айналымының 11,2%-ы), ал ЕО елдері арасындағы 2 серіктестің ішінде 1-орында (Қазақстанның олармен тауар айналымының 96,0%-ы).",
      pt: "Segundo as estatísticas do Cazaquistão, em junho de 2026 as trocas comerciais bilaterais com Espanha ascenderam a 168,0 milhões de dólares dos EUA (exportações: 112,0 milhões; importações: 56,0 milhões), mais 12% do que em junho de 2025 (150,0 milhões). Espanha ocupou o 1.º lugar entre 2 parceiros comerciais (11,2% das trocas comerciais do Cazaquistão), e o 1.º entre 2 países da União Europeia (96,0% das trocas com eles).",
      ru: "По данным статистики Казахстана, в июне 2026 года двусторонний товарооборот с Испанией составил 168,0 млн долл. США (экспорт — 112,0 млн, импорт — 56,0 млн), что на 12% больше, чем в июне 2025 года (150,0 млн). По товарообороту Испания занимает 1-е место среди 2 партнёров (11,2% товарооборота Казахстана) и 1-е место среди 2 стран ЕС (96,0% товарооборота с ними).",
    });
  });
  test("a quarter", () => {
    expect(inEach((grammar) => written(grammar, "ES", second))).toEqual({
      en: "According to Kazakhstan’s statistics, in the second quarter of 2026 bilateral trade turnover with Spain amounted to 504 million US dollars (exports – 336.0 million, imports – 168.0 million), which is 12% more than in the second quarter of 2025 (450 million). Spain was 1st of 2 partners (11.2% of Kazakhstan’s turnover), and 1st of 2 in the European Union (96.6% of turnover with the EU).",
      es: "Según las estadísticas de Kazajistán, en el segundo trimestre de 2026 el intercambio comercial bilateral con España ascendió a 504 millones de dólares estadounidenses (exportaciones: 336,0 millones; importaciones: 168,0 millones), un 12 % más que en el segundo trimestre de 2025 (450 millones). España ocupó el 1.er lugar entre 2 socios comerciales (11,2 % del intercambio comercial de Kazajistán), y el 1.º entre 2 países de la Unión Europea (96,6 % del intercambio con ellos).",
      kk: "Қазақстан статистикасының деректері бойынша, 2026 жылғы II тоқсанда Испаниямен екіжақты тауар айналымы 504 млн АҚШ долларын құрады (экспорт — 336,0 млн, импорт — 168,0 млн), бұл 2025 жылғы II тоқсанмен салыстырғанда 12%-ға көп (450 млн). Испания тауар айналымы бойынша 2 серіктестің ішінде 1-орында (Қазақстанның тауар айналымының 11,2%-ы), ал ЕО елдері арасындағы 2 серіктестің ішінде 1-орында (Қазақстанның олармен тауар айналымының 96,6%-ы).",
      pt: "Segundo as estatísticas do Cazaquistão, no segundo trimestre de 2026 as trocas comerciais bilaterais com Espanha ascenderam a 504 milhões de dólares dos EUA (exportações: 336,0 milhões; importações: 168,0 milhões), mais 12% do que no segundo trimestre de 2025 (450 milhões). Espanha ocupou o 1.º lugar entre 2 parceiros comerciais (11,2% das trocas comerciais do Cazaquistão), e o 1.º entre 2 países da União Europeia (96,6% das trocas com eles).",
      ru: "По данным статистики Казахстана, во II квартале 2026 года двусторонний товарооборот с Испанией составил 504 млн долл. США (экспорт — 336,0 млн, импорт — 168,0 млн), что на 12% больше, чем во II квартале 2025 года (450 млн). По товарообороту Испания занимает 1-е место среди 2 партнёров (11,2% товарооборота Казахстана) и 1-е место среди 2 стран ЕС (96,6% товарооборота с ними).",
    });
  });
  test("a half", () => {
    expect(inEach((grammar) => written(grammar, "ES", half))).toEqual({
      en: "According to Kazakhstan’s statistics, in the first half of 2026 bilateral trade turnover with Spain amounted to 1.0 billion US dollars (exports – 672 million, imports – 336 million), which is 12% more than in the first half of 2025 (about 900 million). Spain was 1st of 2 partners (11.2% of Kazakhstan’s turnover), and 1st of 2 in the European Union (97.4% of turnover with the EU).",
      es: "Según las estadísticas de Kazajistán, en el primer semestre de 2026 el intercambio comercial bilateral con España ascendió a 1000 millones de dólares estadounidenses (exportaciones: 672 millones; importaciones: 336 millones), un 12 % más que en el primer semestre de 2025 (unos 900 millones). España ocupó el 1.er lugar entre 2 socios comerciales (11,2 % del intercambio comercial de Kazajistán), y el 1.º entre 2 países de la Unión Europea (97,4 % del intercambio con ellos).",
      kk: "Қазақстан статистикасының деректері бойынша, 2026 жылғы бірінші жартыжылдықта Испаниямен екіжақты тауар айналымы 1,0 млрд АҚШ долларын құрады (экспорт — 672 млн, импорт — 336 млн), бұл 2025 жылғы бірінші жартыжылдықпен салыстырғанда 12%-ға көп (шамамен 900 млн). Испания тауар айналымы бойынша 2 серіктестің ішінде 1-орында (Қазақстанның тауар айналымының 11,2%-ы), ал ЕО елдері арасындағы 2 серіктестің ішінде 1-орында (Қазақстанның олармен тауар айналымының 97,4%-ы).",
      pt: "Segundo as estatísticas do Cazaquistão, no primeiro semestre de 2026 as trocas comerciais bilaterais com Espanha ascenderam a 1,0 mil milhões de dólares dos EUA (exportações: 672 milhões; importações: 336 milhões), mais 12% do que no primeiro semestre de 2025 (cerca de 900 milhões). Espanha ocupou o 1.º lugar entre 2 parceiros comerciais (11,2% das trocas comerciais do Cazaquistão), e o 1.º entre 2 países da União Europeia (97,4% das trocas com eles).",
      ru: "По данным статистики Казахстана, в первом полугодии 2026 года двусторонний товарооборот с Испанией составил 1,0 млрд долл. США (экспорт — 672 млн, импорт — 336 млн), что на 12% больше, чем в первом полугодии 2025 года (около 900 млн). По товарообороту Испания занимает 1-е место среди 2 партнёров (11,2% товарооборота Казахстана) и 1-е место среди 2 стран ЕС (97,4% товарооборота с ними).",
    });
  });
  test("January to a month", () => {
    expect(inEach((grammar) => written(grammar, "ES", part))).toEqual({
      en: "According to Kazakhstan’s statistics, in January–May 2026 bilateral trade turnover with Spain amounted to 840 million US dollars (exports – 560.0 million, imports – 280.0 million), which is 12% more than in January–May 2025 (750 million). Spain was 1st of 2 partners (11.2% of Kazakhstan’s turnover), and 1st of 2 in the European Union (97.7% of turnover with the EU).",
      es: "Según las estadísticas de Kazajistán, en enero-mayo de 2026 el intercambio comercial bilateral con España ascendió a 840 millones de dólares estadounidenses (exportaciones: 560,0 millones; importaciones: 280,0 millones), un 12 % más que en enero-mayo de 2025 (750 millones). España ocupó el 1.er lugar entre 2 socios comerciales (11,2 % del intercambio comercial de Kazajistán), y el 1.º entre 2 países de la Unión Europea (97,7 % del intercambio con ellos).",
      kk: "Қазақстан статистикасының деректері бойынша, 2026 жылғы қаңтар–мамырда Испаниямен екіжақты тауар айналымы 840 млн АҚШ долларын құрады (экспорт — 560,0 млн, импорт — 280,0 млн), бұл 2025 жылғы қаңтар–мамырмен салыстырғанда 12%-ға көп (750 млн). Испания тауар айналымы бойынша 2 серіктестің ішінде 1-орында (Қазақстанның тауар айналымының 11,2%-ы), ал ЕО елдері арасындағы 2 серіктестің ішінде 1-орында (Қазақстанның олармен тауар айналымының 97,7%-ы).",
      pt: "Segundo as estatísticas do Cazaquistão, em janeiro–maio de 2026 as trocas comerciais bilaterais com Espanha ascenderam a 840 milhões de dólares dos EUA (exportações: 560,0 milhões; importações: 280,0 milhões), mais 12% do que em janeiro–maio de 2025 (750 milhões). Espanha ocupou o 1.º lugar entre 2 parceiros comerciais (11,2% das trocas comerciais do Cazaquistão), e o 1.º entre 2 países da União Europeia (97,7% das trocas com eles).",
      ru: "По данным статистики Казахстана, в январе–мае 2026 года двусторонний товарооборот с Испанией составил 840 млн долл. США (экспорт — 560,0 млн, импорт — 280,0 млн), что на 12% больше, чем в январе–мае 2025 года (750 млн). По товарообороту Испания занимает 1-е место среди 2 партнёров (11,2% товарооборота Казахстана) и 1-е место среди 2 стран ЕС (97,7% товарооборота с ними).",
    });
  });
  test("without a figure of a year before it compares with nothing", () => {
    expect(written(en, "ES", monthOf(2025, 6))).toBe(
      "According to Kazakhstan’s statistics, in June 2025 bilateral trade turnover with Spain amounted to 150.0 million US dollars (exports – 100.0 million, imports – 50.0 million). Spain was 1st of 2 partners (10.0% of Kazakhstan’s turnover), and 1st of 2 in the European Union (95.5% of turnover with the EU).",
    );
  });
  test("of several partners it is one sentence", () => {
    const question = { reporter: "KZ", partners: ["ES", "PT"], period: part };
    expect(
      inEach((grammar) => plainText(comparativeParagraph(grammar, togetherFinding(monthly, question)).pieces)),
    ).toEqual({
      en: "In January–May 2026 Kazakhstan’s trade turnover amounted to 840 million US dollars with Spain (11.2%) and 20 million US dollars with Portugal (0.3%).",
      es: "En enero-mayo de 2026 el intercambio comercial de Kazajistán ascendió a 840 millones de dólares estadounidenses con España (11,2 %) y 20 millones de dólares estadounidenses con Portugal (0,3 %).",
      kk: "2026 жылғы қаңтар–мамырда Қазақстанның тауар айналымы: Испаниямен — 840 млн АҚШ доллары (11,2%) және Португалиямен — 20 млн АҚШ доллары (0,3%).",
      pt: "Em janeiro–maio de 2026 as trocas comerciais do Cazaquistão ascenderam a 840 milhões de dólares dos EUA com Espanha (11,2%) e 20 milhões de dólares dos EUA com Portugal (0,3%).",
      ru: "В январе–мае 2026 года товарооборот Казахстана составил: с Испанией — 840 млн долл. США (11,2%) и с Португалией — 20 млн долл. США (0,3%).",
    });
  });
});

describe("the subtitle", () => {
  test("of what the source gives by month says that it is a sum", () => {
    expect(inEach((grammar) => compareSubtitle(grammar, comparing(["ES"], half)))).toEqual({
      en: "Turnover, exports and imports in million US dollars at current prices; exports FOB, imports CIF, as reported by Kazakhstan. Sums of the months.",
      es: "Intercambio comercial, exportaciones e importaciones en millones de dólares estadounidenses a precios corrientes; exportaciones FOB, importaciones CIF, según las estadísticas de Kazajistán. Sumas de los meses.",
      kk: "Тауар айналымы, экспорт және импорт, ағымдағы бағамен млн АҚШ доллары; экспорт — ФОБ, импорт — СИФ, Қазақстан деректері бойынша. Сома айлар бойынша есептелген.",
      pt: "Trocas comerciais, exportações e importações em milhões de dólares dos EUA a preços correntes; exportações FOB, importações CIF, segundo as estatísticas do Cazaquistão. Somas dos meses.",
      ru: "Товарооборот, экспорт и импорт в млн долл. США в текущих ценах; экспорт — ФОБ, импорт — СИФ, по данным Казахстана. Суммы по месяцам.",
    });
    expect(compareSubtitle(en, comparing(["ES"], june))).not.toContain("Sums");
  });
  test("of a ranking and a map has the period, and the sum", () => {
    expect(inEach((grammar) => rankingSubtitle(grammar, ranked(second), false))).toEqual({
      en: "Turnover by partner in million US dollars at current prices, second quarter of 2026 (exports FOB, imports CIF, as reported by Kazakhstan); share of Kazakhstan’s total of 4,500 million. Sums of the months.",
      es: "Intercambio comercial por socio en millones de dólares estadounidenses a precios corrientes, segundo trimestre de 2026 (exportaciones FOB, importaciones CIF, según las estadísticas de Kazajistán); cuota del total de Kazajistán, de 4.500 millones. Sumas de los meses.",
      kk: "Тауар айналымы, серіктестер бойынша, ағымдағы бағамен млн АҚШ доллары, 2026 жылғы II тоқсан (экспорт — ФОБ, импорт — СИФ, Қазақстан деректері бойынша); Қазақстанның жалпы сомасындағы үлесі: 4 500 млн. Сома айлар бойынша есептелген.",
      pt: "Trocas comerciais por parceiro em milhões de dólares dos EUA a preços correntes, segundo trimestre de 2026 (exportações FOB, importações CIF, segundo as estatísticas do Cazaquistão); quota do total do Cazaquistão, de 4 500 milhões. Somas dos meses.",
      ru: "Товарооборот по партнёрам, млн долл. США в текущих ценах, II квартал 2026 года (экспорт — ФОБ, импорт — СИФ, по данным Казахстана); доля в общей сумме Казахстана: 4 500 млн. Суммы по месяцам.",
    });
    expect(spaced(mapSubtitle(en, ranked(second)))).toBe(
      "Turnover by partner in million US dollars at current prices, second quarter of 2026 (exports FOB, imports CIF, as reported by Kazakhstan). Sums of the months. Each step of the scale is ten times the one before.",
    );
  });
  test("of a trend over quarters says it once", () => {
    const model = following(["ES", "PT"], { from: quarterOf(2025, 1), to: second });
    expect(trendSubtitle(en, model).match(/Sums of the months\./g)).toHaveLength(1);
  });
});

describe("the headline of a trend", () => {
  const headline = (...asked: Parameters<typeof following>) =>
    inEach((grammar) => trendHeadline(grammar, trendFinding(following(...asked))));
  test("over months compares the last with the same month of the first year that has one", () => {
    expect(headline(["ES"], { from: monthOf(2025, 1), to: june })).toEqual({
      en: "Turnover with Spain rose by 12% between June 2025 and June 2026",
      es: "El intercambio comercial con España aumentó un 12 % entre junio de 2025 y junio de 2026",
      kk: "Испаниямен тауар айналымы 2025 жылғы маусым – 2026 жылғы маусым аралығында 12%-ға өсті",
      pt: "As trocas comerciais com Espanha aumentaram 12% entre junho de 2025 e junho de 2026",
      ru: "Товарооборот с Испанией с июня 2025 года по июнь 2026 года вырос на 12%",
    });
    expect(headline(["ES"], { from: quarterOf(2025, 1), to: second })).toEqual({
      en: "Turnover with Spain rose by 12% between the second quarter of 2025 and the second quarter of 2026",
      es: "El intercambio comercial con España aumentó un 12 % entre el segundo trimestre de 2025 y el segundo trimestre de 2026",
      kk: "Испаниямен тауар айналымы 2025 жылғы II тоқсан – 2026 жылғы II тоқсан аралығында 12%-ға өсті",
      pt: "As trocas comerciais com Espanha aumentaram 12% entre o segundo trimestre de 2025 e o segundo trimestre de 2026",
      ru: "Товарооборот с Испанией со II квартала 2025 года по II квартал 2026 года вырос на 12%",
    });
    expect(headline(["ES"], { from: previous(part), to: part })).toEqual({
      en: "Turnover with Spain rose by 12% between January–May 2025 and January–May 2026",
      es: "El intercambio comercial con España aumentó un 12 % entre enero-mayo de 2025 y enero-mayo de 2026",
      kk: "Испаниямен тауар айналымы 2025–2026 жылдардың қаңтар–мамыр айларында 12%-ға өсті",
      pt: "As trocas comerciais com Espanha aumentaram 12% entre janeiro–maio de 2025 e janeiro–maio de 2026",
      ru: "Товарооборот с Испанией в январе–мае с 2025 по 2026 год вырос на 12%",
    });
  });
  test("and where there is none tells the largest and the last", () => {
    expect(headline(["PT"], { from: monthOf(2025, 10), to: june }, "exports")).toEqual({
      en: "Between October 2025 and June 2026 exports to Portugal were largest in December 2025: 12.0 million US dollars; in June 2026 they came to 6.0 million",
      es: "Entre octubre de 2025 y junio de 2026, las exportaciones a Portugal alcanzaron su máximo en diciembre de 2025, con 12,0 millones de dólares estadounidenses; en junio de 2026 fueron de 6,0 millones",
      kk: "2025 жылғы қазан – 2026 жылғы маусым аралығында Португалияға экспорт 2025 жылғы желтоқсанда ең үлкен болды: 12,0 млн АҚШ доллары; 2026 жылғы маусымда — 6,0 млн",
      pt: "Entre outubro de 2025 e junho de 2026, as exportações para Portugal atingiram o máximo em dezembro de 2025, com 12,0 milhões de dólares dos EUA; em junho de 2026 foram de 6,0 milhões",
      ru: "Наибольший экспорт в Португалию с октября 2025 года по июнь 2026 года — в декабре 2025 года: 12,0 млн долл. США; в июне 2026 года — 6,0 млн",
    });
  });
  test("of an index over months tells where it stands", () => {
    expect(headline(["PT"], { from: monthOf(2025, 10), to: june }, "exports", "index")).toEqual({
      en: "Exports to Portugal stood at 60 in June 2026, where October 2025 is 100",
      es: "Las exportaciones a Portugal alcanzaron el índice 60 en junio de 2026, siendo octubre de 2025 igual a 100",
      kk: "Португалияға экспорт 2026 жылғы маусымда: индекс 60 (2025 жылғы қазан — 100)",
      pt: "As exportações para Portugal atingiram o índice 60 em junho de 2026, sendo outubro de 2025 igual a 100",
      ru: "Экспорт в Португалию в июне 2026 года: индекс 60 (октябрь 2025 года — 100)",
    });
  });
  test("of a balance names the same month of the first year", () => {
    expect(headline(["ES"], { from: monthOf(2025, 1), to: june }, "balance")).toEqual({
      en: "Kazakhstan’s surplus with Spain was 56.0 million US dollars in June 2026, 50.0 million in June 2025",
      es: "El superávit de Kazajistán con España fue de 56,0 millones de dólares estadounidenses en junio de 2026, y de 50,0 millones en junio de 2025",
      kk: "Қазақстанның Испаниямен саудасындағы профициті 2026 жылғы маусымда 56,0 млн АҚШ долларын құрады, 2025 жылғы маусымда — 50,0 млн",
      pt: "O excedente do Cazaquistão com Espanha foi de 56,0 milhões de dólares dos EUA em junho de 2026, e de 50,0 milhões em junho de 2025",
      ru: "Профицит Казахстана в торговле с Испанией в июне 2026 года составил 56,0 млн долл. США, в июне 2025 года — 50,0 млн",
    });
    expect(headline(["ES"], { from: monthOf(2026, 1), to: june }, "balance")["en"]).toBe(
      "Kazakhstan’s surplus with Spain was 56.0 million US dollars in June 2026",
    );
  });
  test("over years is the same where they lie over each other", () => {
    const span = { from: monthOf(2025, 1), to: june };
    expect(headline(["ES"], span, "turnover", "seasonal")).toEqual(headline(["ES"], span));
  });
});

describe("two reports of one flow", () => {
  test("of a part of a year are summed on both sides", () => {
    const reports = mirroring({ from: part, to: part });
    expect(inEach((grammar) => mirrorHeadline(grammar, mirrorFinding(reports)))).toEqual({
      en: "Spain records 2 times the imports that Kazakhstan records as exports to it",
      es: "Según los datos de España, las importaciones procedentes de Kazajistán son 2 veces las exportaciones a España según los datos de Kazajistán",
      kk: "Испания деректері бойынша Қазақстаннан импорт Қазақстан деректеріндегі Испанияға экспортпен салыстырғанда 2 есе көп",
      pt: "Segundo os dados de Espanha, as importações provenientes do Cazaquistão são 2 vezes as exportações para Espanha segundo os dados do Cazaquistão",
      ru: "По данным Испании, импорт из Казахстана в 2 раза больше, чем экспорт в Испанию по данным Казахстана",
    });
    expect(spaced(mirrorSubtitle(en, reports))).toBe(
      "Two counts of one flow, side by side and never merged, in million US dollars, January–May 2026. Kazakhstan’s exports FOB by last known destination; partners’ imports CIF by country of origin. Ratios as published; for the gaps, imports are brought to FOB: divided by 1.06. Sums of the months.",
    );
  });
  test("over months are counted in them", () => {
    const reports = mirroring({ from: monthOf(2026, 1), to: june });
    expect(inEach((grammar) => mirrorHeadline(grammar, mirrorFinding(reports)))).toEqual({
      en: "Spain recorded higher imports than Kazakhstan recorded as exports to it in each of the six months with both reports, January 2026 to June 2026",
      es: "Según los datos de España, las importaciones procedentes de Kazajistán fueron mayores que las exportaciones a España según los datos de Kazajistán en cada uno de los 6 meses con ambos registros (enero de 2026 – junio de 2026)",
      kk: "Екі есеп те бар 6 айдың (2026 жылғы қаңтар – 2026 жылғы маусым) әрқайсысында Испания деректеріндегі Қазақстаннан импорт Қазақстан деректеріндегі Испанияға экспорттан көп болды",
      pt: "Segundo os dados de Espanha, as importações provenientes do Cazaquistão foram maiores do que as exportações para Espanha segundo os dados do Cazaquistão em cada um dos 6 meses com ambos os registos (janeiro de 2026 – junho de 2026)",
      ru: "По данным Испании, импорт из Казахстана был больше, чем экспорт в Испанию по данным Казахстана, в каждом из 6 месяцев, за которые есть оба показателя (январь 2026 – июнь 2026 года)",
    });
  });
  test("stand in a sentence with their period", () => {
    const asked = { reporter: country("KZ"), partner: country("ES"), from: part, period: part, factor: "1.06" };
    const side = otherSide(monthly, "imports", asked);
    if (!side) throw new Error("no model");
    expect(inEach((grammar) => otherSideText(grammar, otherSideFinding(side)))).toEqual({
      en: "Imports, January–May 2026: Spain records as exports 89% of what Kazakhstan records as imports from it.",
      es: "Importaciones, enero-mayo de 2026: según los datos de España, las exportaciones a Kazajistán son el 89 % de las importaciones procedentes de España según los datos de Kazajistán.",
      kk: "Импорт, 2026 ж. қаңтар–мамыр: Испания деректері бойынша Қазақстанға экспорт Қазақстан деректеріндегі Испаниядан импорттың 89%-ын құрайды.",
      pt: "Importações, janeiro–maio de 2026: segundo os dados de Espanha, as exportações para o Cazaquistão são 89% das importações provenientes de Espanha segundo os dados do Cazaquistão.",
      ru: "Импорт, январь–май 2026 г.: по данным Испании, экспорт в Казахстан составляет 89% того, что по данным Казахстана составляет импорт из Испании.",
    });
  });
});

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
/** “June 2026”, “first half of 2026”, “January–May of 2025 to 2026”. */
const ofItsPart = new RegExp(`(?:${months}|half of|quarter of|(?:${months}) of 20\\d\\d to) 20\\d\\d\\b`, "g");

test("a year beside a part of another one would be noticed", () => {
  expect("Exports rose between 2025 and June 2026".replace(ofItsPart, "")).toContain("2025");
  expect("Exports in January–May of 2025 to 2026".replace(ofItsPart, "")).not.toMatch(/2025|2026/);
});

test.each(grammars)(
  "in $tag no sentence on any period has a hole, or speaks of another year than its own",
  (grammar) => {
    const period = fc.oneof(
      fc.integer({ min: 2024, max: 2027 }).map((year) => yearly(year)),
      fc.tuple(fc.integer({ min: 2024, max: 2027 }), fc.constantFrom(1, 2)).map(([year, n]) => halfOf(year, n)),
      fc
        .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 4 }))
        .map(([year, n]) => quarterOf(year, n)),
      fc
        .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, n]) => monthOf(year, n)),
      fc
        .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 2, max: 11 }))
        .map(([year, n]) => partOf(year, 1, n)),
    );
    const asked = fc.record({
      period,
      more: fc.integer({ min: 0, max: 14 }),
      partners: fc.subarray(["ES", "PT", "CN"], { minLength: 1 }),
      measure: fc.constantFrom(...measures),
      scale: fc.constantFrom<TrendScale>("own", "common", "together", "index", "seasonal"),
    });
    fc.assert(
      fc.property(asked, ({ period: to, more, partners, measure, scale }) => {
        const from = later(to, -more);
        const compared = comparing(partners, to);
        const places = ranked(to, partners, measure);
        const along = following(partners, { from, to }, measure, scale);
        const reports = mirroring({ from, to });
        const ofOne = [
          compareHeadline(grammar, compareFinding(compared)),
          compareSubtitle(grammar, compared),
          ...compareNotes(grammar, compared),
          rankingHeadline(grammar, rankingFinding(places, partners)),
          rankingSubtitle(grammar, places, false),
          ...rankingNotes(grammar, places, []),
          mapHeadline(grammar, mapFinding(places, partners)),
          ...partners.map((partner) => written(grammar, partner, to)),
          plainText(
            comparativeParagraph(grammar, togetherFinding(monthly, { reporter: "KZ", partners, period: to })).pieces,
          ),
        ];
        const ofSeveral = [
          trendHeadline(grammar, trendFinding(along)),
          trendSubtitle(grammar, along),
          mirrorHeadline(grammar, mirrorFinding(reports)),
          mirrorSubtitle(grammar, reports),
          ...mirrorNotes(grammar, reports),
        ];
        for (const text of [...ofOne, ...ofSeveral]) expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}/);
        const yearsIn = (text: string) => [...text.matchAll(/\b20\d\d\b/g)].map(Number);
        for (const year of ofOne.flatMap(yearsIn)) expect([to.year, to.year - 1]).toContain(year);
        for (const year of ofSeveral.flatMap(yearsIn)) {
          expect(year).toBeGreaterThanOrEqual(from.year);
          expect(year).toBeLessThanOrEqual(to.year);
        }
        // A year by itself would be a whole one.
        const isBare = (text: string) =>
          grammar === en && to.kind !== "year" && /\b20\d\d\b/.test(text.replace(ofItsPart, ""));
        expect([...ofOne, ...ofSeveral].filter(isBare)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);
