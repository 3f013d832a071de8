import type { Messages } from "../language/messages";

export const chart: Messages["chart"] = {
  measure: "Көрсеткіш",
  trade: "сауда",
  investment: "тікелей инвестициялар",
  scale: "Шкала",
  scales: {
    common: "ортақ",
    own: "әрқайсысына бөлек",
    together: "бір графикте",
    index: "индекс",
    log: "логарифмдік",
    share: "жалпы көлемдегі үлес",
    seasonal: "жылдарды қабаттастыру",
  },
  members: { label: "Құрамы", fixed: "барлық жылда бірдей", evolving: "әр жылдікі" },
  since: { label: "Өзгеріс басы", none: "көрсетілмейді" },
  inTable: "Деректер төмендегі кестеде берілген.",
};

export const take: Messages["take"] = {
  download: "Жүктеп алу",
  copy: "Көшіру",
  image: "суретті",
  link: "сілтемені",
  export: "Экспорттау…",
  copyImage: "Суретті көшіру",
  copyLink: "Сілтемені көшіру",
  linkCopied: "Сілтеме көшірілді.",
  byHand: "Алмасу буфері бұл бетке жабық: мәтін төмендегі өрісте белгіленді, сол жерден көшіріңіз.",
  unknown: "себебі белгісіз",
  as: (format) => `Жүктеп алу: ${format}`,
  failed: (reason) => `Орындалмады: ${reason}`,
};
