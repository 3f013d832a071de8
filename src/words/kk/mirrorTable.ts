import type { More } from "../language/more";
import { shownPeriods, termOf, shownPeriod, asPeriod } from "./forms/periods";

export const mirrorTable: More["mirror"] = {
  partnersSource: "Серіктестер дереккөзі",
  factor: "СИФ/ФОБ коэффициенті",
  unit: "млн АҚШ доллары, ағымдағы баға",
  partnerReports: "Серіктес дерегі",
  year: "Жыл",
  partnerFob: "Серіктес дерегі, ФОБ",
  gapFob: "Айырмасы, ФОБ",
  inPercent: "Пайызбен",
  ratio: "Қатынасы",
  asymmetry: "Асимметрия",
  never: "Деректерде бірде-бір жыл бойынша жоқ. Екінші тараптың деректері бөлек файлмен келеді.",
  others: " және басқалары",
  reporterFob: (reporters) => `${reporters} дерегі, ФОБ`,
  sources: (reporter) => `Дереккөздер: ${reporter}; серіктес`,
  fromEuros: (source) => `${source}, еуродан`,
  note: (reporters, factor) =>
    `Айырма — импорт ${factor} коэффициентіне бөлінгеннен кейінгі серіктес дерегі мен ${reporters} дерегінің айырмасы, соңғысына шаққандағы пайызбен; асимметрия — сол айырманың екі көрсеткіштің орташасына шаққандағы пайызы. Қатынас жарияланған деректер бойынша есептелген. Тараптардың ешқайсысы дұрыс деп алынбайды, орташа мән көрсетілмейді.`,
  noReport: (partners, periods) => `${shownPeriods(periods)} бойынша екінші тараптың дерегі жоқ: ${partners}`,
  nearest: (period) => `Екінші тараптың дерегі бар ең жақын ${termOf(period)} — ${shownPeriod(period)}.`,
};

export const gaps: More["gaps"] = {
  title: "Айырмасы бойынша серіктестер",
  rankAll: "Барлық серіктесті салыстыру",
  reading: "Барлық серіктестің файлдары оқылуда",
  stop: "Тоқтату",
  gap: "Айырмасы",
  inQuestion: "Сұрақта",
  chosen: "таңдалған",
  add: "қосу",
  scope: (isAll, flow, period, factor) =>
    `${isAll ? "Дерегі бар барлық серіктес" : "Таңдалған серіктестер"}, ${flow === "exports" ? "экспорт" : "импорт"}, ${asPeriod(period)}; млн АҚШ доллары, екі тарап та ФОБ бағасымен, коэффициент ${factor}.`,
  absent: (n, period) =>
    `${n} серіктестің бұл ${period.kind === "year" ? "жылғы" : "кезеңдегі"} қос дерегі де, орны да жоқ.`,
  first: (listed, all) => `${all} серіктестің алғашқы ${listed} серіктесі көрсетілген.`,
  failed: (n) => `${n} файлды оқу мүмкін болмады.`,
  reads: (files) => `${files} файл оқылады`,
  read: (done, all) => `${all} файлдың ${done} файлы оқылды`,
  addPartner: (partner) => `Қосу: ${partner}`,
};
