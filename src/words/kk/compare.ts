import type { Period } from "../../core/period";
import { hasMembers } from "../../core/area";
import { plainText } from "../phrase";
import { besidePeriod, ofPeriod, inPeriod, attributive, inPeriods, toPeriod } from "./forms/periods";
import { fold, more, amounted, sum } from "./forms/amounts";
import { genitive, withArea, toArea, fromArea, nominative, reportedBy } from "./forms/areas";
import { list } from "./forms/lists";
import { valued } from "./forms/flows";
import { sameMembers } from "./forms/numbers";
import type { Change } from "../language/amounts";
import type { CompareWords } from "../language/compare";

const few = "екі үш төрт бес алты жеті сегіз тоғыз он".split(" ");

function aloneChange(change: Change | null, since: Period): string {
  switch (change?.kind) {
    case "times":
      return `, бұл ${besidePeriod(since)} ${fold(change.times)} көп`;
    case "same":
      return `, шамамен ${ofPeriod(since)} деңгейде`;
    case "more":
    case "less":
      return `, бұл ${besidePeriod(since)} ${change.percent.text}-ға ${more[change.kind]}`;
    default:
      return "";
  }
}

export const compare: CompareWords = {
  choose: (reporter) => `${genitive(reporter)} саудасын салыстыру үшін серіктесті таңдаңыз`,
  alone: ({ partner, amount, period, since, change }) =>
    `${withArea(partner)} тауар айналымы ${inPeriod(period)} ${plainText(amounted(amount))}${aloneChange(change, since)}`,
  noTrade: ([a, b], period) => `${inPeriod(period)} ${withArea(a)} де, ${withArea(b)} де сауда болған жоқ`,
  onlyOne: ({ partner, amount, other, period }) =>
    `${withArea(partner)} тауар айналымы ${inPeriod(period)} ${plainText(amounted(amount))}; ${withArea(other)} сауда болған жоқ`,
  equal: ([a, b], period) => `${withArea(a)} және ${withArea(b)} тауар айналымы ${inPeriod(period)} шамамен тең болды`,
  larger: ([a, b], { percent, about }, period) =>
    `${withArea(a)} тауар айналымы ${inPeriod(period)} ${withArea(b)} салыстырғанда ${about ? "шамамен " : ""}${percent}-ға көп болды`,
  times: ([a, b], times, period) =>
    `${withArea(a)} тауар айналымы ${inPeriod(period)} ${withArea(b)} салыстырғанда ${fold(times)} көп болды`,
  onePart: ({ flow, reporter, partner, amount, period }) =>
    flow === "exports"
      ? `${genitive(reporter)} ${toArea(partner)} экспорты ${inPeriod(period)} ${plainText(amounted(amount))}; импорты статистикада көрсетілмеген`
      : `${genitive(reporter)} ${fromArea(partner)} импорты ${inPeriod(period)} ${plainText(amounted(amount))}; экспорты статистикада көрсетілмеген`,
  largest: ({ partner, count, amount, period }) =>
    `${inPeriod(period)} ${few[count - 2] ?? count} серіктестің ішінде ең үлкен тауар айналымы ${withArea(partner)} болды: ${plainText(sum(amount))}`,
  unordered: (partners, count, period) =>
    `${inPeriod(period)} ${few[count - 2] ?? count} серіктестің қайсысымен тауар айналымы ең үлкен болғаны белгісіз: бір ағын туралы дерек жоқ (${list(partners.map(nominative))})`,
  subtitle(shown, reporter) {
    const whose = reportedBy(reporter);
    if (shown === "share")
      return `${genitive(reporter)} жалпы тауар айналымындағы, экспорты мен импортындағы үлесі, пайызбен; ағымдағы бағамен, ${valued}, ${whose}.`;
    const head = `Тауар айналымы, экспорт және импорт, ағымдағы бағамен млн АҚШ доллары; ${valued}, ${whose}.`;
    if (shown === "own")
      return `${head} Әр серіктестің өз шкаласы бар: әр серіктестің бағандары өзара салыстырылмайды.`;
    if (shown === "log")
      return `${head} Логарифмдік шкала: тордың әр сызығы алдыңғысынан он есе үлкен, арақашықтық соманы емес, қатынасты көрсетеді.`;
    return head;
  },
  members: (group, all, missing, year) =>
    `${nominative(group)}: ${hasMembers(group) ? `${year} жылдың соңындағы ${all} мүше` : `${all} ел`}${missing ? `, оның ${missing} дереккөзде жоқ` : ""}.`,
  partial: (group, members) =>
    `${nominative(group)}: дереккөзде екі ағынның біреуі ғана бар (${list(members.map(nominative))}); екіншісі кірмеген сома — төменгі шек.`,
  same: (alike) => `құрамы бірдей: ${sameMembers(alike)}`,
  alike: (group, alike, from, to) =>
    `${nominative(group)}: ${attributive(inPeriods({ from, to }))} өзгеріс ${alike ? `бірдей құрам бойынша (${sameMembers(alike)})` : "әр жылдың құрамы бойынша"}.`,
  apart: (partners, source, main) =>
    `${list(partners.map(nominative))}: деректері басқа дереккөзден (${source}), ${main} деректерімен салыстырылмайды.`,
  printed({ group, period, source, amount, with: counted, without }) {
    const others = counted.length > 0 ? `, оған қоса: ${list(counted.map(nominative))}` : "";
    const fewer = without.length > 0 ? `, мыналарсыз: ${list(without.map(nominative))}` : "";
    const why = others + fewer || ", құрамы өзгеше";
    return `${nominative(group)}: дереккөздің өзі (${source}) ${toPeriod(period)} ${amount} млн береді${why}.`;
  },
  contained: (whole, parts) =>
    `${list(parts.map(nominative))} — ${genitive(whole).replace(/^Әлем/, "әлем")} бөлігі: көрсеткіштер қабаттасады және қосылмайды.`,
  leftOut: (n) => `Тағы ${n} серіктес таңдалған, графикте көрсетілмеген.`,
};
