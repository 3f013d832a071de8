import type { Messages } from "../language/messages";
import { partOf, each } from "./forms/periods";
import { form } from "./forms/numbers";

export const question: Messages["question"] = {
  title: "Вопрос",
  skip: "Перейти к ответу",
  tabs: "Виды",
  sentence: {
    compare: "Сравнить торговлю: {reporter} — {partners}, {time}",
    trend: "Проследить торговлю: {reporter} — {partners}, {time}",
    ranking: "Рейтинг партнёров: {reporter}, {time}; отмечены: {partners}",
    map: "Карта партнёров: {reporter}, {time}; отмечены: {partners}",
    mirror: "Сверить {flow} по данным двух сторон: {reporter} и {partners}, {time}",
    table: "Все показатели торговли: {reporter} — {partners}, {time}",
    brief: "Справка: {reporter} — {partners}, {time}",
    check: "Проверить текст, прежде всего по данным: {reporter}",
  },
  time: () => "{year}",
  reporter: "Отчитывающаяся страна",
  year: "Год",
  end: "Конец периода",
  part: "Месяцы",
  partOf,
  each,
  flow: "Поток",
  flows: { exports: "экспорт", imports: "импорт" },
  add: "Добавить партнёра",
  plus: "+ партнёр",
  fewer: "свернуть",
  more: (count) => `и ещё ${count}`,
  remove: (partner) => `Убрать: ${partner}`,
};

export const empty: Messages["empty"] = {
  title: "Не выбран ни один партнёр",
  text: "Добавьте партнёра в строке выше: название на русском, казахском, английском, испанском или португальском языке либо код.",
};

export const tooMany: Messages["tooMany"] = {
  see: "Показать всех в таблице",
  title: (chosen) =>
    `${form(chosen, "Выбран", "Выбраны", "Выбрано")} ${chosen} ${form(chosen, "партнёр", "партнёра", "партнёров")}, на графике — первые восемь`,
  text: (others) => `График, где больше восьми партнёров, прочесть нельзя. Остальные (${others}) есть в таблице.`,
};
