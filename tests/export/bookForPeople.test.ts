import type { WorkBook } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/core/language";
import { loadGrammar } from "../../src/words/language/load";
import { meaningWords, workbookWords } from "../../src/words/language/later";
import { demoDataset } from "../demo";
import { mirrorDemo } from "../mirrorDemo";
import { asked, bookOf, linesOf, sheetOf } from "./books";

const demo = demoDataset();
const demoBook = (query: string): WorkBook => bookOf(asked(demo, `?reporter=ZZ&${query}`));

type Line = Readonly<Record<string, unknown>>;

/** The lines below the heads of a sheet for people, by their heads: the partners, and apart from them the totals. */
function shown(book: WorkBook, name = "As shown"): { readonly partners: Line[]; readonly totals: Line[] } {
  const lines = linesOf(book, name);
  const at = lines.findIndex(([first]) => first === "Partner" || first === "Reporter");
  const heads = lines[at] as string[];
  const below = lines.slice(at + 1).map((line) => Object.fromEntries(heads.map((head, i) => [head, line[i]])));
  const isNamed = (line: Line | undefined) => line?.["Code"] !== undefined;
  const end = below.findIndex((line) => !isNamed(line));
  return { partners: below.slice(0, end), totals: below.slice(end).filter(isNamed) };
}

const names = (lines: readonly Line[]) => lines.map((line) => line["Partner"]);

describe("the sheet for people", () => {
  test("of a ranking has all partners, names before codes, and totals apart from them", () => {
    const { partners, totals } = shown(demoBook("view=ranking&year=2023&partners=BB"));
    expect(Object.keys(partners[0] ?? {})).toEqual([
      "Partner",
      "Code",
      "Rank",
      "Turnover",
      "Share",
      "Change on 2022",
      "Exports",
      "Imports",
      "Balance",
    ]);
    expect(partners[0]).toEqual({
      Partner: "Atlantis",
      Code: "AA",
      Rank: 1,
      Turnover: 400,
      Share: 0.4,
      "Change on 2022": 1,
      Exports: 300,
      Imports: 100,
      Balance: 200,
    });
    expect(names(partners)).toEqual([
      "Atlantis",
      "Erewhon",
      "Freedonia",
      "Illyria",
      "Jotunheim",
      "Kitezh",
      "Brobdingnag",
      "Hyperborea",
      "Dilmun",
    ]);
    expect(totals).toMatchObject([
      { Partner: "Total: World", Code: "W00", Turnover: 1000, Exports: 600, Imports: 400, Balance: 200 },
    ]);
  });

  test("of a group has its members, its own total and that of the world", () => {
    const { partners, totals } = shown(demoBook("view=ranking&year=2023&partners=BB&group=GG"));
    expect(names(partners)).toEqual(["Atlantis", "Brobdingnag", "Dilmun", "Cockaigne"]);
    expect(names(totals)).toEqual(["Total: Grand Alliance", "Total: World"]);
    expect(totals[0]).toMatchObject({ Turnover: 425 });
    expect(partners[0]).toMatchObject({ Share: 400 / 425 });
  });

  test("tells zero, what is less than the last digit, and what is not reported or confidential apart", () => {
    const of = (code: string, year: number) =>
      shown(demoBook(`view=ranking&year=${year}&partners=CC`)).partners.find((line) => line["Code"] === code);
    expect(of("DD", 2020)).toMatchObject({ Rank: "no trade", Turnover: 0, Exports: 0, Balance: 0 });
    expect(of("DD", 2021)).toMatchObject({ Turnover: "< 0.1", Exports: 0, Imports: "< 0.1", Share: "< 0.01%" });
    expect(of("CC", 2021)).toMatchObject({ Rank: "not reported", Turnover: "..", Exports: "..", Balance: ".." });
    expect(of("AA", 2021)).toMatchObject({ Rank: "one flow not reported", Exports: "confidential", Imports: 60 });
  });

  test("of a comparison is followed by every period of its partners, the latest first", () => {
    const book = demoBook("partners=AA,BB,GG&year=2023");
    expect(book.SheetNames).toEqual(["As shown", "By period", "Figures", "Sources and terms"]);
    const compared = shown(book);
    expect(names(compared.partners)).toEqual(["Atlantis", "Brobdingnag"]);
    expect(names(compared.totals)).toEqual(["Total: Grand Alliance"]);
    expect(compared.partners[0]?.["Stated"]).toMatch(/^Turnover: 400\.0\u00A0million \(agrees\)/);
    const { partners } = shown(book, "By period");
    const ofAtlantis = partners.filter((line) => line["Code"] === "AA");
    expect(ofAtlantis.map((line) => line["Period"])).toEqual(["2023", "2022", "2021", "2020", "since 2005"]);
    expect(ofAtlantis[1]).toMatchObject({ Turnover: 200, Exports: 150, Imports: 50, Balance: 100 });
  });

  test("of a ranking by change has both periods and what lies between them, the total apart", () => {
    const { partners, totals } = shown(demoBook("view=ranking&year=2020-2023&partners=BB"));
    expect(partners[0]).toMatchObject({
      Partner: "Brobdingnag",
      Rank: 1,
      "Change, %": 4,
      Change: 16,
      2020: 4,
      2023: 20,
    });
    expect(totals).toMatchObject([{ Partner: "Total: World", Change: 300, 2020: 700, 2023: 1000 }]);
  });

  test("of a comparison of two years has the change from the first on", () => {
    const [atlantis] = shown(demoBook("partners=AA,BB&year=2020-2023")).partners;
    expect(atlantis?.["Turnover"]).toBe(400);
    expect(atlantis?.["Change on 2020"]).toBeCloseTo(400 / 150 - 1, 12);
  });

  test("of more partners than can be drawn has them all", () => {
    const all = "AA,BB,DD,EE,FF,HH,II,JJ,KK";
    expect(shown(demoBook(`partners=${all}&year=2023`)).partners).toHaveLength(9);
  });

  test("of a mirror has both reports side by side", () => {
    const book = bookOf(asked(mirrorDemo("AA"), "?view=mirror&reporter=ZZ&partners=AA&year=2022"));
    const [line] = shown(book).partners;
    expect(Object.keys(line ?? {})).toEqual(expect.arrayContaining(["Partner reports", "Gap, FOB", "Ratio"]));
  });

  test("holds numbers in millions, shown to the last digit that the source gives", () => {
    const sheet = sheetOf(demoBook("view=ranking&year=2023&partners=BB"), "As shown");
    // In thousands to a tenth: 400,000.0.
    expect(sheet["D5"]).toMatchObject({ t: "n", v: 400, z: "#,##0.0000" });
    expect(sheet["E5"]).toMatchObject({ t: "n", v: 0.4, z: "#,##0.0%" });
    expect(sheet["F5"]).toMatchObject({ t: "n", v: 1, z: "+#,##0.0%;\u2212#,##0.0%;0" });
  });

  test("filters by its heads the partners alone", () => {
    const { "!autofilter": filter } = sheetOf(demoBook("view=ranking&year=2023&partners=BB"), "As shown");
    expect(filter?.ref).toBe("A4:I13");
  });

  test.each(languages)(
    "speaks the language of the reader in %s, and sheets have names that a spreadsheet takes",
    async (language) => {
      const [grammar, words] = [await loadGrammar(language), await workbookWords(language)];
      const meanings = await meaningWords(language);
      const book = bookOf(asked(demo, "?reporter=ZZ&partners=AA,BB&year=2023", { grammar, words, meanings }));
      const { shown: first, periods, terms } = words.sheets;
      expect(book.SheetNames).toEqual([first, periods, "Figures", terms]);
      for (const name of book.SheetNames) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      const heads = linesOf(book, first).find(([, second]) => second === words.code);
      expect(heads).toEqual(expect.arrayContaining([grammar.indicators.turnover, grammar.indicators.balance]));
    },
  );
});

