import { describe, expect, test } from "vitest";
import type { Area } from "../../src/core/area";
import type { Edition, Source } from "../../src/core/dataset";
import { designationsOf, shortName, sourceLine, titleInSentence } from "../../src/words/sourceWords";
import { en } from "../../src/words/grammar/en";
import { es } from "../../src/words/grammar/es";
import { kk } from "../../src/words/grammar/kk";
import { ru } from "../../src/words/grammar/ru";

const edition = (year: number, date: string, dated: Edition["dated"]): Edition => ({
  edition: String(year + 1),
  date,
  dated,
  periods: [String(year)],
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
  expect(sourceLine(en, [statistics], { from: 2022, to: 2022 }, [])).toBe(
    `Source: Bureau of National Statistics, foreign trade by country, 2023 edition (28\u00A0July 2023). ${designations}`,
  );
});

test("a file of which only the saving is dated is said to be a file", () => {
  expect(sourceLine(en, [statistics], { from: 2021, to: 2021 }, [])).toContain(
    "2022 edition (file of 22\u00A0July 2022).",
  );
});

test("over several years the first and the last edition are named", () => {
  expect(sourceLine(en, [statistics], { from: 2020, to: 2022 }, [])).toContain(
    "2021 to 2023 editions (the last of 28\u00A0July 2023).",
  );
});

test("a year that no edition names has the date of the source", () => {
  expect(sourceLine(en, [statistics], { from: 2019, to: 2019 }, [])).toContain(
    "foreign trade by country, 25\u00A0July 2024.",
  );
});

test("several statistics are sources in the plural", () => {
  const other = { ...statistics, id: "un", publisher: "United Nations", title: "Comtrade" };
  expect(sourceLine(en, [statistics, other], { from: 2022, to: 2022 }, [])).toMatch(
    /^Sources: Bureau .+ \(28\u00A0July 2023\)\. United Nations, comtrade, .+\. Country names/,
  );
});

test("releases are named after the statistics, by publisher and date", () => {
  const line = sourceLine(en, [statistics, release("2024-03-07"), release("2024-02-16")], { from: 2022, to: 2022 }, []);
  expect(line).toContain(
    ". Stated figures and direct investment: Ministry of Foreign Affairs, releases of 16\u00A0February and 7\u00A0March 2024. ",
  );
  expect(sourceLine(en, [release("2024-03-07")], { from: 2022, to: 2022 }, [])).toBe(
    `Stated figures and direct investment: Ministry of Foreign Affairs, release of 7\u00A0March 2024. ${designations}`,
  );
});

test("where no investment is shown, none is spoken of", () => {
  expect(sourceLine(en, [release("2024-03-07")], { from: 2022, to: 2022 }, [], false)).toBe(
    `Stated figures: Ministry of Foreign Affairs, release of 7\u00A0March 2024. ${designations}`,
  );
});

test("each publisher of releases is named by itself", () => {
  const line = sourceLine(
    en,
    [release("2024-03-07"), release("2024-02-16", "Prime Minister")],
    { from: 2022, to: 2022 },
    [],
  );
  expect(line).toContain("Ministry of Foreign Affairs, release of 7\u00A0March 2024. ");
  expect(line).toContain("Prime Minister, release of 16\u00A0February 2024. ");
});

test("without a source the note on designations stands alone", () => {
  expect(sourceLine(en, [], { from: 2022, to: 2022 }, [])).toBe(designations);
});

test("in another language a source has its names of that language, and where it has none those it was given", () => {
  const named = {
    ...statistics,
    short: "BNS",
    in: { ru: { publisher: "Бюро национальной статистики", short: "БНС" }, kk: { title: "ЕО саудасы" } },
  };
  expect(sourceLine(ru, [named], { from: 2022, to: 2022 }, [])).toContain(
    "Бюро национальной статистики, foreign trade by country",
  );
  expect([en, ru, es].map((grammar) => shortName(grammar, named))).toEqual(["BNS", "БНС", "BNS"]);
  expect(titleInSentence(kk, named)).toBe("ЕО саудасы");
});

test("releases of one publisher stay together by its name of the language", () => {
  const of = (date: string): Source => ({ ...release(date), in: { ru: { publisher: "МИД" } } });
  expect(sourceLine(ru, [of("2024-03-07"), of("2024-02-16")], { from: 2022, to: 2022 }, [])).toContain(
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
    const years = { from: 2022, to: 2022 };
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
    const line = sourceLine(en, [statistics], { from: 2022, to: 2022 }, [disclaimed, disclaimed]);
    expect(line.match(/Tai: Without prejudice\./g)).toHaveLength(1);
  });
});
