import { paragraphOf } from "../../src/words/paragraphOf";
import { yearly } from "../../src/core/period";
import { describe, expect, test } from "vitest";
import { naturalGroup } from "../../src/analysis/naturalGroup";
import type { Grammar } from "../../src/words/language/grammar";
import { grammar as en } from "../../src/words/en/grammar";
import { grammar as es } from "../../src/words/es/grammar";
import { grammar as kk } from "../../src/words/kk/grammar";
import { grammar as pt } from "../../src/words/pt/grammar";
import { grammar as ru } from "../../src/words/ru/grammar";
import { plainText } from "../../src/words/phrase";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog } from "../../src/core/form/catalog";
import { readSeries } from "../../src/core/form/series";
import { readStatements } from "../../src/core/form/statements";
import { dataText } from "../data/files";
import { smallDataset, statementsJson } from "../io/small";
import type { Series } from "../../src/core/dataset";
import { demoDataset } from "../demo";
import { grammars } from "./grammar/all";
import { spaced, stated as literal } from "./grammar/figures";
import { paragraphFindings } from "../../src/analysis/findings/paragraph";
import type { ParagraphKind } from "../../src/core/question";
import { paragraph } from "../../src/words/say/paragraph";
import { comparativeParagraph } from "../../src/words/say/together";
import { togetherFinding } from "../../src/analysis/findings/together";

const dataset = smallDataset();
const write = (grammar: Grammar, partner: string, source: ParagraphKind, year = 2023) =>
  paragraph(grammar, paragraphFindings(dataset, { reporter: "KZ", partner, period: yearly(year), source }));
const words = (grammar: Grammar, partner: string, source: ParagraphKind, year = 2023) =>
  spaced(plainText(write(grammar, partner, source, year).pieces));

const counting = { currency: "USD", scale: 1000, decimals: 1 } as const;

describe("as stated, the paragraph of the releases, letter by letter:", () => {
  test.each([
    [
      en,
      "According to Kazakh statistics, in 2023 bilateral trade turnover with Spain amounted to 2 billion US dollars (exports – 1.5 billion, imports – 500 million). Since 2005, the gross inflow of direct investment from Spain to Kazakhstan has exceeded 300 million US dollars.",
      "In 2023 bilateral trade turnover with Portugal amounted to 50.5 million US dollars (exports – 4.9 million, imports – 45.6 million), which is 65% more than in 2022 (30.6 million). From 2005 to 2023, the gross inflow of direct investment from Portugal to Kazakhstan exceeded 255 million US dollars.",
    ],
    [
      ru,
      "По данным казахстанской статистики, в 2023 году двусторонний товарооборот с Испанией составил 2 млрд долл. США (экспорт — 1,5 млрд, импорт — 500 млн). С 2005 года валовой приток прямых инвестиций из Испании в Казахстан превысил 300 млн долл. США.",
      "В 2023 году двусторонний товарооборот с Португалией составил 50,5 млн долл. США (экспорт — 4,9 млн, импорт — 45,6 млн), что на 65% больше, чем в 2022 году (30,6 млн). С 2005 по 2023 год валовой приток прямых инвестиций из Португалии в Казахстан превысил 255 млн долл. США.",
    ],
    [
      kk,
      "Қазақстан статистикасының деректері бойынша, 2023 жылы Испаниямен екіжақты тауар айналымы 2 млрд АҚШ долларын құрады (экспорт — 1,5 млрд, импорт — 500 млн). 2005 жылдан бері Испаниядан Қазақстанға тікелей инвестициялардың жалпы ағыны 300 млн АҚШ долларынан асты.",
      "2023 жылы Португалиямен екіжақты тауар айналымы 50,5 млн АҚШ долларын құрады (экспорт — 4,9 млн, импорт — 45,6 млн), бұл 2022 жылмен салыстырғанда 65%-ға көп (30,6 млн). 2005–2023 жылдары Португалиядан Қазақстанға тікелей инвестициялардың жалпы ағыны 255 млн АҚШ долларынан асты.",
    ],
    [
      es,
      "Según las estadísticas kazajas, en 2023 el intercambio comercial bilateral con España ascendió a 2000 millones de dólares estadounidenses (exportaciones: 1500 millones; importaciones: 500 millones). Desde 2005, la entrada bruta de inversión directa de España a Kazajistán ha superado los 300 millones de dólares estadounidenses.",
      "En 2023 el intercambio comercial bilateral con Portugal ascendió a 50,5 millones de dólares estadounidenses (exportaciones: 4,9 millones; importaciones: 45,6 millones), un 65 % más que en 2022 (30,6 millones). Entre 2005 y 2023, la entrada bruta de inversión directa de Portugal a Kazajistán superó los 255 millones de dólares estadounidenses.",
    ],
    [
      pt,
      "Segundo as estatísticas cazaques, em 2023 as trocas comerciais bilaterais com Espanha ascenderam a 2 mil milhões de dólares dos EUA (exportações: 1,5 mil milhões; importações: 500 milhões). Desde 2005, o fluxo bruto de investimento direto de Espanha para o Cazaquistão ultrapassou 300 milhões de dólares dos EUA.",
      "Em 2023 as trocas comerciais bilaterais com Portugal ascenderam a 50,5 milhões de dólares dos EUA (exportações: 4,9 milhões; importações: 45,6 milhões), mais 65% do que em 2022 (30,6 milhões). Entre 2005 e 2023, o fluxo bruto de investimento direto de Portugal para o Cazaquistão ultrapassou 255 milhões de dólares dos EUA.",
    ],
  ])("$tag", (grammar, spain, portugal) => {
    expect(words(grammar, "ES", "stated")).toBe(spain);
    expect(words(grammar, "PT", "stated")).toBe(portugal);
  });

  test("keeps each part with its name on one line, in every language", () => {
    for (const grammar of grammars) {
      const { pieces } = write(grammar, "ES", "stated");
      expect(pieces.filter(({ together }) => together === 1)).toHaveLength(2);
      expect(pieces.filter(({ row }) => row !== undefined)).toHaveLength(4);
    }
  });

  test("is empty where nothing was stated", () => {
    expect(write(ru, "CN", "stated")).toEqual({ pieces: [], notes: [] });
  });
});

