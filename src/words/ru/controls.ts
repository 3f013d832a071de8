import type { Messages } from "../language/messages";

export const chart: Messages["chart"] = {
  measure: "Показатель",
  trade: "торговля",
  investment: "прямые инвестиции",
  scale: "Шкала",
  scales: {
    common: "общая",
    own: "своя для каждого",
    together: "на одном графике",
    index: "индекс",
    log: "логарифмическая",
    share: "доля в итоге",
    seasonal: "наложение лет",
  },
  members: { label: "Состав", fixed: "один во все годы", evolving: "каждого года" },
  since: { label: "Изменение с", none: "не показано" },
  inTable: "Данные приведены ниже в таблице.",
};

export const take: Messages["take"] = {
  download: "Скачать",
  copy: "Копировать",
  image: "изображение",
  link: "ссылку",
  export: "Экспорт…",
  copyImage: "Копировать изображение",
  copyLink: "Копировать ссылку",
  linkCopied: "Ссылка скопирована.",
  byHand: "Буфер обмена недоступен: текст выделен ниже.",
  unknown: "причина неизвестна",
  as: (format) => `Скачать ${format}`,
  failed: (reason) => `Не получилось: ${reason}`,
};
