import { describe, expect, test } from "vitest";
import type { Area } from "../../src/core/area";
import type { Edition, Source } from "../../src/core/dataset";
import { type Figure, gap } from "../../src/core/figure";
import { monthOf, quarterOf, yearly } from "../../src/core/period";
import {
  designationsOf,
  figuresNotes,
  flagNotes,
  shortName,
  sourceInBrief,
  sourceLine,
  titleInSentence,
} from "../../src/words/sourceWords";
import { grammar as en } from "../../src/words/en/grammar";
import { grammar as es } from "../../src/words/es/grammar";
import { grammar as kk } from "../../src/words/kk/grammar";
import { grammar as pt } from "../../src/words/pt/grammar";
import { grammar as ru } from "../../src/words/ru/grammar";
import { dollars, spaced } from "./grammar/figures";

const edition = (year: number, date: string, dated: Edition["dated"]): Edition => ({
  edition: String(year + 1),
  date,
  dated,
  periods: new Set([yearly(year)]),
});

const statistics: Source = {
  id: "bns",
  kind: "statistics",
  publisher: "Bureau of National Statistics",
  title: "Foreign trade by country",
  date: "2024-07-25",
  url: null,
  editions: [
    edition(2020, "2021-07-28", "last saved"),
    edition(2021, "2022-07-22", "last saved"),
    edition(2022, "2023-07-28", "published"),
  ],
};

const release = (date: string, publisher = "Ministry of Foreign Affairs"): Source => ({
  id: date,
  kind: "press release",
  publisher,
  title: "A visit",
  date,
  url: null,
});

const designations = "Country names are based on Unicode CLDR and imply no opinion on status.";
const bnsAndFund = [statistics, { ...statistics, id: "fund", short: "Fund" }];

test("a source is named with the edition that speaks of the year, and its date of publication", () => {
  expect(sourceLine(en, [statistics], { from: yearly(2022), to: yearly(2022) }, [])).toBe(
    `Source: Bureau of National Statistics, foreign trade by country, 2023 edition (28\u00A0July 2023). ${designations}`,
  );
});

test("a file of which only the saving is dated is said to be a file", () => {
  expect(sourceLine(en, [statistics], { from: yearly(2021), to: yearly(2021) }, [])).toContain(
    "2022 edition (file of 22\u00A0July 2022).",
  );
});

test("over several years the first and the last edition are named", () => {
  expect(sourceLine(en, [statistics], { from: yearly(2020), to: yearly(2022) }, [])).toContain(
    "2021 to 2023 editions (the last of 28\u00A0July 2023).",
  );
});

test("a year that no edition names has the date of the source", () => {
  expect(sourceLine(en, [statistics], { from: yearly(2019), to: yearly(2019) }, [])).toContain(
    "foreign trade by country, 25\u00A0July 2024.",
  );
});

test("a part of a year that no edition prints has the editions of its months", () => {
  const months = new Set([1, 2, 3].map((month) => monthOf(2022, month)));
  const monthly = { ...statistics, editions: [{ ...edition(2022, "2022-05-20", "published"), periods: months }] };
  const quarter = quarterOf(2022, 1);
  expect(sourceLine(en, [monthly], { from: quarter, to: quarter }, [])).toContain("2023 edition (20\u00A0May 2022).");
});

describe("an edition that others gave again", () => {
  const again: Edition = { ...edition(2023, "2024-12-31", "data to"), note: "republished" };
  const source = { ...statistics, editions: [...(statistics.editions ?? []), again] };
  test("is dated by what its data reach, and says how it was read", () => {
    expect(sourceLine(en, [source], { from: yearly(2023), to: yearly(2023) }, [])).toContain(
      `, 2024 edition (data to 31\u00A0December 2024), ${en.source.republished}.`,
    );
  });
  test("stands apart from those that were read themselves", () => {
    expect(sourceLine(en, [source], { from: yearly(2021), to: yearly(2023) }, [])).toContain(
      `, 2022 to 2023 editions (the last of 28\u00A0July 2023), 2024 edition (data to 31\u00A0December 2024), ${en.source.republished}.`,
    );
  });
});

