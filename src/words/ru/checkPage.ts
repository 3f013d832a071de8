import { counted, form, genitiveOf, number } from "./forms/numbers";
import type { CheckPageWords } from "../language/checkPage";

export const checkPage: CheckPageWords = {
  ask: "Вставьте сообщение и посмотрите, верны ли его цифры",
  nothing: "В этом тексте не найдено цифр о торговле или инвестициях",
  unchecked: (count) => `Прочитано показателей: ${number(count)}; проверить нельзя ни одного`,
  finding: ({ agree, differ, otherwise, open }) => {
    const all = agree + differ + otherwise;
    return `${[
      `Со статистикой ${form(agree, "согласуется", "согласуются", "согласуется")} ${number(agree)} из ${number(all)} ${genitiveOf(all, "показателя", "показателей")}`,
      ...(otherwise > 0 ? [`объясняется иначе: ${number(otherwise)}`] : []),
      ...(differ > 0 ? [`не подтверждается: ${number(differ)}`] : []),
    ].join(", ")}${open > 0 ? `; проверить нельзя: ${number(open)}` : ""}`;
  },
  label: "Проверяемый текст",
  placeholder:
    "Вставьте текст на английском, русском, казахском, испанском или португальском языке либо перетащите файл .txt, .html или .docx.",
  stays: "Текст остаётся на этом устройстве.",
  clear: "Очистить",
  examples: "Примеры:",
  example: (partner, date) => `${partner}, ${date}`,
  language: "Язык текста",
  detected: (language) => `по тексту: ${language}`,
  date: "Дата текста",
  dateNote: "для слов «в этом году» и подобных",
  shown: "Текст с отмеченными цифрами",
  reading: "Проверка цифр",
  table: "Утверждения",
  heads: { words: "В тексте", meaning: "Понято как", statistics: "Статистика", verdict: "Вывод" },
  guessed: "предположение",
  reporter: (quote) => `Чей показатель: ${quote}`,
  partner: (quote) => `Партнёр: ${quote}`,
  period: (quote) => `Период: ${quote}`,
  currency: (quote) => `Валюта: ${quote}`,
  confirm: "Верно",
  unknown: "неизвестно",
  show: (figure) => `${figure}: показать в виде`,
  unread: (count) =>
    `${form(count, "Замечена и не прочитана", "Замечены и не прочитаны", "Замечены и не прочитаны")} ${counted(count, "цифра", "цифры", "цифр")}:`,
  copy: "Копировать разбор",
  copied: "Разбор скопирован.",
  print: "Печать",
  keep: "Сохранить как сообщения",
  keepNote:
    "Утверждения, прочитанные без предположений, встанут рядом со статистикой во всех видах, на этом устройстве.",
  link: "Копировать ссылку с текстом",
  linkNote: "Кто откроет эту ссылку, увидит текст; на сервер он не передаётся.",
  cut: (length) => `Текст длиннее, чем можно проверить сразу: прочитано знаков — ${number(length)}.`,
  pdf: "Текст PDF здесь прочитать нельзя. Скопируйте его из файла и вставьте.",
};
