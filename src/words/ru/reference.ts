import { closed } from "../phrase";
import type { More } from "../language/more";
import { toPeriod } from "./forms/periods";

export const reference: More["reference"] = {
  formula: "Формула",
  writtenLabel: "Абзацы",
  written: { each: "отдельно по странам", together: "общий" },
  title: "Справочно",
  afterLabel: "Основа абзаца",
  languageLabel: "Язык абзаца",
  withoutNotes: "без сносок",
  after: { stated: "как заявлено", statistics: "по статистике", both: "и то и другое" },
  copy: "Копировать абзац",
  copied: "Скопировано",
  statement: "Сообщение",
  now: "Статистика сейчас",
  inflow: "Приток ПИИ",
  by: (publisher, date) => closed(`По сообщению: ${publisher}, ${date}`),
  inNews: (date) => closed(`По сообщению СМИ, ${date}`),
  copyOf: (partner) => `Копировать абзац, ${partner}`,
  about: (partner) => `${partner}: что заявлено и что показывает статистика`,
  growth: (of) => `Рост ${{ turnover: "товарооборота", exports: "экспорта", imports: "импорта" }[of]}`,
  otherPeriod: (about, stated, asked) =>
    `Имеющиеся сообщения ${about} относятся ${toPeriod(stated)}, а не ${toPeriod(asked)}.`,
  silent: (about) => `Официальных сообщений ${about} нет.`,
};
