import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type CompareScale } from "../../src/analysis/compare";
import { type FigureRow, figures } from "../../src/analysis/figures";
import { mirror } from "../../src/analysis/mirror";
import type { Measure } from "../../src/core/indicators";
import { trend, type TrendScale } from "../../src/analysis/trend";
import { layOut } from "../../src/charts/compare/layout";
import { compareMarks } from "../../src/charts/compare/marks";
import type { Mark } from "../../src/charts/marks";
import { layOut as layOutMirror } from "../../src/charts/mirror/layout";
import { mirrorMarks } from "../../src/charts/mirror/marks";
import { layOut as layOutYears } from "../../src/charts/years/layout";
import { reportMarks } from "../../src/charts/years/reportMarks";
import { layOutReports } from "../../src/charts/years/reports";
import { trendMarks } from "../../src/charts/years/marks";
import type { Dataset } from "../../src/core/dataset";
import type { Figure } from "../../src/core/figure";
import { partOf, yearly } from "../../src/core/period";
import { millions, percent } from "../../src/words/amount";
import { grammar as en } from "../../src/words/en/grammar";
import type { Grammar } from "../../src/words/language/grammar";
import { more as english } from "../../src/words/en/more";
import { pointSentence, pointText } from "../../src/words/points";
import { demoDataset } from "../demo";
import { smallDataset } from "../io/small";
import { mirrorDemo } from "../mirrorDemo";
import { twoSources } from "../twoSources";
import { grammars } from "./grammar/all";
import { spaced } from "./grammar/figures";
import { monthlyDataset } from "./monthly";

type Marks = (grammar: Grammar) => readonly Mark[];

const small = smallDataset();
const demo = demoDataset();
const reporterOf = (dataset: Dataset) => (dataset === small ? "KZ" : "ZZ");

function comparing(dataset: Dataset, partners: readonly string[], year: number, scale: CompareScale = "common"): Marks {
  const model = compare(dataset, { reporter: reporterOf(dataset), partners, period: yearly(year) }, scale);
  if (!model) throw new Error("no model");
  return (grammar) => compareMarks(layOut(grammar, model, 1120));
}

interface Followed {
  readonly rows: readonly FigureRow[];
  readonly marks: Marks;
}

function following(
  dataset: Dataset,
  partners: readonly string[],
  from: number,
  to: number,
  measure: Measure,
  scale: TrendScale = "own",
): Followed {
  const question = { reporter: reporterOf(dataset), partners, from: yearly(from), to: yearly(to) };
  const model = trend(dataset, question, measure, scale);
  if (!model) throw new Error("no model");
  const rows = figures(dataset, question);
  return { rows, marks: (grammar) => trendMarks(layOutYears(grammar, model, 1120), rows) };
}

function mirroring(partners: readonly string[], flow: "exports" | "imports", from: number, to: number): Marks {
  const dataset = mirrorDemo("AA", "BB", "DD");
  const model = mirror(dataset, { reporter: "ZZ", partners, flow, factor: "1.06", from: yearly(from), to: yearly(to) });
  if (!model) throw new Error("no model");
  return (grammar) =>
    from === to
      ? mirrorMarks(layOutMirror(grammar, model, 1120))
      : reportMarks(layOutReports(grammar, model, 1120), model);
}

const textOf = (grammar: Grammar, { point }: Mark) => pointText(grammar, grammar.more ?? english, point);

function markWith(key: string, marks: readonly Mark[]): Mark {
  const found = marks.find((mark) => mark.key === key);
  if (!found) throw new Error(`${key} is none of ${marks.map((mark) => mark.key).join(", ")}`);
  return found;
}

/** The sentence of a mark in each language, with ordinary spaces. */
const aloud = (marks: Marks, key: string) =>
  Object.fromEntries(
    grammars.map((grammar) => [
      grammar.language,
      spaced(pointSentence(textOf(grammar, markWith(key, marks(grammar))))),
    ]),
  );