test("an edition that is named for a month is called so, and in brief is named alone", () => {
  const editions: Edition[] = [
    {
      edition: "2022-03",
      date: "2022-03-31",
      dated: "data to",
      note: "republished",
      periods: new Set([monthOf(2022, 3)]),
    },
  ];
  expect(spaced(sourceInBrief(en, { ...statistics, editions }, monthOf(2022, 3)))).toBe(
    "Bureau of National Statistics, March 2022 edition (data to 31 March 2022)",
  );
});

test("what is said of all figures stands behind the sources", () => {
  const line = sourceLine(en, [statistics], { from: yearly(2022), to: yearly(2022) }, [], true, [
    "Sums of the months.",
    "Preliminary data.",
  ]);
  expect(line).toBe(
    `Source: Bureau of National Statistics, foreign trade by country, 2023 edition (28\u00A0July 2023). Sums of the months. Preliminary data. ${designations}`,
  );
});

describe("of figures together is said once", () => {
  const noted = (...figures: readonly Figure[]) =>
    figuresNotes(
      en,
      figures.map((figure, i) => ({ figure, name: "ABC".charAt(i) })),
      (some) => some.map(({ name }) => name).join(", "),
    );
  test("of what all are the sums, or which", () => {
    const sum = { ...dollars(2), summed: "quarter" } as const;
    expect(noted(gap("notReported"), sum, sum)).toEqual(["Sums of the quarters."]);
    expect(noted(gap("notReported"), dollars(1), sum)).toEqual(["Sums of the quarters: C."]);
    expect(noted(dollars(1))).toEqual([]);
  });
  test("that all are preliminary, or which", () => {
    const early = { ...dollars(1), status: "P" };
    expect(noted(early, gap("notReported"), early)).toEqual(["Preliminary data."]);
    expect(noted(early, dollars(1), early)).toEqual(["Preliminary data: A, C."]);
    expect(noted(dollars(1), { ...dollars(1), status: "N" })).toEqual([]);
  });
});

test.each([
  [en, "Preliminary data.", "Preliminary data: 2025."],
  [ru, "Предварительные данные.", "Предварительные данные: 2025."],
  [kk, "Алдын ала деректер.", "Алдын ала деректер: 2025."],
  [es, "Datos provisionales.", "Datos provisionales: 2025."],
  [pt, "Dados provisórios.", "Dados provisórios: 2025."],
])("in $tag figures that may still be corrected are called so", (grammar, all, some) => {
  const early = [{ figure: { ...dollars(1), status: "P" } }];
  expect(flagNotes(grammar, early, () => "")).toEqual([all]);
  expect(flagNotes(grammar, early, () => grammar.period(yearly(2025)))).toEqual([some]);
});

test.each([
  [en, "Estimated by the source, at least in part."],
  [ru, "Оценка источника, хотя бы частично."],
  [kk, "Дереккөздің бағалауы, толық не ішінара."],
  [es, "Estimado por la fuente, al menos en parte."],
  [pt, "Estimado pela fonte, pelo menos em parte."],
])("in $tag an estimate is not called a report, nor a sum with one an estimate as a whole", (grammar, sentence) => {
  expect(flagNotes(grammar, [{ figure: { ...dollars(1), status: "E" } }], () => "")).toEqual([sentence]);
});

test("of estimates and of what is preliminary it is said which are which", () => {
  const figures = ["E", "P", undefined].map((status, i) => ({
    name: "ABC".charAt(i),
    figure: { ...dollars(1), ...(status ? { status } : {}) },
  }));
  expect(flagNotes(en, figures, (some, isAll) => some.map(({ name }) => name + String(isAll)).join())).toEqual([
    "Estimated by the source, at least in part: Afalse.",
    "Preliminary data: Bfalse.",
  ]);
});

test("several statistics are sources in the plural", () => {
  const other = { ...statistics, id: "un", publisher: "United Nations", title: "Comtrade" };
  expect(sourceLine(en, [statistics, other], { from: yearly(2022), to: yearly(2022) }, [])).toMatch(
    /^Sources: Bureau .+ \(28\u00A0July 2023\)\. United Nations, comtrade, .+\. Country names/,
  );
});