describe("from the statistics", () => {
  test.each([
    [
      en,
      "According to Kazakhstan’s statistics, in 2023 bilateral trade turnover with Portugal amounted to 50.7 million US dollars (exports – 4.9 million, imports – 45.8 million), which is 64.6% more than in 2022 (30.8 million). Portugal was 7th of 8 partners (0.04% of Kazakhstan’s turnover), and 4th of 5 in the European Union (0.6% of turnover with the EU).",
    ],
    [
      ru,
      "По данным статистики Казахстана, в 2023 году двусторонний товарооборот с Португалией составил 50,7 млн долл. США (экспорт — 4,9 млн, импорт — 45,8 млн), что на 64,6% больше, чем в 2022 году (30,8 млн). По товарообороту Португалия занимает 7-е место среди 8 партнёров (0,04% товарооборота Казахстана) и 4-е место среди 5 стран ЕС (0,6% товарооборота с ними).",
    ],
    [
      kk,
      "Қазақстан статистикасының деректері бойынша, 2023 жылы Португалиямен екіжақты тауар айналымы 50,7 млн АҚШ долларын құрады (экспорт — 4,9 млн, импорт — 45,8 млн), бұл 2022 жылмен салыстырғанда 64,6%-ға көп (30,8 млн). Португалия тауар айналымы бойынша 8 серіктестің ішінде 7-орында (Қазақстанның тауар айналымының 0,04%-ы), ал ЕО елдері арасындағы 5 серіктестің ішінде 4-орында (Қазақстанның олармен тауар айналымының 0,6%-ы).",
    ],
    [
      es,
      "Según las estadísticas de Kazajistán, en 2023 el intercambio comercial bilateral con Portugal ascendió a 50,7 millones de dólares estadounidenses (exportaciones: 4,9 millones; importaciones: 45,8 millones), un 64,6 % más que en 2022 (30,8 millones). Portugal ocupó el 7.º lugar entre 8 socios comerciales (0,04 % del intercambio comercial de Kazajistán), y el 4.º entre 5 países de la Unión Europea (0,6 % del intercambio con ellos).",
    ],
    [
      pt,
      "Segundo as estatísticas do Cazaquistão, em 2023 as trocas comerciais bilaterais com Portugal ascenderam a 50,7 milhões de dólares dos EUA (exportações: 4,9 milhões; importações: 45,8 milhões), mais 64,6% do que em 2022 (30,8 milhões). Portugal ocupou o 7.º lugar entre 8 parceiros comerciais (0,04% das trocas comerciais do Cazaquistão), e o 4.º entre 5 países da União Europeia (0,6% das trocas com eles).",
    ],
  ])("in $tag", (grammar, text) => {
    const { fdi, rest } = split(grammar, words(grammar, "PT", "statistics"));
    expect(rest).toBe(text);
    expect(fdi).not.toBe("");
  });

  /** The sentence on investment stands last, as it does among what was stated. */
  function split(grammar: Grammar, text: string): { readonly fdi: string; readonly rest: string } {
    const stated = words(grammar, "PT", "stated");
    const fdi =
      [...stated.matchAll(/\. /g)].map(({ index }) => stated.slice(index + 2)).find((tail) => text.endsWith(tail)) ??
      "";
    return { fdi, rest: text.slice(0, -fdi.length).trim() };
  }

  test("from a doubling on it counts in times, with the plural of the number", () => {
    expect(words(en, "TR", "statistics")).toContain(", which is 2.5 times the 2022 level (1.0 billion).");
    expect(words(ru, "TR", "statistics")).toContain(", что в 2,5 раза больше, чем в 2022 году (1,0 млрд).");
    expect(words(kk, "TR", "statistics")).toContain(", бұл 2022 жылмен салыстырғанда 2,5 есе көп (1,0 млрд).");
    expect(words(es, "TR", "statistics")).toContain(", 2,5 veces el nivel de 2022 (1000 millones).");
    expect(words(pt, "TR", "statistics")).toContain(", 2,5 vezes o nível de 2022 (1,0 mil milhões).");
  });

  test("on what did not change it says so", () => {
    expect(words(en, "BE", "statistics")).toContain(", much as in 2022 (2.0 billion).");
    expect(words(ru, "BE", "statistics")).toContain(", почти столько же, сколько в 2022 году (2,0 млрд).");
  });

  test("on a tiny base, after nothing, and across sources it gives no percentage", () => {
    const demo = demoDataset();
    const on = (partner: string, year: number) =>
      spaced(
        plainText(
          paragraph(
            en,
            paragraphFindings(demo, { reporter: "ZZ", partner, period: yearly(year), source: "statistics" }),
          ).pieces,
        ),
      );
    expect(on("DD", 2023)).toContain(", after 500.0 thousand in 2022.");
    expect(on("DD", 2021)).not.toContain("%,");
    // Exports of 2021 are suppressed.
    expect(on("AA", 2021)).toContain(
      "Zembla’s imports from Atlantis came to 60.0 million US dollars in 2021; its exports are not in the statistics. Atlantis accounted for at least 7.5% of Zembla’s turnover.",
    );
  });

  test("a base that another source counted, and one of nothing, are named and not compared", () => {
    const demo = demoDataset();
    const [file] = demo.reporters.values();
    const [source, other] = [...(file?.series.get("BB turnover") ?? [])].map((one) => one.source);
    if (!file || !source || !other) throw new Error("no sources");
    const from = (at: typeof source, year: number, value: number) => ({
      source: at,
      counting,
      from: yearly(year),
      values: [value],
      status: null,
    });
    const series = new Map<string, readonly Series[]>([
      ...file.series,
      ["EE turnover", [from(source, 2023, 4000), from(other, 2022, 3000)]],
      ["FF turnover", [{ ...from(source, 2022, 0), values: [0, 4000] }]],
    ]);
    const made = { ...demo, reporters: new Map([["ZZ", { ...file, series }]]) };
    const on = (partner: string) =>
      spaced(
        plainText(
          paragraph(
            en,
            paragraphFindings(made, { reporter: "ZZ", partner, period: yearly(2023), source: "statistics" }),
          ).pieces,
        ),
      );
    expect(on("EE")).toContain(
      "4.0 million US dollars; the figure of 2022 (3.0 million) comes from another source and is not compared.",
    );
    expect(on("FF")).toContain("4.0 million US dollars, after none in 2022.");
  });

  test("on a partner that is not listed it says so, and on a group it names the share alone", () => {
    expect(words(ru, "AQ", "statistics")).toBe(
      "В данных нет показателей торговли Казахстана с Антарктидой в 2023 году.",
    );
    expect(words(en, "EU", "statistics")).toContain("The European Union accounted for");
    expect(words(en, "W00", "statistics")).not.toContain("World");
  });

  test("every figure links to its row", () => {
    const rows = write(kk, "PT", "both").pieces.flatMap(({ row }) => row ?? []);
    expect(new Set(rows)).toEqual(
      new Set([
        "PT-turnover-2023",
        "PT-exports-2023",
        "PT-imports-2023",
        "PT-turnover-2022",
        "PT-fdiGrossInflow-2005-2023",
      ]),
    );
  });
});