/** What the panel and the description add to the sentence. */
const added = (marks: Marks, key: string) =>
  Object.fromEntries(
    grammars.map((grammar) => {
      const { more, source } = textOf(grammar, markWith(key, marks(grammar)));
      return [grammar.language, [...more, source?.edition ?? ""].map(spaced)];
    }),
  );

const inEnglish = (marks: Marks, key: string) => spaced(pointSentence(textOf(en, markWith(key, marks(en)))));

const spain = comparing(small, ["ES", "PT"], 2023);
const others = following(twoSources, ["AA"], 2019, 2022, "exports").marks;

describe("in each language, letter by letter, is read", () => {
  test("a figure with what was stated, the verdict and the source", () => {
    expect(aloud(spain, "ES exports")).toEqual({
      en: "Spain, exports, 2023: 1,485.5 million US dollars; stated 1.5 billion, agrees; BNS",
      ru: "Испания, экспорт, 2023: 1 485,5 млн долл. США; заявлено 1,5 млрд, совпадает; BNS",
      kk: "Испания, экспорт, 2023: 1 485,5 млн АҚШ доллары; мәлімделген: 1,5 млрд, сәйкес; BNS",
      es: "España, exportaciones, 2023: 1.485,5 millones de dólares estadounidenses; anunciado 1500 millones, coincide; BNS",
      pt: "Espanha, exportações, 2023: 1 485,5 milhões de dólares dos EUA; anunciado 1,5 mil milhões, coincide; BNS",
    });
  });

  test("what the rounding of a statement allows, the change on the year before, and the edition", () => {
    expect(added(spain, "ES imports")).toEqual({
      en: ["range its rounding allows: 450–550", "+94.9% on 2022", "BNS, 2023 edition (25 July 2024)"],
      ru: ["пределы округления: 450–550", "+94,9% к 2022 году", "BNS, выпуск 2023 (25 июля 2024 г.)"],
      kk: ["дөңгелектеу шегі: 450–550", "2022 жылмен салыстырғанда +94,9%", "BNS, 2023 басылымы (2024 ж. 25 шілде)"],
      es: ["margen de su redondeo: 450–550", "+94,9 % respecto a 2022", "BNS, edición de 2023 (25 de julio de 2024)"],
      pt: ["margem do seu arredondamento: 450–550", "+94,9% face a 2022", "BNS, edição de 2023 (25 de julho de 2024)"],
    });
  });

  test("a figure of a part of a year, with the change on the same part of the year before", () => {
    const january = partOf(2026, 1, 5);
    const [row] = figures(monthlyDataset(), { reporter: "KZ", partners: ["ES"], from: january, to: january });
    if (!row) throw new Error("no row");
    const said = grammars.map((grammar) => {
      const text = pointText(grammar, grammar.more ?? english, {
        ...row,
        kind: "figure",
        indicator: "turnover",
        period: january,
      });
      return [grammar.language, spaced([pointSentence(text), ...text.more].join("; "))];
    });
    expect(Object.fromEntries(said)).toEqual({
      en: "Spain, turnover, January–May 2026: 840 million US dollars; BNS; +12.0% on January–May 2025",
      es: "España, intercambio comercial, enero-mayo de 2026: 840 millones de dólares estadounidenses; BNS; +12,0 % respecto a enero-mayo de 2025",
      kk: "Испания, тауар айналымы, 2026 ж. қаңтар–мамыр: 840 млн АҚШ доллары; BNS; 2025 жылғы қаңтар–мамырмен салыстырғанда +12,0%",
      pt: "Espanha, trocas comerciais, janeiro–maio de 2026: 840 milhões de dólares dos EUA; BNS; +12,0% face a janeiro–maio de 2025",
      ru: "Испания, товарооборот, январь–май 2026 г.: 840 млн долл. США; BNS; +12,0% к январю–маю 2025 года",
    });
  });

  test("a bound, which was only stated", () => {
    expect(aloud(spain, "ES investment")).toEqual({
      en: "Spain, gross inflow of direct investment, since 2005: more than 300 million US dollars; no series to check against; Ministry of Foreign Affairs",
      ru: "Испания, валовой приток прямых инвестиций, с 2005 года: более 300 млн долл. США; сверить не с чем; Ministry of Foreign Affairs",
      kk: "Испания, тікелей инвестициялардың жалпы ағыны, 2005 жылдан бері: 300 млн АҚШ долларынан астам; салыстыратын дерек жоқ; Ministry of Foreign Affairs",
      es: "España, entrada bruta de inversión directa, desde 2005: más de 300 millones de dólares estadounidenses; sin serie con que cotejar; Ministry of Foreign Affairs",
      pt: "Espanha, fluxo bruto de investimento direto, desde 2005: mais de 300 milhões de dólares dos EUA; sem série para confronto; Ministry of Foreign Affairs",
    });
  });

  test("a gap, as not reported", () => {
    expect(aloud(comparing(small, ["AQ"], 2023), "AQ turnover")).toEqual({
      en: "Antarctica, turnover, 2023: not reported",
      ru: "Антарктида, товарооборот, 2023: нет данных",
      kk: "Антарктида, тауар айналымы, 2023: дерек жоқ",
      es: "Antártida, intercambio comercial, 2023: no declarado",
      pt: "Antártida, trocas comerciais, 2023: não declarado",
    });
  });

  test("a figure too small for its digits, without a sign that speech leaves out", () => {
    expect(aloud(comparing(small, ["AX"], 2023), "AX turnover")).toEqual({
      en: "Åland Islands, turnover, 2023: less than 0.1 million US dollars; BNS",
      ru: "Аландские о-ва, товарооборот, 2023: менее 0,1 млн долл. США; BNS",
      kk: "Аланд аралдары, тауар айналымы, 2023: 0,1 млн АҚШ долларынан аз; BNS",
      es: "Islas Aland, intercambio comercial, 2023: menos de 0,1 millones de dólares estadounidenses; BNS",
      pt: "Alanda, trocas comerciais, 2023: menos de 0,1 milhões de dólares dos EUA; BNS",
    });
  });

  test("a figure of another source, with its name", () => {
    expect(aloud(others, "AA exports fund 2020")).toEqual({
      en: "Atlantis, exports, 2020: 90.3 million US dollars; Fund",
      ru: "Atlantis, экспорт, 2020: 90,3 млн долл. США; Fund",
      kk: "Atlantis, экспорт, 2020: 90,3 млн АҚШ доллары; Fund",
      es: "Atlantis, exportaciones, 2020: 90,3 millones de dólares estadounidenses; Fund",
      pt: "Atlantis, exportações, 2020: 90,3 milhões de dólares dos EUA; Fund",
    });
  });

  test("a share of the total, behind the amount", () => {
    expect(aloud(comparing(small, ["PT"], 2023, "share"), "PT turnover")).toEqual({
      en: "Portugal, turnover, 2023: 50.7 million US dollars; share of Kazakhstan’s total: 0.04%; stated 50.5 million, differs slightly; a later edition; BNS",
      ru: "Португалия, товарооборот, 2023: 50,7 млн долл. США; доля в показателях Казахстана: 0,04%; заявлено 50,5 млн, немного расходится; более поздний выпуск; BNS",
      kk: "Португалия, тауар айналымы, 2023: 50,7 млн АҚШ доллары; Қазақстанның жалпы көрсеткішіндегі үлесі: 0,04%; мәлімделген: 50,5 млн, сәл өзгеше; кейінгі басылым; BNS",
      es: "Portugal, intercambio comercial, 2023: 50,7 millones de dólares estadounidenses; cuota del total de Kazajistán: 0,04 %; anunciado 50,5 millones, difiere ligeramente; edición posterior; BNS",
      pt: "Portugal, trocas comerciais, 2023: 50,7 milhões de dólares dos EUA; quota do total do Cazaquistão: 0,04%; anunciado 50,5 milhões, difere ligeiramente; edição posterior; BNS",
    });
  });

  test("two reports, divided, with the gap between them", () => {
    const dotted = (words: Record<string, string>) =>
      Object.fromEntries(Object.entries(words).map(([language, text]) => [language, text.replace(/^[^:]*: /, "")]));
    expect(dotted(aloud(mirroring(["AA"], "exports", 2020, 2020), "AA ratio"))).toEqual({
      en: "10.6; gap, FOB: +900.0 million US dollars, about 900%",
      ru: "10,6; расхождение, ФОБ: +900,0 млн долл. США, около 900%",
      kk: "10,6; айырмасы, ФОБ: +900,0 млн АҚШ доллары, шамамен 900%",
      es: "10,6; diferencia, FOB: +900,0 millones de dólares estadounidenses, unos 900 %",
      pt: "10,6; diferença, FOB: +900,0 milhões de dólares dos EUA, cerca de 900%",
    });
  });
});

