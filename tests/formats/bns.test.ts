import type { CellObject } from "@e965/xlsx";
import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPeriod } from "../../src/core/period";
import { bns } from "../../src/formats/bns";
import { isPartner } from "../../src/formats/bnsNames";
import { bnsValue } from "../../src/formats/bnsValue";
import { periodsOf } from "../../src/formats/editions";
import { header, type Line, line, sheet, twoPartners, workbook } from "./bnsWorkbook";
import { figuresOf, readBook } from "./reading";

const readBns = (bytes: Uint8Array) => readBook(bns, bytes);

function edition(bytes: Uint8Array) {
  const reading = readBns(bytes);
  expect(reading.faults).toEqual([]);
  return reading;
}

/** All figures of an edition, by `partner indicator period`. */
const allFigures = (bytes: Uint8Array) => figuresOf(edition(bytes).byReporter.get("KZ"));

/** The figures of one year as `partner indicator → value status`. */
function figures(lines: Line[], saved?: string): Record<string, string> {
  const entries = Object.entries(allFigures(workbook({ "12_2023": lines }, saved)));
  return Object.fromEntries(entries.map(([key, figure]) => [key.replace(" 2023", ""), figure]));
}

const faults = (sheets: Readonly<Record<string, Line[]>>): readonly string[] => readBns(workbook(sheets)).faults;

/** The faults of a workbook of one sheet with other cells, merges, rows or columns than its lines give. */
const faultsOf = (name: string, lines: Line[], parts: object): readonly string[] =>
  readBns(workbook({ [name]: lines }, "2024-07-25", { parts })).faults;

const blankLines = (count: number): Line[] => Array.from({ length: count }, () => [null]);

describe("what stands in a sheet", () => {
  test("groups between the partners are no partners; what is printed for one that is known is kept", () => {
    const cells = figures(sheet("2023", ...twoPartners));
    const codes = [...new Set(Object.keys(cells).map((key) => key.split(" ")[0] ?? ""))];
    expect(codes).toEqual(["W00", "EU", "ES", "PT"]);
    expect(codes.filter(isPartner)).toEqual(["ES", "PT"]);
    expect(cells["EU turnover"]).toBe("42.5 A");
  });

  test("each partner has exports, imports and turnover in thousand dollars", () => {
    expect(figures(sheet("2023", ...twoPartners))).toMatchObject({
      "ES exports": "20 A",
      "ES imports": "10 A",
      "ES turnover": "30 A",
      "W00 turnover": "42.5 A",
    });
  });

  test("the header is found by what it says, wherever it stands", () => {
    const moved = [...blankLines(4), ...sheet("2023", ...twoPartners).flatMap((cells) => [cells, ...blankLines(1)])];
    expect(figures(moved)["PT imports"]).toBe("2.5 A");
  });

  test("columns are found by their headings in any order and case", () => {
    const swapped = sheet("2023", ...twoPartners).map(([name, t, ts, x, xs, m, ms]) => [
      null,
      m,
      ms,
      name,
      x,
      xs,
      t,
      ts,
    ]);
    const shouted = swapped.map((cells) => cells.map((cell) => (cell === "Экспорт" ? " ЭКСПОРТ" : cell))) as Line[];
    expect(figures(shouted)).toMatchObject({ "ES exports": "20 A", "ES imports": "10 A", "ES turnover": "30 A" });
  });

  test("where the share stands before the amount, the amount is read", () => {
    const [top = [], below = []] = header;
    const flipped = sheet("2023", ...twoPartners).map((cells): Line => {
      if (cells === top || cells[0] === "Наименование страны") return cells;
      if (cells === below || cells[1] === "Всего") return [null, "доля", "Всего", "доля", "Всего", "доля", "Всего"];
      if (typeof cells[1] !== "number") return cells;
      const [name = null, t = null, , x = null, , m = null] = cells;
      return [name, 99, t, 99, x, 99, m];
    });
    expect(figures(flipped)["ES exports"]).toBe("20 A");
  });

  test("names are the same partner in every spelling of the editions", () => {
    const variants = [
      ["Всего\nв том числе", "W00"],
      ["  ИСПАНИЯ ", "ES"],
      ["Кот–д’Ивуар", "CI"],
      ["Черногория (Монтенегро)", "ME"],
      ["Республика Латвия", "LV"],
      ["Папуа-новая  Гвинея", "PG"],
      ["Малые Тихоокеан. отдаленные остроа США", "UM"],
      ["Гонконг (Китай)", "HK"],
    ] as const;
    const lines = variants.map(([name, partner]) => line(name, partner === "W00" ? variants.length - 1 : 1, null));
    const read = figures(sheet("2023", ...lines));
    for (const [, partner] of variants) expect(read).toHaveProperty([`${partner} exports`]);
  });

  test("marks of footnotes and characters without a width belong to no name, and Latin letters that look alike are read", () => {
    const total = line("Всего", 5, null);
    const names = ["Испания 1)", "Португалия²", "Ч\u00adад\u200b", "Мaли", "Куба *"];
    const notes: Line[] = [["1) Данные уточнены"], ["Источник: таможенная статистика"]];
    const read = figures(sheet("2023", total, ...names.map((name) => line(name, 1, null)), ...notes));
    expect(Object.keys(read)).toEqual(expect.arrayContaining(["ES exports", "PT exports", "TD exports", "ML exports"]));
    expect(read["CU exports"]).toBe("1 A");
  });

  test("the total may stand at the end once more, if it says the same", () => {
    expect(figures(sheet("2023", ...twoPartners, line("Итого", 30, 12.5)))["W00 exports"]).toBe("30 A");
    expect(faults({ "2023": sheet("2023", ...twoPartners, line("Итого", 30, 12)) }).join()).toContain(
      "row 11 “Итого”: the same partner stands in row 6",
    );
  });

  test("thousands of dollars are known in every spelling", () => {
    const spelt = (unit: string): Line[] => [["2023 год"], [unit], ...header, ...twoPartners];
    for (const unit of ["тысяч долларов США", "в тыс.долл. США", "тыс. $", "Тыс. USD"])
      expect(faults({ "2023": spelt(unit) })).toEqual([]);
    for (const unit of ["долларов США", "млн. долларов США", "млрд долл.", "тыс. евро", "тыс. тенге"])
      expect(faults({ "2023": spelt(unit) })).toEqual(["sheet 2023: not marked as thousand US dollars"]);
  });

  test("a footnote is no partner", () => {
    expect(figures(sheet("2023", ...twoPartners, ["* Предварительные данные"]))).toHaveProperty(["ES exports"]);
  });
});

