import { describe, expect, test } from "vitest";
import { formatPeriod } from "../../src/core/period";
import { amountIn, markIn, statusOf } from "../../src/formats/tableAmount";
import { isTime, periodOf, timeIn, timeOf } from "../../src/formats/tablePeriod";
import { unitIn } from "../../src/formats/tableUnit";
import { flowIn, flowOf, headRole } from "../../src/formats/tableWords";

const period = (text: string, of = timeOf) => {
  const time = of(text);
  const found = isTime(time) ? periodOf(time) : null;
  return time !== null && "why" in time ? time.why : found && formatPeriod(found);
};

describe("a cell or heading is of", () => {
  test.each([
    ["2023", "2023"],
    ["2023 г.", "2023"],
    ["2023 жыл", "2023"],
    ["ano 2023", "2023"],
    ["2023*", "2023"],
    ["2023 1)", "2023"],
    ["Jan-23", "2023-01"],
    ["мар.24", "2024-03"],
    ["01.2023", "2023-01"],
    ["2023M01", "2023-01"],
    ["2023-12", "2023-12"],
    ["202301", "2023-01"],
    ["январь 2023", "2023-01"],
    ["enero de 2023", "2023-01"],
    ["01.02.2023", "2023-02"],
    ["2023-01-01", "2023-01"],
    ["1 кв. 2023", "2023-Q1"],
    ["IV квартал 2023 г.", "2023-Q4"],
    ["1Q2023", "2023-Q1"],
    ["3º trimestre 2023", "2023-Q3"],
    ["I полугодие 2023", "2023-H1"],
    ["9 мес. 2023", "2023-01/2023-09"],
    ["янв-авг 2023", "2023-01/2023-08"],
    ["қаңтар-тамыз 2023", "2023-01/2023-08"],
    ["2023/2024", "two years"],
    ["2023/24", "two years"],
    ["2023-24", "two years"],
    ["2011/12", "a month, or two years"],
    ["FY2023", "a fiscal year"],
    ["2023-01-31", "a day that is not the first of a month"],
    ["ноябрь-март 2023", "two years"],
    ["201952", null],
    ["12", null],
    ["1990s", null],
    ["Spain 2023", null],
  ])("“%s”: %s", (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  test.each([
    ["Экспорт 2023 г.", "2023"],
    ["Внешняя торговля по странам, январь-август 2024 года, тыс. долл.", "2024-01/2024-08"],
    ["Exports in 2023", "2023"],
    ["Trade 2010-2023", "two years"],
    ["Data extracted on 22/01/2023", null],
  ])("among other words: “%s”: %s", (text, expected) => {
    expect(period(text, timeIn)).toBe(expected);
  });
});

describe("a heading or title is in", () => {
  test.each<[string, number | null, string | null]>([
    ["тыс. долл. США", 1e3, "USD"],
    ["мың АҚШ доллары", 1e3, "USD"],
    ["miles de euros", 1e3, "EUR"],
    ["milhões de dólares", 1e6, "USD"],
    ["miles de millones de euros", 1e9, "EUR"],
    ["Trade Value (1000USD)", 1e3, "USD"],
    ["turnover_kusd", 1e3, "USD"],
    ["млрд. тенге", 1e9, "KZT"],
    ["A$ million", 1e6, "AUD"],
    ["U.S. dollars", null, "USD"],
    ["тыс. тонн", null, null],
    ["4th quarter", null, null],
    ["Торговля по странам", null, null],
  ])("“%s”: %s %s", (text, scale, currency) => {
    expect(unitIn(text)).toEqual({ scale, currency, isUnclear: false });
  });

  test.each(["US$ Mil", "млн. долл. США, млн. тенге", "thousand or million euros"])(
    "“%s”: it is not clear what",
    (text) => {
      expect(unitIn(text).isUnclear).toBe(true);
    },
  );
});

describe("a figure", () => {
  test.each([
    ["1.234.567,89", ",", "1234567.89"],
    ["1,234,567.89", ".", "1234567.89"],
    ["1 234 567,8", ",", "1234567.8"],
    ["1\u00a0234", ".", "1234"],
    ["1'234.5", ".", "1234.5"],
    ["1.234", ",", "1234"],
    ["1.234", ".", "1.234"],
    ["(15,5)", ",", "-15.5"],
    ["−3", ".", "-3"],
    ["3-", ".", "-3"],
    [",5", ",", "0.5"],
    ["1e6", ".", "1e6"],
    ["12,5*", ",", "12.5"],
    [12.5, ",", "12.5"],
  ] as const)("“%s” with decimals after “%s” is %s", (cell, mark, digits) => {
    expect(amountIn(cell, mark)).toMatchObject({ kind: "figure", digits });
  });

  test.each(["12%", "1,23,4", "0.123,5", "1.23.4", "(-5)", "--5", "5 million", "2023-01"])("is none: “%s”", (cell) => {
    expect(["." as const, "," as const].map((mark) => amountIn(cell, mark).kind)).toEqual(["none", "none"]);
  });

  test.each(["", "-", "–", "…", "...", ":", "x", "n/a", "н/д", null])("is absent: “%s”", (cell) => {
    expect(amountIn(cell, ".").kind).toBe("absent");
  });

  test("has its mark of decimals from all of them", () => {
    const mark = (...texts: string[]) => [markIn(texts).mark, markIn(texts).isSure];
    expect(mark("1.234", "5,5")).toEqual([",", true]);
    expect(mark("1,234", "5.5")).toEqual([".", true]);
    expect(mark("12", "1 000")).toEqual([".", true]);
    expect(mark("1,234", "567")).toEqual([".", false]);
  });

  test("may have a letter beside it", () => {
    expect(amountIn("12.5 e", ".")).toEqual({ kind: "figure", digits: "12.5", flag: "e" });
    expect(["e", "оценка", "p", "предв.", "", "z"].map(statusOf)).toEqual(["E", "E", "P", "P", "A", "A"]);
  });
});

describe("words", () => {
  test.each([
    ["reporter_code", "reporter"],
    ["Страна-отчётник", "reporter"],
    ["counterpart country", "partner"],
    ["Серіктес ел", "partner"],
    ["país", "country"],
    ["Жыл", "year"],
    ["OBS_STATUS", "status"],
    ["cmdCode", "product"],
    ["Сумма, тыс. долл.", "value"],
    ["Темп роста, %", "aside"],
    ["Ростов", null],
  ])("of the heading “%s” say %s", (text, role) => {
    expect(headRole(text)).toBe(role);
  });

  test.each([
    ["Экспорт", "exports"],
    ["importações", "imports"],
    ["Тауар айналымы", "turnover"],
    ["Re-exports", null],
    ["Exports and imports", null],
    ["Export share, %", null],
    ["Important countries", null],
    ["Валовый приток прямых инвестиций", "fdiGrossInflow"],
    ["Net inflow of direct investment", null],
    ["Outward FDI stock", "fdiOutwardPosition"],
  ])("“%s” name the flow %s", (text, flow) => {
    expect(flowIn(text)).toBe(flow);
  });

  test("of a column of flows may be letters", () => {
    expect(["X", "M", "RX", "2-EXPORT", "toString"].map(flowOf)).toEqual(["exports", "imports", null, "exports", null]);
  });
});