describe("rounded parts that miss their rounded total", () => {
  test("are told apart in a footnote, and no figure is bent", () => {
    const demo = demoDataset();
    const [file] = demo.reporters.values();
    if (!file) throw new Error("no file");
    const [source] = [...file.series.values()].flatMap((all) => all.map((one) => one.source));
    if (!source) throw new Error("no source");
    const one = (value: number) => [{ source, counting, from: yearly(2023), values: [value], status: null }];
    const series = new Map<string, readonly Series[]>([
      ...file.series,
      // 1.44 + 1.44 = 2.88 million: printed, 1.4 and 1.4 are not 2.9.
      ["EE turnover", one(2880)],
      ["EE exports", one(1440)],
      ["EE imports", one(1440)],
    ]);
    const made = { ...demo, reporters: new Map([["ZZ", { ...file, series }]]) };
    const { pieces, notes } = paragraph(
      en,
      paragraphFindings(made, {
        reporter: "ZZ",
        partner: "EE",
        period: yearly(2023),
        source: "statistics",
      }),
    );
    expect(spaced(plainText(pieces))).toContain(
      "2.9 million US dollars (exports – 1.4 million, imports – 1.4 million¹)",
    );
    expect(notes).toEqual(["Exports and imports do not add up to turnover because each figure is rounded by itself."]);
    expect(
      pieces
        .filter(({ note }) => note === undefined)
        .map(({ text }) => text)
        .join(""),
    ).not.toContain("¹");
  });

  test("that were counted apart are not said to be rounded", () => {
    const demo = demoDataset();
    const [file] = demo.reporters.values();
    const [source] = [...(file?.series.values() ?? [])].flatMap((all) => all.map((one) => one.source));
    if (!file || !source) throw new Error("no file");
    const one = (value: number) => [{ source, counting, from: yearly(2023), values: [value], status: null }];
    const series = new Map<string, readonly Series[]>([
      ...file.series,
      ["EE turnover", one(5000)],
      ["EE exports", one(1000)],
      ["EE imports", one(1000)],
    ]);
    const made = { ...demo, reporters: new Map([["ZZ", { ...file, series }]]) };
    const { notes } = paragraph(
      ru,
      paragraphFindings(made, {
        reporter: "ZZ",
        partner: "EE",
        period: yearly(2023),
        source: "statistics",
      }),
    );
    expect(notes).toEqual([paragraphOf(ru).notes["counted apart"]]);
  });

  test("as stated they have it too, where even their rounding does not make them add up", () => {
    const [spanish] = statementsJson.statements;
    const said = (turnover: string) => {
      const parts = { turnover, exports: "1.4 billion", imports: "1.4 billion" };
      const made = smallDataset({ ...statementsJson, statements: [{ ...spanish, ...parts }] });
      return (["stated", "both"] as const).map((source) =>
        paragraph(en, paragraphFindings(made, { reporter: "KZ", partner: "ES", period: yearly(2023), source })),
      );
    };
    for (const { pieces, notes } of said("2.9 billion")) {
      expect(spaced(plainText(pieces))).toContain("imports – 1.4 billion¹)");
      expect(notes).toEqual([paragraphOf(en).notes["rounded apart"]]);
    }
    // Rounded to the billion, 2.8 is 3.
    for (const { notes } of said("3 billion")) expect(notes).toEqual([]);
    // A bound is no total.
    for (const { notes } of said("> 2.5 billion")) expect(notes).toEqual([]);
  });

  test("for two reasons have two footnotes, each with its mark", () => {
    const demo = demoDataset();
    const [file] = demo.reporters.values();
    const [source] = [...(file?.series.values() ?? [])].flatMap((all) => all.map((one) => one.source));
    const [statement] = demo.statements;
    if (!file || !source || !statement) throw new Error("no file");
    const one = (value: number) => [{ source, counting, from: yearly(2023), values: [value], status: null }];
    const series = new Map<string, readonly Series[]>([
      ...file.series,
      ["EE turnover", one(5000)],
      ["EE exports", one(1000)],
      ["EE imports", one(1000)],
    ]);
    const figures = {
      turnover: literal("2.9 million"),
      exports: literal("1.4 million"),
      imports: literal("1.4 million"),
    };
    const said = { ...statement, partner: "EE", period: yearly(2023), figures };
    const made = { ...demo, statements: [said], reporters: new Map([["ZZ", { ...file, series }]]) };
    const { pieces, notes } = paragraph(
      en,
      paragraphFindings(made, {
        reporter: "ZZ",
        partner: "EE",
        period: yearly(2023),
        source: "both",
      }),
    );
    expect(pieces.flatMap(({ text, note }) => (note === undefined ? [] : [[text, note]]))).toEqual([
      ["¹", 1],
      ["²", 2],
    ]);
    expect(notes).toEqual([paragraphOf(en).notes["counted apart"], paragraphOf(en).notes["rounded apart"]]);
  });

  test("have no footnote where they add up", () => {
    expect(write(en, "ES", "statistics").notes).toEqual([]);
  });
});

