import { genitive } from "./forms/areas";
import { counted, genitiveOf, number } from "./forms/numbers";
import { asPeriod } from "./forms/periods";
import { closed } from "../phrase";
import type { AboutWords } from "../language/about";

export const about: AboutWords = {
  back: "Назад к графику",
  lead: (reporters) =>
    `Взаимная торговля стран товарами в долларах США по текущим ценам и курсам — по данным ${number(reporters)} ${genitiveOf(reporters, "страны", "стран")}; рядом показано, что заявили официальные лица и СМИ. Оценки принадлежат источникам и отмечены.`,
  parts: {
    figures: "Показатели",
    sides: "Стоимость и данные двух сторон",
    precision: "Точность и результат сверки",
    order: "Места и группы",
    sources: "Источники и их давность",
    offline: "Без сети",
    mistakes: "Если показатель вызывает сомнение",
    makers: "Кто это делает",
  },
  latest: (reporter, latest, age) =>
    `Последние данные ${genitive(reporter)} — за ${asPeriod(latest)}: этот период закончился ${age}.`,
  age(months) {
    if (months === 0) return "менее месяца назад";
    const years = Math.floor(months / 12);
    return years < 2
      ? `${counted(months, "месяц", "месяца", "месяцев")} назад`
      : `${counted(years, "год", "года", "лет")} назад`;
  },
  spans: (periods, age) => `Периоды: ${periods}; последний закончился ${age}.`,
  statements: (n, first, last) =>
    closed(`${counted(n, "сообщение", "сообщения", "сообщений")} официальных лиц и СМИ, даты: ${first} — ${last}`),
  version: (version) => `Версия данных: ${version}.`,
  mistakes:
    "Показатели приводятся так, как их публикуют источники. Сверьте показатель, который вызывает сомнение, с источником (адрес указан выше) и с названным там выпуском; «Копировать ссылку» под графиком сохранит вопрос для того, кто будет разбираться.",
  report: "Сообщить об ошибке",
  makers:
    "Vis-à-Vis — свободная программа по лицензии MIT, её авторы — участники проекта. Показатели принадлежат названным выше источникам и приводятся на их условиях; остальные тексты наши. Страница не использует cookie и не ведёт учёта посетителей, а открытые вами файлы остаются на вашем устройстве.",
};
