import { number } from "./forms/numbers";
import { capital } from "../phrase";
import type { More } from "../language/more";
import { divided, inPeriod, shownPeriods } from "./forms/periods";

export const figures: More["figures"] = {
  title: "Данные",
  copy: "Копировать таблицу",
  copied: (rows) => `Скопировано строк: ${number(rows)}.`,
  firstRows: (shown, all) => `Показаны первые строки: ${number(shown)} из ${number(all)}.`,
  showAll: "Показать все строки",
  heads: {
    partner: "Партнёр",
    indicator: "Показатель",
    period: "Период",
    statistics: "Статистика",
    before: "Годом ранее",
    change: "Изменение",
    source: "Источник",
    status: "Статус",
    precision: "Точность",
    stated: "Заявлено",
    allows: "Допустимый интервал",
    said: "Дата",
    verdict: "Результат сверки",
  },
  gaps: {
    notReported: "нет данных",
    notCollected: "нет ряда",
    impossible: "не может быть",
    suppressed: "конфиденциально",
    undefined: "не определено",
    bound: "граница",
  },
  statuses: {
    A: "обычное значение",
    B: "разрыв ряда",
    D: "иное определение",
    F: "прогноз",
    I: "досчёт",
    K: "включает иные данные",
    N: "менее половины единицы",
    P: "предварительно",
    U: "низкая надёжность",
  },
  tinyBase: "малая база",
  status: (code) => `статус ${code}`,
  fromEuros: (status) => `${status}, пересчитано из евро`,
  apart: (year, parts, sum, given) =>
    `${capital(divided[parts])} ${inPeriod(year)} — ${sum}, по выпуску за год — ${given}.`,
};

export const table: More["table"] = {
  all: "Все данные",
  subtitle:
    "Каждый показатель с периодом, источником, точностью и статусом; рядом — то, что заявлено. Заголовок столбца сортирует.",
  others: (n) => `ещё ${n}`,
  title: (reporters, partners, periods) => `Торговля ${reporters}: ${partners}, ${shownPeriods(periods)}`,
  every: (unit) => `Каждый показатель: ${unit}.`,
  first: (drawn, all) => `Первые ${drawn} показателей из ${all}; все они есть в CSV.`,
};
