import { closed } from "../phrase";
import type { More } from "../language/more";
import { shownPeriods, termOf, shownPeriod, asPeriod } from "./forms/periods";
import { form } from "./forms/numbers";

export const mirrorTable: More["mirror"] = {
  partnersSource: "Источник данных партнёров",
  factor: "Коэффициент СИФ/ФОБ",
  unit: "млн долл. США, текущие цены",
  partnerReports: "Данные партнёра",
  year: "Год",
  partnerFob: "Партнёр, ФОБ",
  gapFob: "Расхождение, ФОБ",
  inPercent: "В процентах",
  ratio: "Отношение",
  asymmetry: "Асимметрия",
  never: "В данных их нет ни за один год. Данные другой стороны поступают отдельным файлом.",
  others: " и другие",
  reporterFob: (reporters) => `Данные ${reporters}, ФОБ`,
  sources: (reporter) => `Источники: ${reporter}; партнёр`,
  fromEuros: (source) => `${source}, из евро`,
  note: (reporters, factor) =>
    `Расхождение — это данные партнёра минус данные ${reporters} в процентах к последним после деления импорта на ${factor}; асимметрия — то же в процентах к среднему из двух. Отношение рассчитано по опубликованным данным. Ни одна из сторон не принимается за верную, среднее не приводится.`,
  noReport: (partners, periods) => `Нет встречных данных за ${shownPeriods(periods)}: ${partners}`,
  nearest: (period) => closed(`Ближайший ${termOf(period)} с данными другой стороны — ${shownPeriod(period)}`),
};

export const gaps: More["gaps"] = {
  title: "Партнёры по величине расхождения",
  rankAll: "Сопоставить всех партнёров",
  reading: "Чтение файлов всех партнёров",
  stop: "Остановить",
  gap: "Расхождение",
  inQuestion: "В вопросе",
  chosen: "выбран",
  add: "добавить",
  scope: (isAll, flow, period, factor) =>
    `${isAll ? "Все партнёры, чьи данные есть" : "Выбранные партнёры"}, ${flow === "exports" ? "экспорт" : "импорт"}, ${asPeriod(period)}; млн долл. США, обе стороны в ценах ФОБ с коэффициентом ${factor}.`,
  absent: (n, period) =>
    `У ${n} ${form(n, "партнёра", "партнёров", "партнёров")} нет пары показателей за этот ${termOf(period)} и нет места.`,
  first: (listed, all) => `Показаны первые ${listed} из ${all}.`,
  failed: (n) => `Не прочитано файлов: ${n}.`,
  reads: (files) => `будет прочитано файлов: ${files}`,
  read: (done, all) => `Прочитано файлов: ${done} из ${all}`,
  addPartner: (partner) => `Добавить: ${partner}`,
};