/** The figures of the sheet for programs, by partner, indicator and period. */
function machine(book: WorkBook): ReadonlyMap<string, Line> {
  const [heads = [], ...lines] = linesOf(book, "Figures");
  const all = lines.map((line) => Object.fromEntries((heads as string[]).map((head, i) => [head, line[i]])));
  return new Map(
    all
      .filter((line) => line["stated"] === undefined)
      .map((line) => [`${String(line["partner"])} ${String(line["indicator"])} ${String(line["period"])}`, line]),
  );
}

const columns = { Turnover: "turnover", Exports: "exports", Imports: "imports" } as const;

/** What a cell for people says of a figure, held against the figure for programs. */
function isSame(cell: unknown, figure: Line | undefined): boolean {
  const value = figure?.["value"];
  if (typeof cell === "number") return typeof value === "number" && cell === value / 1e6;
  if (value === undefined) return cell === ".." || cell === "confidential";
  // Text stands where a number would say too much: a bound, or less than the last digit.
  return figure?.["status"] === "N" || figure?.["upper"] === undefined || figure["lower"] === undefined;
}

const amountOf = (figure: Line | undefined): number => Number(figure?.["value"]);

/** Whether a cell is a number worked out from others, or no number at all. */
const isNear = (cell: unknown, expected: number): boolean =>
  typeof cell !== "number" || Math.abs(cell - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

const anyQuestion = fc.record({
  view: fc.constantFrom("ranking", "map", "compare", "trend", "table"),
  partners: fc.subarray(["AA", "BB", "CC", "DD", "HH", "GG", "W00"], { minLength: 1 }),
  year: fc.constantFrom("2020", "2021", "2022", "2023"),
  measure: fc.constantFrom("turnover", "exports", "imports", "balance"),
  group: fc.constantFrom("", "&group=GG"),
});

test("whatever the sheet for people says, the sheet for programs says too", () => {
  fc.assert(
    fc.property(anyQuestion, ({ view, partners, year, measure, group }) => {
      const book = demoBook(`view=${view}&partners=${partners.join()}&year=${year}&measure=${measure}${group}`);
      const figures = machine(book);
      for (const name of book.SheetNames.filter((each) => each === "As shown" || each === "By period")) {
        const { partners: lines, totals } = shown(book, name);
        for (const line of [...lines, ...totals]) {
          const period = (line["Period"] as string | undefined) ?? year;
          if (!/^\d{4}$/.test(period)) continue;
          const of = (indicator: string) => figures.get(`${String(line["Code"])} ${indicator} ${period}`);
          for (const [head, indicator] of Object.entries(columns))
            expect(isSame(line[head], of(indicator)), `${head} of ${JSON.stringify(line)}`).toBe(true);
          const [exports, imports] = [amountOf(of("exports")), amountOf(of("imports"))];
          expect(isNear(line["Balance"], (exports - imports) / 1e6), `balance of ${JSON.stringify(line)}`).toBe(true);
          const ranked = view === "compare" ? "turnover" : measure;
          const whole = figures.get(`${group && view === "ranking" ? "GG" : "W00"} ${ranked} ${year}`);
          const share = amountOf(of(ranked)) / amountOf(whole);
          expect(!whole || isNear(line["Share"], share), `share of ${JSON.stringify(line)}`).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