test("a confidential figure says so, and a year without a figure between two others is a point", () => {
  const atlantis = following(demo, ["AA"], 2020, 2023, "turnover").marks;
  expect(inEnglish(atlantis, "AA exports 2021")).toBe("Atlantis, exports, 2021: confidential; Office of Zembla");
  expect(inEnglish(atlantis, "AA turnover 2021")).toBe(
    "Atlantis, turnover, 2021: at least 60.0 million US dollars; Office of Zembla",
  );
});

test("years before and after those of a source are no points of its line", () => {
  const years = (series: string) => others(en).flatMap((mark) => (mark.series === series ? [mark.column] : []));
  expect(years("AA exports")).toEqual([2021, 2022]);
  expect(years("AA exports fund")).toEqual([2019, 2020, 2021, 2022]);
});

test("years in which nobody has a figure are gaps of the main line", () => {
  const marks = following(small, ["CU"], 2021, 2023, "exports").marks;
  expect(["2021", "2022", "2023"].map((year) => inEnglish(marks, `CU exports ${year}`))).toEqual([
    "Cuba, exports, 2021: not reported; BNS",
    "Cuba, exports, 2022: not reported; BNS",
    "Cuba, exports, 2023: 0 million US dollars; BNS",
  ]);
});

test("a balance has its sign and no growth, an index its base and the amount behind it", () => {
  const balance = following(small, ["PT"], 2021, 2023, "balance").marks;
  expect(inEnglish(balance, "PT balance 2022")).toBe("Portugal, balance, 2022: −30.6 million US dollars; BNS");
  expect(added(balance, "PT balance 2022")["en"]).toEqual(["BNS, 2023 edition (25 July 2024)"]);
  expect(inEnglish(following(small, ["ES"], 2021, 2023, "turnover", "index").marks, "ES turnover 2022")).toBe(
    "Spain, turnover, 2022: 142.8 (2021 = 100); 2,570.0 million US dollars; BNS",
  );
});

