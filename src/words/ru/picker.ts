import type { More } from "../language/more";
import { termOf, shownPeriod } from "./forms/periods";

export const picker: More["picker"] = {
  partners: "Партнёры",
  group: "группа",
  keys: "Enter — добавить, Esc — закрыть.",
  tongues: {
    en: "на английском",
    ru: "на русском",
    kk: "на казахском",
    es: "на испанском",
    pt: "на португальском",
    code: "среди кодов",
  },
  none: (typed) => `Партнёра «${typed}» нет ни на одном из пяти языков.`,
  foundIn: (partners, tongue) => `${partners}, найдено ${tongue}`,
  already: (partner) => `${partner}: выбран.`,
  isReporter: (partner) => `${partner}: отчитывающаяся страна.`,
  missing: (typed) => `Не найдено: ${typed}.`,
  world: "Весь мир — сумма всех партнёров.",
};

export const reporters: More["reporters"] = {
  loading: "Остальные страны загружаются.",
  failed: "Остальные страны не загрузились.",
  none: (typed) => `Отчётности «${typed}» здесь нет.`,
};

export const offers: More["offers"] = {
  nearest: (partner, period) => `Ближайший ${termOf(period)} с данными (${partner}) – ${shownPeriod(period)}`,
  only: (reporter, partners) => `В данных есть торговля ${reporter} только ${partners}`,
  unranked: "Места, карта и доли есть там, где статистика перечисляет всех партнёров.",
};

export const groups: More["groups"] = { label: "Партнёры в рейтинге", all: "Все партнёры", other: "Другая группа" };