describe("zero, negligible and rounding", () => {
  test("a blank cell beside a listed partner is zero", () => {
    const read = figures(sheet("2023", line("Всего", null, 5), line("Ниуэ", null, 5)));
    expect(read["NU exports"]).toBe("0 A");
  });

  test("what prints as 0.0 is negligible, whether the file holds 0.03 or 0", () => {
    const read = figures(sheet("2023", line("Всего", 0.03, 0), line("Палау", 0.03, 0)));
    expect([read["PW exports"], read["PW imports"]]).toEqual(["0 N", "0 N"]);
  });

  test("a dash is none, as a blank cell is", () => {
    const read = figures(sheet("2023", line("Всего", 5, null), ["Ниуэ", 5, null, 5, null, "–", null]));
    expect(read["NU imports"]).toBe("0 A");
  });

  test("a figure is rounded to one decimal half away from zero, from the digits of the file", () => {
    const read = figures(sheet("2023", line("Всего", 1.05, 2.25, 3.3), line("Чад", 1.05, 2.25, 3.3)));
    expect([read["TD exports"], read["TD imports"], read["TD turnover"]]).toEqual(["1.1 A", "2.3 A", "3.3 A"]);
  });

  test("a figure that was rounded up to a 5 keeps the digits that say so", () => {
    const read = figures(
      sheet("2023", line("Всего", 0, 9249.95196, 9249.95196), line("Молдова", 0, 9249.95196, 9249.95196)),
    );
    expect([read["MD exports"], read["MD imports"]]).toEqual(["0 N", "9249.95 A"]);
  });

  test("rounding on what is kept gives what rounding the file's own digits gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: -1, max: 6 }), (cents, unit) => {
        const exact = new Big(cents).div("1e5");
        const rounded = (value: Big) => value.round(-unit, Big.roundHalfUp).toFixed();
        expect(rounded(bnsValue(exact))).toBe(rounded(exact));
      }),
      {
        examples: [
          [924_995_196, 2],
          [45_999, 0],
          [1_499_999_999, 5],
        ],
      },
    );
  });

  test("rounded parts may miss the turnover by a tenth, as Belarus does", () => {
    const belarus = line("Беларусь", 110295.8, 780733.5, 891029.2);
    const read = figures(sheet("2023", line("Всего", 110295.8, 780733.5, 891029.2), belarus));
    expect(read["BY turnover"]).toBe("891029.2 A");
  });
});