test("a change is told on a year before the span, too, and not where its base is tiny", () => {
  const marks = following(small, ["ES", "PT"], 2022, 2023, "exports").marks;
  expect(added(marks, "ES exports 2022")["en"]?.[0]).toBe("+43.8% on 2021");
  expect(added(marks, "PT exports 2023")["en"]?.[1]).toBe("no change in percent: the base of 2022 is too small");
  // The fund's own figure of the year before, not the office's.
  expect(added(others, "AA exports fund 2022")["en"]?.[0]).toBe("+9.9% on 2021");
});

test("what turnover consists of is read with the balance", () => {
  expect(inEnglish(spain, "ES composition")).toBe(
    "Spain, share of turnover, 2023: exports 73.8%, imports 26.2%; balance +959.2 million US dollars; BNS",
  );
});

test("both sides are read by who reports, with why there is no figure, and from which currency it comes", () => {
  const exports = mirroring(["AA", "DD"], "exports", 2020, 2020);
  expect(inEnglish(exports, "AA own")).toBe("Zembla, exports to Atlantis, 2020: 100.0 million US dollars; Office");
  expect(inEnglish(exports, "AA theirs")).toBe("Atlantis, imports from Zembla, 2020: 1,060.0 million US dollars; Fund");
  expect(inEnglish(exports, "DD theirs")).toBe("Dilmun, imports from Zembla, 2020: not reported");
  const converted = mirroring(["AA"], "imports", 2021, 2021);
  expect(inEnglish(converted, "AA theirs")).toBe(
    "Atlantis, exports to Zembla, 2021: 77 million US dollars; Union, from euros",
  );
  const years = mirroring(["AA"], "exports", 2018, 2022);
  expect(inEnglish(years, "AA theirs fund 2020")).toBe(inEnglish(exports, "AA theirs"));
  expect(added(years, "AA theirs fund 2020")["en"]?.slice(0, 2)).toEqual(["+100.0% on 2019", "ratio 10.6"]);
});

