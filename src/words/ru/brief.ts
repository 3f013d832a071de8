import type { More } from "../language/more";
import { each, asPeriod, shownPeriods, shownPeriod, termOf } from "./forms/periods";
import { form } from "./forms/numbers";

export const brief: More["brief"] = {
  brief: "Справка",
  subtitle: "По странице А4 на каждого партнёра. Через окно печати её можно сохранить в PDF.",
  print: "Печать",
  shareOfTurnover: "Доля в товарообороте",
  place: "Место",
  agenda: "В повестке",
  method:
    "Заявленный показатель сверяется со статистикой в пределах его округления; суммы прямых инвестиций за ряд лет не являются накопленными инвестициями.",
  millions: "Млн долл. США",
  over: (like) => `Торговля ${each(like)}, млн долл. США`,
  title: (pages, period) =>
    `Справка на ${pages} ${form(pages, "странице", "страницах", "страницах")}, ${asPeriod(period)}`,
  of: (partner) => `Справка, ${partner}`,
  printed: (date) => `Справка · дата печати: ${date}`,
  head: (reporter, partner, period) => `${reporter} — ${partner}, ${asPeriod(period)}`,
  basis: (reportedBy) => `Млн долл. США в текущих ценах; экспорт — ФОБ, импорт — СИФ; ${reportedBy}.`,
  rank: (ordinal, of) => `${ordinal} из ${of}`,
  parts: (turnover, from, to) => `${turnover} и его составляющие, ${shownPeriods({ from, to })}`,
  trend: (reporters, partner, from, to) => `Торговля ${reporters}: ${partner}, ${shownPeriods({ from, to })}`,
  after: (releases, publisher) => `Изложено своими словами по материалам: ${releases}, ${publisher}.`,
  data: (version) => `Версия данных ${version}.`,
  stated: (period) => `Заявлено, ${shownPeriod(period)}`,
  otherSide: "Что сообщает другая сторона",
  valued: { exports: "ФОБ", imports: "СИФ" },
  gap: (factor) =>
    `Расхождение: данные партнёра минус данные отчитывающейся страны, импорт разделён на ${factor}. Верными не приняты ни те, ни другие.`,
  lastPeriod: (period) =>
    `Если ${termOf(period)} не ${shownPeriod(period)}, это последний ${termOf(period)} с данными обеих сторон.`,
};
