import { number } from "./forms/numbers";
import type { More } from "../language/more";
import { inPeriod, divided, shownPeriods } from "./forms/periods";

export const figures: More["figures"] = {
  title: "Деректер",
  copy: "Кестені көшіру",
  copied: (rows) => `Көшірілген жолдар саны: ${number(rows)}.`,
  firstRows: (shown, all) => `${number(all)} жолдың алғашқы ${number(shown)} жолы көрсетілген.`,
  showAll: "Барлық жолды көрсету",
  heads: {
    partner: "Серіктес",
    indicator: "Көрсеткіш",
    period: "Кезең",
    statistics: "Статистика",
    before: "Бір жыл бұрын",
    change: "Өзгеріс",
    source: "Дереккөз",
    status: "Мәртебесі",
    precision: "Дәлдігі",
    stated: "Мәлімделген",
    allows: "Мүмкін аралығы",
    said: "Күні",
    verdict: "Салыстыру нәтижесі",
  },
  gaps: {
    notReported: "дерек жоқ",
    notCollected: "қатары жоқ",
    impossible: "болуы мүмкін емес",
    suppressed: "құпия",
    undefined: "анықталмаған",
    bound: "шек",
  },
  statuses: {
    A: "қалыпты мән",
    B: "қатар үзілген",
    D: "анықтамасы өзгеше",
    F: "болжам",
    I: "есептік толықтыру",
    K: "өзге деректерді қамтиды",
    N: "бірліктің жартысынан аз",
    P: "алдын ала",
    U: "сенімділігі төмен",
  },
  tinyBase: "базасы аз",
  status: (code) => `${code} мәртебесі`,
  fromEuros: (status) => `${status}, еуродан қайта есептелген`,
  apart: (year, parts, sum, given) =>
    `${inPeriod(year)} ${divided[parts]} сома — ${sum}, жылдық басылым бойынша — ${given}.`,
};

export const table: More["table"] = {
  all: "Барлық деректер",
  subtitle:
    "Әр көрсеткіштің кезеңі, дереккөзі, дәлдігі мен мәртебесі берілген; қасында — мәлімделген дерек. Сұрыптау үшін баған тақырыбын басыңыз.",
  others: (n) => `тағы ${n} серіктес`,
  title: (reporters, partners, periods) => `${reporters} саудасы: ${partners}, ${shownPeriods(periods)}`,
  every: (unit) => `Әр көрсеткіш: ${unit}.`,
  first: (drawn, all) => `${all} көрсеткіштің алғашқы ${drawn} көрсеткіші; барлығы CSV файлында.`,
};