describe("the digits are those of label and table", () => {
  const digits = (grammar: Grammar, figure: Figure, signed: boolean) =>
    spaced(millions(grammar, figure, signed)).replace(/^[<>≤≥] /, "");
  const anyGrammar = fc.constantFrom(...grammars);
  const codesOf = (dataset: Dataset) => [...dataset.areas.keys()].filter((code) => code !== reporterOf(dataset));
  const anyPartners = fc
    .constantFrom(small, demo)
    .chain((dataset) => fc.tuple(fc.constant(dataset), fc.subarray(codesOf(dataset), { minLength: 1, maxLength: 4 })));

  /** The digits that belong into the sentence of a mark. */
  function digitsOf(grammar: Grammar, { point }: Mark): string[] {
    if (point.kind !== "figure") return [];
    const { figure, indicator, share, index } = point;
    const amount = index ? index.amount : figure;
    return [
      ...(amount?.kind === "amount" ? [digits(grammar, amount, indicator === "balance")] : []),
      ...(share?.figure.kind === "amount" ? [spaced(percent(grammar, share.figure))] : []),
    ];
  }

  function expectDigits(grammar: Grammar, mark: Mark) {
    const sentence = spaced(pointSentence(textOf(grammar, mark)));
    expect(digitsOf(grammar, mark).filter((text) => !sentence.includes(text))).toEqual([]);
    expect(sentence).not.toMatch(/undefined|NaN|null|\.\.| {2}/);
  }

  test("of a comparison", () => {
    const scales = fc.constantFrom<CompareScale>("common", "own", "log", "share");
    fc.assert(
      fc.property(anyPartners, anyGrammar, scales, ([dataset, partners], grammar, scale) => {
        for (const mark of comparing(dataset, partners, 2023, scale)(grammar)) expectDigits(grammar, mark);
      }),
      { numRuns: 60 },
    );
  });

  test("of a trend, whose points with a row hold the figure of that row", () => {
    const measures = fc.constantFrom<Measure>("turnover", "exports", "imports", "balance");
    const scales = fc.constantFrom<TrendScale>("own", "common", "index");
    fc.assert(
      fc.property(anyPartners, anyGrammar, measures, scales, ([dataset, partners], grammar, measure, scale) => {
        const { rows, marks } = following(dataset, partners, 2021, 2023, measure, scale);
        for (const mark of marks(grammar)) {
          expectDigits(grammar, mark);
          const row = rows.find(({ key }) => key === mark.row);
          if (!row || mark.point.kind !== "figure") continue;
          expect(mark.point.index ? mark.point.index.amount : mark.point.figure).toBe(row.figure);
        }
      }),
      { numRuns: 60 },
    );
  });
});