test("releases are named after the statistics, by publisher and date", () => {
  const line = sourceLine(
    en,
    [statistics, release("2024-03-07"), release("2024-02-16")],
    { from: yearly(2022), to: yearly(2022) },
    [],
  );
  expect(line).toContain(
    ". Stated figures and direct investment: Ministry of Foreign Affairs, 16\u00A0February and 7\u00A0March 2024. ",
  );
  expect(sourceLine(en, [release("2024-03-07")], { from: yearly(2022), to: yearly(2022) }, [])).toBe(
    `Stated figures and direct investment: Ministry of Foreign Affairs, 7\u00A0March 2024. ${designations}`,
  );
});

test("where no investment is shown, none is spoken of", () => {
  expect(sourceLine(en, [release("2024-03-07")], { from: yearly(2022), to: yearly(2022) }, [], false)).toBe(
    `Stated figures: Ministry of Foreign Affairs, 7\u00A0March 2024. ${designations}`,
  );
});

test("each publisher of releases is named by itself", () => {
  const line = sourceLine(
    en,
    [release("2024-03-07"), release("2024-02-16", "Prime Minister")],
    { from: yearly(2022), to: yearly(2022) },
    [],
  );
  expect(line).toContain("Ministry of Foreign Affairs, 7\u00A0March 2024. ");
  expect(line).toContain("Prime Minister, 16\u00A0February 2024. ");
});

test("without a source the note on designations stands alone", () => {
  expect(sourceLine(en, [], { from: yearly(2022), to: yearly(2022) }, [])).toBe(designations);
});

test("in another language a source has its names of that language, and where it has none those it was given", () => {
  const named = {
    ...statistics,
    short: "BNS",
    in: { ru: { publisher: "Бюро национальной статистики", short: "БНС" }, kk: { title: "ЕО саудасы" } },
  };
  expect(sourceLine(ru, [named], { from: yearly(2022), to: yearly(2022) }, [])).toContain(
    "Бюро национальной статистики, foreign trade by country",
  );
  expect([en, ru, es].map((grammar) => shortName(grammar, named))).toEqual(["BNS", "БНС", "BNS"]);
  expect(titleInSentence(kk, named)).toBe("ЕО саудасы");
});

test("releases of one publisher stay together by its name of the language", () => {
  const of = (date: string): Source => ({ ...release(date), in: { ru: { publisher: "МИД" } } });
  expect(sourceLine(ru, [of("2024-03-07"), of("2024-02-16")], { from: yearly(2022), to: yearly(2022) }, [])).toContain(
    ": МИД, сообщения от ",
  );
});

describe("a name that touches on status", () => {
  const names = { en: "Tai", ru: "Тай", kk: "Тай", es: "Tai", pt: "Tai" };
  const tai: Area = {
    code: "TT",
    kind: "country",
    names,
    namesBySource: { bns: "Тай (Кит)", fund: "Province of Tai" },
  };

  test("stands with the designation of each source that is drawn, and of no other", () => {
    const years = { from: yearly(2022), to: yearly(2022) };
    expect(sourceLine(en, bnsAndFund, years, [tai])).toContain(
      "Named in the sources: Tai – “Тай (Кит)” (Bureau of National Statistics), “Province of Tai” (Fund). ",
    );
    expect(sourceLine(ru, [statistics], years, [tai])).toContain("В источниках: Тай — «Тай (Кит)» (Bureau");
    expect(sourceLine(en, [], years, [tai])).toBe(designations);
  });

  test("is a designation of its own alone, not one inherited from an object", () => {
    expect(designationsOf(en, tai, [{ ...statistics, id: "constructor" }])).toBe("");
  });

  test("stands with its disclaimer once, however often the area is drawn", () => {
    const disclaimed = { ...tai, namesBySource: {}, disclaimer: "Without prejudice." };
    const line = sourceLine(en, [statistics], { from: yearly(2022), to: yearly(2022) }, [disclaimed, disclaimed]);
    expect(line.match(/Tai: Without prejudice\./g)).toHaveLength(1);
  });
});
