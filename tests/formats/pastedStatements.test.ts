import { describe, expect, test } from "vitest";
import type { Area } from "../../src/core/area";
import { enteredAt } from "../../src/core/form/enteredStatement";
import { noStatements, type StatementsJson } from "../../src/core/form/statementsJson";
import { areasIn } from "../../src/formats/ownAreas";
import { areaNamed, readPasted } from "../../src/formats/pastedStatements";

const today = "2026-11-30";
const union = { code: "EU", kind: "group", names: { en: "European Union", ru: "ЕС", kk: "ЕО", es: "UE", pt: "UE" } };
const areas: ReadonlyMap<string, Area> = new Map([
  ...areasIn({ today, aliases: new Map() }),
  [
    "ES",
    { code: "ES", kind: "country", names: { en: "Spain", ru: "Испания", kk: "Испания", es: "España", pt: "Espanha" } },
  ],
  ["EU", { ...union, members: [] } as Area],
]);
const paste = (text: string, known: StatementsJson = noStatements) =>
  readPasted(text, { areas, reporter: "KZ", today, known, titleOf: (from, to) => `${from} – ${to}` });
const entered = (text: string) => {
  const { statements } = paste(text);
  return statements.statements.map((_, i) => enteredAt(statements, i));
};

const spain = "Spain; 2023; > 2 billion; 1.5 billion; 0.5 billion; Ministry; 2024-02-16";

describe("statements that are pasted", () => {
  test("are read a line each, without a head, and have the reporter of the question", () => {
    expect(entered(`${spain}\n\nПортугалия; 2023-01/2023-08; ; 20 million; ; Ministry; 2024-03-07`)).toMatchObject([
      {
        reporter: "KZ",
        partner: "ES",
        period: "2023",
        turnover: "> 2 billion",
        exports: "1.5 billion",
        imports: "0.5 billion",
        publisher: "Ministry",
        title: "[KZ – ES]",
        date: "2024-02-16",
      },
      { partner: "PT", period: "2023-01/2023-08", turnover: "", exports: "20 million", imports: "" },
    ]);
  });

  test.each([
    ["English", "Date\tSource\tPartner\tPeriod\tTurnover\tReporter\tTitle"],
    ["Russian", "Дата\tИсточник\tПартнёр\tПериод\tТоварооборот\tОтчитывающаяся страна\tЗаголовок"],
    ["Kazakh", "Күні\tДереккөз\tСеріктес\tКезең\tТауар айналымы\tЕсеп беруші ел\tТақырып"],
    ["Spanish", "Fecha\tFuente\tSocio\tPeríodo\tIntercambio comercial\tPaís declarante\tTítulo"],
    ["Portuguese", "Data\tFonte\tParceiro\tPeríodo\tTrocas comerciais\tPaís declarante\tTítulo"],
  ])("have their columns in any order where a head in %s names them", (_, head) => {
    expect(entered(`${head}\n2024-02-16\tMinistry\tES\t2023\t2.01 billion\tГермания\tA visit`)).toMatchObject([
      {
        reporter: "DE",
        partner: "ES",
        period: "2023",
        turnover: "2.01 billion",
        publisher: "Ministry",
        title: "A visit",
        date: "2024-02-16",
      },
    ]);
  });

  test("leave behind the lines of which something is wrong, each with its line and blank", () => {
    const { statements, faults, rest } = paste(
      [spain, "Atlantis; 2023; 1.5 million; ; ; Ministry; 2024-02-16", "Portugal; 2023; €5 million"].join("\n"),
    );
    expect(statements.statements).toHaveLength(1);
    expect(faults).toEqual([
      { line: 2, field: "partner", what: "area", said: "Atlantis" },
      { line: 3, field: "turnover", what: "currency", said: "€5 million" },
      { line: 3, field: "publisher", what: "missing", said: "" },
      { line: 3, field: "date", what: "missing", said: "" },
    ]);
    expect(rest).toBe("Atlantis; 2023; 1.5 million; ; ; Ministry; 2024-02-16\nPortugal; 2023; €5 million");
  });

  test("keep their head with the lines that are left behind", () => {
    expect(paste("partner;date;turnover\nSpain;2024-02-16;x").rest).toBe("partner;date;turnover\nSpain;2024-02-16;x");
  });

  test("are not taken twice, neither from the box nor beside what is kept", () => {
    expect(paste(`${spain}\n${spain}`).faults.map(({ line, what }) => [line, what])).toContainEqual([2, "twice"]);
    const { statements } = paste(spain);
    expect(paste(spain, statements).faults.map(({ what }) => what)).toContain("twice");
  });

  test("that deserve a look are taken all the same", () => {
    const { statements, remarks } = paste("Spain; 2005/..; 500 million; ; ; Ministry; 2024-02-16");
    expect(statements.statements).toHaveLength(1);
    expect(remarks.map(({ line, what }) => [line, what])).toEqual([
      [1, "open"],
      [1, "zeros"],
      [1, "no address"],
    ]);
  });

  test("beyond what can be read at once are left in the box", () => {
    const { statements, faults } = paste(`${"x".repeat(5000)}\n${spain}`);
    expect(faults.map(({ line, what }) => [line, what])).toEqual([[1, "too long"]]);
    expect(statements.statements).toHaveLength(1);
  });
});

describe("a file of statements that is pasted", () => {
  const file = {
    format: "visavis-statements/1",
    sources: { m: { kind: "press release", publisher: "Ministry", title: "A visit", date: "2024-02-16", url: null } },
    statements: [
      { source: "m", reporter: "KZ", partner: "ES", period: "2023", asOf: "2024-02-16", turnover: "> 2 billion" },
    ],
  };

  test("is taken as it is, with the day of entry beside its sources", () => {
    const { statements, rest } = paste(JSON.stringify(file));
    expect(statements).toEqual({ ...file, sources: { m: { entered: today, ...file.sources.m } } });
    expect(rest).toBe("");
  });

  test("with something wrong is left in the box as a whole, with the address of each fault", () => {
    const [first] = file.statements;
    const text = JSON.stringify({ ...file, statements: [first, { ...first, period: "2024", currency: "EUR" }] });
    const { statements, problems, rest } = paste(text);
    expect(statements).toBe(noStatements);
    expect(rest).toBe(text);
    expect(problems.filter(({ severity }) => severity === "error")).toMatchObject([
      { path: "statements[1].currency", message: 'expected "USD", got "EUR"' },
    ]);
  });

  test("that is cut off, or of another kind, is left in the box", () => {
    for (const text of ['{"format":', "{}", '{"format":"visavis-series/1"}'])
      expect(paste(text)).toMatchObject({ rest: text, problems: [{ severity: "error" }] });
  });
});

test("areas are known by names in five languages, by codes, and groups by theirs", () => {
  const find = areaNamed(areas);
  expect(["Spain", "Испания", "España", "esp", "724", "European Union", "ЕС", "eu", "__proto__"].map(find)).toEqual([
    "ES",
    "ES",
    "ES",
    "ES",
    "ES",
    "EU",
    "EU",
    "EU",
    null,
  ]);
});