describe("figures written as text", () => {
  const written = (total: string, spain: string, chad: string) =>
    sheet("2023", ["Всего", total, null, total], ["Испания", spain, null, spain], ["Чад", chad, null, chad]);

  test("may have thousands apart, by spaces of any width", () => {
    const read = figures(written("1 234 567,5", "1\u00a0234\u202f567,2", "0,3"));
    expect([read["ES exports"], read["TD exports"]]).toEqual(["1234567.2 A", "0.3 A"]);
  });

  test("have decimals after the mark that one of them shows", () => {
    expect(figures(written("3,000", "2,500", "0,500"))["ES exports"]).toBe("2.5 A");
    expect(figures(written("1,502,500", "2,500", "1,500,000"))["ES exports"]).toBe("2500 A");
  });

  test("are refused where they may be thousands or decimals", () => {
    expect(faults({ "2023": written("3,000", "2,000", "1,000") })[0]).toBe(
      'sheet 2023: row 6 “Всего”: exports is no figure: "3,000" may be 3000 or 3.000',
    );
  });
});

describe("editions and their years", () => {
  test("the date of publication on the cover goes before that of the last saving", () => {
    const cover: Line[] = [[null], ["Дата опубликования: 25.07.2024"], ["Дата следующего опубликования: 25.07.2025"]];
    const read = edition(workbook({ Обложка: cover, "2023": sheet("2023", ...twoPartners) }, "2024-08-01"));
    expect(read).toMatchObject({ edition: "2023", date: "2024-07-25", dated: "published" });
  });

  test("without a cover the date is that of the last saving", () => {
    const sheets = { "12_2023": sheet("2023", ...twoPartners), "12_2022": sheet("2022", ...twoPartners) };
    const read = edition(workbook(sheets, "2024-08-01"));
    expect(read).toMatchObject({ edition: "2023", date: "2024-08-01", dated: "last saved" });
    expect(periodsOf(read).map(formatPeriod)).toEqual(["2022", "2023"]);
  });

  test("a year of January to December is preliminary until July of the next", () => {
    const lines = sheet("2023", ...twoPartners);
    expect(figures(lines, "2024-03-15")["ES exports"]).toBe("20 P");
    expect(figures(lines, "2024-07-25")["ES exports"]).toBe("20 A");
  });
});

describe("an edition of January to a month", () => {
  const titled = (title: string, ...lines: Line[]): Line[] => [[title], ["тыс. долларов США"], ...header, ...lines];
  const title = (months: string) => `Основные показатели внешней торговли Республики Казахстан по странам, ${months}`;

  test("gives these months of each year on its sheets, preliminary until July of the next year", () => {
    const bytes = workbook(
      {
        "08_2024": titled(title("январь-август 2024 года"), line("Всего", 20, 10), line("Испания", 20, 10)),
        "08_2023": titled(title("январь-август 2023 года"), line("Всего", 18, 9), line("Испания", 18, 9)),
      },
      "2024-10-15",
    );
    expect(edition(bytes)).toMatchObject({ edition: "2024-08", date: "2024-10-15" });
    expect(allFigures(bytes)).toMatchObject({
      "ES exports 2024-01/2024-08": "20 P",
      "ES imports 2023-01/2023-08": "9 A",
      "W00 turnover 2024-01/2024-08": "30 P",
    });
  });

  test.each([
    ["январь 2024 года", "2024-01"],
    ["январь-март 2024г.", "2024-Q1"],
    ["Январь – май 2024 г.", "2024-01/2024-05"],
    ["за январь—июнь 2024 года", "2024-H1"],
    ["за январь-декабрь 2024 года", "2024"],
  ])("titled %s is of %s", (months, period) => {
    const bytes = workbook({ Лист1: titled(title(months), line("Всего", 2, 1), line("Чад", 2, 1)) }, "2025-07-25");
    expect(Object.keys(allFigures(bytes))).toContain(`TD exports ${period}`);
  });

  test("made before these months had ended is refused", () => {
    const bytes = workbook({ "08_2024": titled(title("январь-август 2024 года"), ...twoPartners) }, "2024-08-15");
    expect(readBns(bytes).faults).toEqual([
      "last saved on 2024-08-15, before the end of 2024-01/2024-08, of which it speaks",
    ]);
  });
});