describe("what a figure was computed from", () => {
  const formulas = (partner: string, source: ParagraphKind) =>
    write(en, partner, source).pieces.flatMap(({ text, formula }) =>
      formula === undefined ? [] : [[spaced(text), spaced(formula)]],
    );

  test("is told of turnover, of changes and of shares", () => {
    expect(formulas("PT", "statistics")).toEqual([
      ["50.7 million", "4.9 million + 45.8 million"],
      ["64.6%", "100 × (50.7 million / 30.8 million − 1)"],
      ["0.04%", "100 × 50.7 million / 140.0 billion"],
      ["0.6%", "100 × 50.7 million / 8.5 billion"],
    ]);
    expect(formulas("ES", "statistics")[1]).toEqual(["21.7%", "100 × (1 − 2.0 billion / 2.6 billion)"]);
    expect(formulas("TR", "statistics")[1]).toEqual(["2.5", "2.5 billion / 1.0 billion"]);
  });

  test("is told of a stated growth as it was stated", () => {
    expect(formulas("PT", "stated")).toEqual([["65%", "100 × (50.5 million / 30.6 million − 1)"]]);
  });
});

test("the natural group is the Union for its members", () => {
  const groupOf = (code: string) => {
    const area = dataset.areas.get(code);
    return area && naturalGroup(dataset, "KZ", area, yearly(2023))?.code;
  };
  expect(groupOf("ES")).toBe("EU");
  expect(groupOf("CN")).toBeUndefined();
});

