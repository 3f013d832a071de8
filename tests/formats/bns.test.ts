import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bnsValue, readBns } from "../../src/formats/bns";
import { header, type Line, line, sheet, twoPartners, workbook } from "./bnsWorkbook";

function edition(bytes: Uint8Array) {
  const reading = readBns(bytes);
  if (!reading.ok) throw new Error(reading.faults.join("; "));
  return reading.edition;
}

/** The figures of one year as `partner indicator → value status`. */
function figures(lines: Line[], saved?: string): Record<string, string> {
  const years = edition(workbook({ "12_2023": lines }, saved)).years;
  const entries = years.flatMap(({ observations }) =>
    observations.map(({ partner, indicator, value, status }) => [`${partner} ${indicator}`, `${value} ${status}`]),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

function faults(sheets: Readonly<Record<string, Line[]>>): readonly string[] {
  const reading = readBns(workbook(sheets));
  return reading.ok ? [] : reading.faults;
}

const blankLines = (count: number): Line[] => Array.from({ length: count }, () => [null]);

describe("what stands in a sheet", () => {
  test("groups between the partners are no partners", () => {
    const partners = new Set(Object.keys(figures(sheet("2023", ...twoPartners))).map((key) => key.split(" ")[0]));
    expect(partners).toEqual(new Set(["W00", "ES", "PT"]));
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
    expect(read.years.map(({ year }) => year)).toEqual(["2022", "2023"]);
  });

  test("a year of January to December is preliminary until July of the next", () => {
    const lines = sheet("2023", ...twoPartners);
    expect(figures(lines, "2024-03-15")["ES exports"]).toBe("20 P");
    expect(figures(lines, "2024-07-25")["ES exports"]).toBe("20 A");
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

  test("a part of a year", () => {
    const partial = (title: string): Line[] => [[title], ["тыс. долларов США"], ...header, ...twoPartners];
    for (const title of ["январь-май 2026г.", "за январь 2024 года", "за I квартал 2024 года", "май 2024 г."]) {
      expect(faults({ Лист1: partial(title) }).join()).toContain("a part of a year");
    }
    expect(faults({ "05_2024": partial("2024 год") }).join()).toContain("a part of a year");
  });

  test("a sheet named for another year than its title", () => {
    expect(faults({ "2022": sheet("2023", ...twoPartners) })).toEqual(["sheet 2022: is named 2022 but titled 2023"]);
  });

  test("a partner that stands twice", () => {
    const lines = sheet("2023", line("Всего", 2, null), line("Чад", 1, null), line("ЧАД", 1, null));
    expect(faults({ "2023": lines })).toEqual(["sheet 2023: row 8 “ЧАД”: the same partner stands in row 7"]);
  });

  test("a cell that is neither a figure nor blank", () => {
    const lines = sheet("2023", line("Всего", 1, null), ["Чад", 1, null, "x", null, null, null]);
    expect(faults({ "2023": lines })).toEqual(['sheet 2023: row 7 “Чад”: exports is no figure: "x"']);
  });

  test("figures in another unit", () => {
    const lines: Line[] = [["2023 год"], ["млн. долларов США"], ...header, ...twoPartners];
    expect(faults({ "2023": lines })).toEqual(["sheet 2023: not marked as thousand US dollars"]);
  });

  test("a workbook without a table of trade", () => {
    expect(faults({ Обложка: [["Обложка"]] })).toEqual(["no sheet with foreign trade by country"]);
  });

  test("what is empty, cut off or no workbook", () => {
    const whole = workbook({ "2023": sheet("2023", ...twoPartners) });
    expect(readBns(new Uint8Array())).toEqual({ ok: false, faults: ["the file is empty"] });
    expect(readBns(whole.slice(0, 1000))).toEqual({ ok: false, faults: ["the workbook is damaged or cut off"] });
    expect(readBns(new TextEncoder().encode("name,value\nSpain,1\n"))).toEqual({
      ok: false,
      faults: ["not an Excel workbook (.xls or .xlsx)"],
    });
  });
});