describe("what is refused", () => {
  test("unknown partners, all of them with sheet and row", () => {
    const lines = sheet("2023", ...twoPartners, line("Атлантида", 1, 1), line("Лемурия", 1, 1));
    expect(faults({ "12_2023": lines })).toEqual([
      "sheet 12_2023: unknown partners: row 11 “Атлантида”, row 12 “Лемурия”",
    ]);
  });

  test("partners that do not add up to the total within one thousand dollars", () => {
    const off = (total: number) => sheet("2023", line("Всего", total, null), line("Испания", 20, null));
    expect(faults({ "2023": off(21) })).toEqual([]);
    expect(faults({ "2023": off(21.1) })).toEqual([
      "sheet 2023: exports of all partners make 20.0, “Всего” is 21.1",
      "sheet 2023: turnover of all partners make 20.0, “Всего” is 21.1",
    ]);
  });

  test("a row whose parts do not make its turnover", () => {
    const lines = sheet("2023", line("Всего", 20, 10), line("Испания", 20, 10, 30.2));
    expect(faults({ "2023": lines })).toEqual([
      "sheet 2023: row 7 “Испания”: exports and imports make 30.0, the turnover is 30.2",
    ]);
  });

  test("a part of a year that does not run from January to a month, or is named otherwise than titled", () => {
    const partial = (title: string): Line[] => [[title], ["тыс. долларов США"], ...header, ...twoPartners];
    for (const title of ["за I квартал 2024 года", "май 2024 г.", "апрель-август 2024 года", "за 9 месяцев 2024 года"])
      expect(faults({ Лист1: partial(title) }).join()).toContain("a part of a year that does not run from January");
    expect(faults({ "05_2024": partial("2024 год") })).toEqual([
      "sheet 05_2024: is named 05_2024 but titled “2024 год тыс. долларов США”",
    ]);
    expect(faults({ "05_2024": partial("январь-апрель 2024 года") }).join()).toContain("is named 05_2024 but titled");
    expect(faults({ "2024": partial("январь-апрель 2024 года, январь-апрель 2023 года") }).join()).toContain(
      "names several years",
    );
  });

  test("a sheet named for another year than its title", () => {
    expect(faults({ "2022": sheet("2023", ...twoPartners) }).join()).toMatch(
      /^sheet 2022: is named 2022 but titled “.*за январь-декабрь 2023 года/,
    );
  });

  test("a partner that stands twice", () => {
    const lines = sheet("2023", line("Всего", 2, null), line("Чад", 1, null), line("ЧАД", 1, null));
    expect(faults({ "2023": lines })).toEqual(["sheet 2023: row 8 “ЧАД”: the same partner stands in row 7"]);
  });

  test("a cell that is neither a figure nor blank", () => {
    const lines = sheet("2023", line("Всего", 1, null), ["Чад", 1, null, "x", null, null, null]);
    expect(faults({ "2023": lines })).toEqual(['sheet 2023: row 7 “Чад”: exports is no figure: "x"']);
  });

  test("a cell with an error, however small the figure may have been, or with a formula without a value", () => {
    const cell = (content: object) =>
      faultsOf("2023", sheet("2023", line("Всего", 0.5, null), line("Испания", 0.5, null), ["Чад", null, null, null]), {
        D8: content as CellObject,
      });
    expect(cell({ t: "e", v: 7 })).toEqual(["sheet 2023: row 8 “Чад”: exports is no figure: the error #DIV/0!"]);
    expect(cell({ t: "n", v: 0, f: "B8+F8" })).toEqual([
      "sheet 2023: row 8 “Чад”: exports is no figure: the formula B8+F8 without a value",
    ]);
    expect(cell({ t: "n", v: 45413, z: "dd.mm" })).toEqual(["sheet 2023: row 8 “Чад”: exports is no figure: a date"]);
  });

  test("a figure that is merged over the cell of another partner", () => {
    const lines = sheet("2023", line("Всего", 1, null), line("Испания", 1, null), ["Чад"]);
    const merged = faultsOf("2023", lines, { "!merges": [{ s: { r: 6, c: 3 }, e: { r: 7, c: 3 } }] });
    expect(merged).toEqual(["sheet 2023: row 8 “Чад”: exports is no figure: a part of the merged cells D7:D8"]);
  });

  test("a sheet, a row or a column that is hidden", () => {
    const lines = sheet("2023", ...twoPartners);
    expect(faultsOf("2023", lines, { "!rows": Object.assign([], { 7: { hidden: true } }) })).toEqual([
      "sheet 2023: row 8 “Испания” is hidden",
    ]);
    expect(faultsOf("2023", lines, { "!cols": Object.assign([], { 5: { hidden: true } }) })).toEqual([
      "sheet 2023: the column of imports is hidden",
    ]);
    const two = { "2023": lines, "2022": sheet("2022", ...twoPartners) };
    const reading = readBns(workbook(two, "2024-07-25", { hidden: ["2022"] }));
    expect(reading.faults).toEqual(["sheet 2022 is hidden; show it or take it out"]);
  });

  test("two columns of one flow, as where two years stand side by side", () => {
    const lines = sheet("2023", ...twoPartners).map((cells) => [...cells, ...cells.slice(3, 5)]);
    expect(faults({ "2023": lines })).toEqual(["sheet 2023: row 4: two columns of exports"]);
  });

  test("dollars for thousands of dollars", () => {
    const lines = sheet("2023", line("Всего", 78.7e9, null), line("Испания", 78.7e9, null));
    expect(faults({ "2023": lines })[0]).toMatch(/^sheet 2023: row 6 “Всего”: exports is more than any country trades/);
  });

  test("a year that had not ended when the file was made, and a day that is none", () => {
    expect(faults({ "2031": sheet("2031", ...twoPartners) })).toEqual([
      "last saved on 2024-07-25, before the end of 2031, of which it speaks",
    ]);
    const cover: Line[] = [["Дата опубликования: 31.02.2024"]];
    const read = edition(workbook({ Обложка: cover, "2023": sheet("2023", ...twoPartners) }, "2024-08-01"));
    expect(read).toMatchObject({ date: "2024-08-01", dated: "last saved" });
  });

  test("figures in another unit", () => {
    const lines: Line[] = [["2023 год"], ["млн. долларов США"], ...header, ...twoPartners];
    expect(faults({ "2023": lines })).toEqual(["sheet 2023: not marked as thousand US dollars"]);
  });

  test("a workbook without a table of trade", () => {
    expect(faults({ Обложка: [["Обложка"]] })).toEqual(["no sheet with foreign trade by country"]);
  });

  test("a web page under the name of a workbook is read for what it says", () => {
    const page = (...rows: string[]) => new TextEncoder().encode(`<html><table>${rows.join("")}</table></html>`);
    const row = (cells: Line) => `<tr>${cells.map((cell) => `<td>${cell ?? ""}</td>`).join("")}</tr>`;
    const cover = row(["Дата опубликования: 25.07.2024"]);
    const reading = readBns(page(cover, ...sheet("2023", ...twoPartners).map(row)));
    expect(figuresOf(reading.byReporter.get("KZ"))["ES exports 2023"]).toMatch(/^20 /);
    expect(readBns(page(row(["Наименование"]))).faults).not.toEqual([]);
    expect(readBns(new TextEncoder().encode("<html>Not found</html>")).faults).toEqual([
      "not an Excel workbook (.xls or .xlsx) but a web page without a table",
    ]);
  });

  test("what is empty, cut off or no workbook", () => {
    const whole = workbook({ "2023": sheet("2023", ...twoPartners) });
    expect(readBns(new Uint8Array()).faults).toEqual(["the file is empty"]);
    expect(readBns(whole.slice(0, 1000)).faults).toEqual(["the workbook is damaged or cut off"]);
    expect(readBns(new TextEncoder().encode("name,value\nSpain,1\n")).faults).toEqual([
      "not an Excel workbook (.xls or .xlsx)",
    ]);
  });
});