test("several partners make one sentence, the largest first, and the absent are named", () => {
  const { pieces } = comparativeParagraph(
    en,
    togetherFinding(dataset, {
      reporter: "KZ",
      partners: ["PT", "AQ", "ES"],
      period: yearly(2023),
    }),
  );
  expect(spaced(plainText(pieces))).toBe(
    "In 2023 Kazakhstan’s trade turnover amounted to 2.0 billion US dollars with Spain (1.4%) and 50.7 million US dollars with Portugal (0.04%). The data hold no figure of Kazakhstan’s trade with Antarctica in 2023.",
  );
});

test.each(grammars)("in $tag no paragraph has a hole, a double space, two points or a broken number", (grammar) => {
  for (const partner of dataset.areas.keys())
    for (const year of [2021, 2022, 2023])
      for (const source of ["statistics", "stated", "both"] as const) {
        const text = words(grammar, partner, source, year);
        expect(text).not.toMatch(/ {2}|undefined|NaN|null|\$\{|[{}]|[-−]0\b(?![.,])|\.\.|\( |,,/);
        expect(text).toMatch(/^$|^[\p{Lu}\d].*\.$/u);
      }
});

describe("on every partner of the official series", () => {
  const json = (name: string): unknown => JSON.parse(dataText(name));
  const { value: areas } = readAreas(json("areas.json"));
  const { value: catalog } = readCatalog(json("catalog.json"));
  const file = catalog && readSeries(json("series/KZ.json"), "series/KZ.json", catalog, areas).value;
  if (!catalog || !file) throw new Error("the official series are not sound");
  const statements = readStatements(json("statements.json"), areas, "2026-10-01").value;
  const official = { catalog, areas, ...statements, reporters: new Map([["KZ", file]]) };

  test.each(grammars)("in $tag the paragraph is whole", (grammar) => {
    const texts = [...areas.keys()].flatMap((partner) =>
      [2020, 2023].map((year) => {
        const made = paragraph(
          grammar,
          paragraphFindings(official, { reporter: "KZ", partner, period: yearly(year), source: "both" }),
        );
        return spaced(plainText(made.pieces));
      }),
    );
    const broken = / {2}|undefined|NaN|null|[{}]|[-−]0\b(?![.,])|\.\.|\( |,,|\bde el |\ba el /;
    expect(texts.filter((text) => broken.test(text) || !/^[\p{Lu}\d].*\.$/u.test(text))).toEqual([]);
  });
});
