import { capital } from "../phrase";
import type { More } from "../language/more";
import { each, asPeriod, shownPeriods, shownPeriod, termOf } from "./forms/periods";

export const brief: More["brief"] = {
  brief: "Анықтама",
  subtitle: "Әр серіктеске бір А4 беті. Басып шығарыңыз немесе басып шығару терезесінен PDF етіп сақтаңыз.",
  print: "Басып шығару",
  shareOfTurnover: "Тауар айналымындағы үлесі",
  place: "Орны",
  agenda: "Күн тәртібінде",
  method:
    "Мәлімделген көрсеткіш дөңгелектеу қалдыратын шекте статистикамен салыстырылады; бірнеше жылғы тікелей инвестициялардың қосындысы жинақталған инвестиция емес.",
  millions: "Млн АҚШ доллары",
  over: (like) => `${capital(each(like))} сауда, млн АҚШ доллары`,
  title: (pages, period) => `${pages} беттік анықтама, ${asPeriod(period)}`,
  of: (partner) => `Анықтама, ${partner}`,
  printed: (date) => `Анықтама · басып шығарылған күні: ${date}`,
  head: (reporter, partner, period) => `${reporter} — ${partner}, ${asPeriod(period)}`,
  basis: (reportedBy) => `Ағымдағы бағамен млн АҚШ доллары; экспорт — ФОБ, импорт — СИФ; ${reportedBy}.`,
  rank: (ordinal, of) => `${ordinal}, барлығы ${of}`,
  parts: (turnover, from, to) => `${turnover} және оның құрамы, ${shownPeriods({ from, to })}`,
  trend: (reporters, partner, from, to) => `${reporters} саудасы: ${partner}, ${shownPeriods({ from, to })}`,
  after: (releases, publisher) => `Өз сөзімізбен, негізі: ${releases}, ${publisher}.`,
  data: (version) => `Деректер нұсқасы: ${version}.`,
  stated: (period) => `Мәлімделген, ${shownPeriod(period)}`,
  otherSide: "Екінші тарап не хабарлайды",
  valued: { exports: "ФОБ", imports: "СИФ" },
  gap: (factor) =>
    `Айырма: серіктес дерегі минус есеп беруші ел дерегі, импорт ${factor} санына бөлінген. Екеуінің ешқайсысы ақиқат деп алынбаған.`,
  lastPeriod: (period) =>
    `${capital(termOf(period))} ${shownPeriod(period)} болмаса, бұл — екі тараптың да дерегі бар соңғы ${termOf(period)}.`,
};
