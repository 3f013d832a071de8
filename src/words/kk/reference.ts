import { closed } from "../phrase";
import type { More } from "../language/more";
import { toPeriod } from "./forms/periods";

export const reference: More["reference"] = {
  formula: "Формула",
  writtenLabel: "Абзацтар",
  written: { each: "әрқайсысына бөлек", together: "бәріне ортақ" },
  title: "Анықтама үшін",
  afterLabel: "Абзац негізі",
  languageLabel: "Абзац тілі",
  withoutNotes: "ескертпелерсіз",
  after: { stated: "мәлімделгендей", statistics: "статистика бойынша", both: "екеуі де" },
  copy: "Абзацты көшіру",
  copied: "Көшірілді",
  statement: "Мәлімдеме",
  now: "Қазіргі статистика",
  inflow: "ТШИ ағыны",
  by: (publisher, date) => closed(`Мәлімдеген: ${publisher}, ${date}`),
  inNews: (date) => closed(`БАҚ хабары бойынша, ${date}`),
  copyOf: (partner) => `Абзацты көшіру, ${partner}`,
  about: (partner) => `${partner}: мәлімделген деректер және статистика`,
  growth: (of) => ({ turnover: "Тауар айналымының өсімі", exports: "Экспорт өсімі", imports: "Импорт өсімі" })[of],
  otherPeriod: (about, stated, asked) =>
    `Қолда бар ${about} хабарламалар ${toPeriod(asked)} емес, ${toPeriod(stated)} қатысты.`,
  silent: (about) => `${about} ресми хабарлама жоқ.`,
};
