import type { More } from "../language/more";
import { termOf, shownPeriod } from "./forms/periods";

export const picker: More["picker"] = {
  partners: "Серіктестер",
  group: "топ",
  keys: "Enter — қосу, Esc — жабу.",
  tongues: {
    en: "ағылшын тілінен",
    ru: "орыс тілінен",
    kk: "қазақ тілінен",
    es: "испан тілінен",
    pt: "португал тілінен",
    code: "кодтардан",
  },
  none: (typed) => `Бес тілдің ешқайсысында «${typed}» деген серіктес жоқ.`,
  foundIn: (partners, tongue) => `${partners} ${tongue} табылды`,
  already: (partner) => `${partner} — бұл серіктес таңдалған.`,
  isReporter: (partner) => `${partner} — есеп беруші елдің өзі, ол өзіне серіктес бола алмайды.`,
  missing: (typed) => `Табылмады: ${typed}.`,
  world: "Әлем — барлық серіктестің қосындысы.",
};

export const reporters: More["reporters"] = {
  loading: "Қалған елдер жүктеліп жатыр.",
  failed: "Қалған елдер жүктелмеді.",
  none: (typed) => `«${typed}» деген елдің есебі мұнда жоқ.`,
};

export const offers: More["offers"] = {
  nearest: (partner, period) => `Дерегі бар ең жақын ${termOf(period)} (${partner}) – ${shownPeriod(period)}`,
  only: (reporter, partners) => `Деректерде ${reporter} тек ${partners} саудасы бар`,
  unranked: "Орындар, карта мен үлестер статистика барлық серіктесті көрсеткен жерде беріледі.",
};

export const groups: More["groups"] = { label: "Рейтингтегі серіктестер", all: "Барлық серіктес", other: "Басқа топ" };
