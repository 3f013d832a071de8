import type { Period } from "../../core/period";
import { hasMembers } from "../../core/area";
import { plainText, capital } from "../phrase";
import { fold, sum } from "./forms/amounts";
import { inPeriod, inPeriods, asPeriod } from "./forms/periods";
import { genitive, withArea, toArea, fromArea, nominative, reportedBy } from "./forms/areas";
import { genitiveOf, form, sameMembers } from "./forms/numbers";
import { list } from "./forms/lists";
import { valued } from "./forms/flows";
import type { Change } from "../language/amounts";
import type { CompareWords } from "../language/compare";

const few = "двух трёх четырёх пяти шести семи восьми девяти десяти".split(" ");

function aloneChange(change: Change | null, since: Period): string {
  switch (change?.kind) {
    case "times":
      return `, ${fold(change.times)} больше, чем ${inPeriod(since)}`;
    case "same":
      return `, почти столько же, сколько ${inPeriod(since)}`;
    case "more":
    case "less":
      return `, на ${change.percent.text} ${change.kind === "more" ? "больше" : "меньше"}, чем ${inPeriod(since)}`;
    default:
      return "";
  }
}

export const compare: CompareWords = {
  choose: (reporter) => `Выберите партнёра, чтобы сравнить торговлю ${genitive(reporter)}`,
  alone: ({ partner, amount, period, since, change }) =>
    `Товарооборот ${withArea(partner)} ${inPeriod(period)} составил ${plainText(sum(amount))}${aloneChange(change, since)}`,
  noTrade: ([a, b], period) => `${capital(inPeriod(period))} не было торговли ни ${withArea(a)}, ни ${withArea(b)}`,
  onlyOne: ({ partner, amount, other, period }) =>
    `Товарооборот ${withArea(partner)} ${inPeriod(period)} составил ${plainText(sum(amount))}; ${withArea(other)} торговли не было`,
  equal: ([a, b], period) => `Товарооборот ${withArea(a)} и ${withArea(b)} ${inPeriod(period)} был почти одинаковым`,
  larger: ([a, b], { percent, about }, period) =>
    `Товарооборот ${withArea(a)} ${inPeriod(period)} был ${about ? "примерно на" : "на"} ${percent} больше, чем ${withArea(b)}`,
  times: ([a, b], times, period) =>
    `Товарооборот ${withArea(a)} ${inPeriod(period)} был ${fold(times)} больше, чем ${withArea(b)}`,
  onePart: ({ flow, reporter, partner, amount, period }) =>
    flow === "exports"
      ? `Экспорт ${genitive(reporter)} ${toArea(partner)} ${inPeriod(period)} составил ${plainText(sum(amount))}; данных об импорте в статистике нет`
      : `Импорт ${genitive(reporter)} ${fromArea(partner)} ${inPeriod(period)} составил ${plainText(sum(amount))}; данных об экспорте в статистике нет`,
  largest: ({ partner, count, amount, period }) =>
    `Из ${few[count - 2] ?? count} ${genitiveOf(count, "партнёра", "партнёров")} самый большой товарооборот ${inPeriod(period)} — ${withArea(partner)}: ${plainText(sum(amount))}`,
  unordered: (partners, count, period) =>
    `У кого из ${few[count - 2] ?? count} ${genitiveOf(count, "партнёра", "партнёров")} ${inPeriod(period)} был самый большой товарооборот, неизвестно: нет данных об одном из потоков (${list(partners.map(nominative))})`,
  subtitle(shown, reporter) {
    if (shown === "share")
      return `Доля в товарообороте, экспорте и импорте ${genitive(reporter)}, в процентах; текущие цены, ${valued}, ${reportedBy(reporter)}.`;
    const head = `Товарооборот, экспорт и импорт в млн долл. США в текущих ценах; ${valued}, ${reportedBy(reporter)}.`;
    if (shown === "own") return `${head} У каждого партнёра своя шкала: столбцы разных партнёров не сравниваются.`;
    if (shown === "log")
      return `${head} Логарифмическая шкала: каждая линия сетки в десять раз больше предыдущей; расстояния показывают отношения, а не суммы.`;
    return head;
  },
  members: (group, all, missing, year) =>
    `${capital(nominative(group))}: ${all} ${hasMembers(group) ? `${form(all, "участник", "участника", "участников")} на конец ${year} года` : form(all, "страна", "страны", "стран")}${missing ? `; из них в источнике нет ${missing}` : ""}.`,
  partial: (group, members) =>
    `${capital(nominative(group))}: в источнике есть только один из двух потоков (${list(members.map(nominative))}); сумма, в которой нет другого, — нижняя граница.`,
  same: (alike) => `тот же состав: ${sameMembers(alike)}`,
  alike: (group, alike, from, to) =>
    `${capital(nominative(group))}: изменение ${inPeriods({ from, to })} — по ${alike ? `одному и тому же составу (${sameMembers(alike)})` : "составу каждого года"}.`,
  apart: (partners, source, main) =>
    `${capital(list(partners.map(nominative)))}: по данным другого источника (${source}); с данными источника ${main} не сравнивается.`,
  printed({ group, period, source, amount, with: counted, without }) {
    const others = counted.length > 0 ? `, с учётом: ${list(counted.map(nominative))}` : "";
    const fewer = without.length > 0 ? `, без учёта: ${list(without.map(nominative))}` : "";
    const why = others + fewer || " при ином составе";
    return `${capital(nominative(group))}: сам источник (${source}) за ${asPeriod(period)} приводит ${amount} млн${why}.`;
  },
  contained: (whole, parts) =>
    capital(
      `${list(parts.map(nominative))} — ${parts.length === 1 ? "часть" : "части"} ${genitive(whole)}: показатели пересекаются и не складываются.`,
    ),
  leftOut: (n) => `Выбрано ещё ${n}, на графике не показано.`,
};
