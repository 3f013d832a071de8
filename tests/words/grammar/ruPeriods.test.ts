import { trendOf } from "../../../src/words/trendOf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { halfOf, later, monthOf, type Period, partOf, quarterOf, yearly } from "../../../src/core/period";
import { grammar as ru } from "../../../src/words/ru/grammar";
import { inPeriod, ofPeriod, toPeriod } from "../../../src/words/ru/forms/periods";
import { spaced } from "./figures";
import { anyPeriod } from "../../core/periods";
import { everything, kazakhstan, spain, tradeIn } from "./spoken";

const year = yearly(2023);
const half = halfOf(2024, 1);
const quarter = quarterOf(2024, 2);
const month = monthOf(2023, 4);
const part = partOf(2025, 1, 8);

describe("a period in Russian", () => {
  test.each<[Period, string, string, string, string]>([
    [year, "2023", "в 2023 году", "2023 года", "к 2023 году"],
    [
      half,
      "первое полугодие 2024 г.",
      "в первом полугодии 2024 года",
      "первого полугодия 2024 года",
      "к первому полугодию 2024 года",
    ],
    [
      halfOf(2024, 2),
      "второе полугодие 2024 г.",
      "во втором полугодии 2024 года",
      "второго полугодия 2024 года",
      "ко второму полугодию 2024 года",
    ],
    [
      quarterOf(2024, 1),
      "I квартал 2024 г.",
      "в I квартале 2024 года",
      "I квартала 2024 года",
      "к I кварталу 2024 года",
    ],
    [quarter, "II квартал 2024 г.", "во II квартале 2024 года", "II квартала 2024 года", "ко II кварталу 2024 года"],
    [month, "апрель 2023 г.", "в апреле 2023 года", "апреля 2023 года", "к апрелю 2023 года"],
    [monthOf(2023, 5), "май 2023 г.", "в мае 2023 года", "мая 2023 года", "к маю 2023 года"],
    [monthOf(2023, 3), "март 2023 г.", "в марте 2023 года", "марта 2023 года", "к марту 2023 года"],
    [
      part,
      "январь–август 2025 г.",
      "в январе–августе 2025 года",
      "января–августа 2025 года",
      "к январю–августу 2025 года",
    ],
  ])("%o is %s, %s, %s and %s", (period, bare, within, of, to) => {
    expect([spaced(ru.period(period)), inPeriod(period), ofPeriod(period), toPeriod(period)]).toEqual([
      bare,
      within,
      of,
      to,
    ]);
    expect(ru.when(period, period)).toBe(within);
  });

  test.each<[Period, Period, string, string]>([
    [yearly(2018), year, "2018–2023", "с 2018 по 2023 год"],
    [
      halfOf(2022, 2),
      half,
      "второе полугодие 2022 – первое полугодие 2024 года",
      "со второго полугодия 2022 года по первое полугодие 2024 года",
    ],
    [
      quarterOf(2022, 1),
      quarter,
      "I квартал 2022 – II квартал 2024 года",
      "с I квартала 2022 года по II квартал 2024 года",
    ],
    [monthOf(2022, 1), monthOf(2024, 8), "январь 2022 – август 2024 года", "с января 2022 года по август 2024 года"],
    [monthOf(2024, 1), monthOf(2024, 8), "январь 2024 – август 2024 года", "с января по август 2024 года"],
    [partOf(2018, 1, 8), part, "январь–август 2018–2025 годов", "в январе–августе с 2018 по 2025 год"],
  ])("and those from %o to %o are %s and %s", (from, to, bare, within) => {
    expect([ru.periods({ from, to }), ru.when(from, to)]).toEqual([bare, within]);
  });

  test("alone among periods is said in full, without an abbreviation that has its own stop", () => {
    expect([year, half, month, part].map((one) => ru.periods({ from: one, to: one }))).toEqual([
      "2023",
      "первое полугодие 2024 года",
      "апрель 2023 года",
      "январь–август 2025 года",
    ]);
  });

  test("is chosen as a part of the year, or as what years are divided by", () => {
    expect([year, half, quarter, month, part].map(ru.ui.question.partOf)).toEqual([
      "год",
      "первое полугодие",
      "II квартал",
      "апрель",
      "январь–август",
    ]);
    expect([year, half, quarter, month, part].map(ru.ui.question.each)).toEqual([
      "по годам",
      "по полугодиям",
      "по кварталам",
      "по месяцам",
      "в январе–августе каждого года",
    ]);
  });
});

describe("a sentence in Russian", () => {
  test.each([
    [
      year,
      "В 2023 году двусторонний товарооборот с Испанией составил 2 долл. США, что на 23% больше, чем в 2022 году (1.6).",
    ],
    [
      half,
      "В первом полугодии 2024 года двусторонний товарооборот с Испанией составил 2 долл. США, что на 23% больше, чем в первом полугодии 2023 года (1.6).",
    ],
    [
      quarter,
      "Во II квартале 2024 года двусторонний товарооборот с Испанией составил 2 долл. США, что на 23% больше, чем во II квартале 2023 года (1.6).",
    ],
    [
      month,
      "В апреле 2023 года двусторонний товарооборот с Испанией составил 2 долл. США, что на 23% больше, чем в апреле 2022 года (1.6).",
    ],
    [
      part,
      "В январе–августе 2025 года двусторонний товарооборот с Испанией составил 2 долл. США, что на 23% больше, чем в январе–августе 2024 года (1.6).",
    ],
  ])("on trade in %o", (period, words) => {
    expect(tradeIn(ru, period)).toBe(words);
  });

  test.each([
    [yearly(2018), year, "Экспорт в Испанию с 2018 по 2023 год удвоился"],
    [monthOf(2022, 8), monthOf(2024, 8), "Экспорт в Испанию с августа 2022 года по август 2024 года удвоился"],
    [partOf(2018, 1, 8), part, "Экспорт в Испанию в январе–августе с 2018 по 2025 год удвоился"],
  ])("on a trend from %o to %o", (from, to, words) => {
    const subject = { kind: "flow", flow: "exports", partner: spain } as const;
    expect(trendOf(ru).moved(subject, { kind: "doubled" }, from, to, null)).toBe(words);
  });

  test("on a surplus that became a deficit", () => {
    expect(trendOf(ru).turnedOver(kazakhstan, spain, halfOf(2022, 2), halfOf(2024, 2), null)).toBe(
      "Профицит Казахстана в торговле с Испанией во втором полугодии 2022 года ко второму полугодию 2024 года сменился дефицитом",
    );
  });

  test("on the age of the figures, and on what they are the sums of", () => {
    expect(ru.ui.bar.age(monthOf(2026, 6))).toBe("данные по июнь 2026 года");
    expect(ru.source.summed("month")).toBe("Суммы по месяцам");
  });

  test("over any period has no hole, one stop and no preposition that is hard to say", () => {
    fc.assert(
      fc.property(anyPeriod, fc.nat(20), (from, by) => {
        const wrong = /undefined|NaN|\[object|\.\.|  |(^|\s)[вскВСК] (втор|II )/;
        expect(everything(ru, from, later(from, by)).filter((text) => wrong.test(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
