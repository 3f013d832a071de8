import type { Period } from "../../core/period";
import { hasMembers } from "../../core/area";
import { plainText, capital } from "../phrase";
import { times, more, sum } from "./forms/amounts";
import { de, em, entre } from "./forms/periods";
import { of, withArea, to as toArea, inSentence, reported } from "./forms/areas";
import { list } from "./forms/lists";
import { valued } from "./forms/flows";
import { sameMembers } from "./forms/numbers";
import type { Change } from "../language/amounts";
import type { CompareWords } from "../language/compare";

const few = "dois três quatro cinco seis sete oito nove dez".split(" ");

function aloneChange(change: Change | null, since: Period): string {
  switch (change?.kind) {
    case "times":
      return `, ${times(change.times)} vezes o nível ${de(since)}`;
    case "same":
      return `, quase o mesmo que ${em(since)}`;
    case "more":
    case "less":
      return `, ${more[change.kind]} ${change.percent.text} do que ${em(since)}`;
    default:
      return "";
  }
}

export const compare: CompareWords = {
  choose: (reporter) => `Escolha um parceiro para comparar o comércio ${of(reporter)}`,
  alone: ({ partner, amount, period, since, change }) =>
    `As trocas comerciais ${withArea(partner)} ascenderam a ${plainText(sum(amount))} ${em(period)}${aloneChange(change, since)}`,
  noTrade: ([a, b], period) => `Não houve comércio ${withArea(a)} nem ${withArea(b)} ${em(period)}`,
  onlyOne: ({ partner, amount, other, period }) =>
    `As trocas comerciais ${withArea(partner)} ascenderam a ${plainText(sum(amount))} ${em(period)}; ${withArea(other)} não houve nenhumas`,
  equal: ([a, b], period) => `As trocas comerciais ${withArea(a)} e ${withArea(b)} foram quase iguais ${em(period)}`,
  larger: ([a, b], { percent, about }, period) =>
    `As trocas comerciais ${withArea(a)} foram ${about ? "cerca de " : ""}${percent} maiores do que ${withArea(b)} ${em(period)}`,
  times: ([a, b], factor, period) =>
    `As trocas comerciais ${withArea(a)} foram ${times(factor)} vezes as registadas ${withArea(b)} ${em(period)}`,
  onePart: ({ flow, reporter, partner, amount, period }) =>
    flow === "exports"
      ? `As exportações ${of(reporter)} ${toArea(partner)} ascenderam a ${plainText(sum(amount))} ${em(period)}; as importações não constam das estatísticas`
      : `As importações ${of(reporter)} provenientes ${of(partner)} ascenderam a ${plainText(sum(amount))} ${em(period)}; as exportações não constam das estatísticas`,
  largest: ({ partner, count, amount, period }) =>
    `${capital(inSentence(partner))}: as maiores trocas comerciais dos ${few[count - 2] ?? count} parceiros ${em(period)}, ${plainText(sum(amount))}`,
  unordered: (partners, count, period) =>
    `Não se sabe com qual dos ${few[count - 2] ?? count} parceiros as trocas comerciais foram maiores ${em(period)}: falta um dos dois fluxos (${list(partners.map(({ names }) => names.pt))})`,
  subtitle(shown, reporter) {
    if (shown === "share")
      return `Quota das trocas comerciais, exportações e importações totais ${of(reporter)}, em percentagem; preços correntes, ${valued}, ${reported(reporter)}.`;
    const head = `Trocas comerciais, exportações e importações em milhões de dólares dos EUA a preços correntes; ${valued}, ${reported(reporter)}.`;
    if (shown === "own") return `${head} Cada parceiro tem a sua escala: as barras não se comparam entre parceiros.`;
    if (shown === "log")
      return `${head} Escala logarítmica: cada linha é dez vezes a anterior, pelo que as distâncias mostram proporções e não montantes.`;
    return head;
  },
  members: (group, all, missing, year) =>
    `${group.names.pt}: ${all} ${hasMembers(group) ? `membros no final de ${year}` : "países"}${missing ? `; ${missing} deles não ${missing === 1 ? "figura" : "figuram"} na fonte` : ""}.`,
  partial: (group, members) =>
    `${group.names.pt}: a fonte dá um só dos dois fluxos (${list(members.map(({ names }) => names.pt))}); uma soma a que falta o outro é um limite inferior.`,
  same: sameMembers,
  alike: (group, alike, from, to) =>
    `${group.names.pt}: variação ${entre(from, to)} com ${alike ? sameMembers(alike) : "os membros de cada ano"}.`,
  apart: (partners, source, main) =>
    `${list(partners.map(({ names }) => names.pt))}: valores de outra fonte (${source}), que não se comparam com os de ${main}.`,
  printed({ group, period, source, amount, with: counted, without }) {
    const others = counted.length > 0 ? `, com ${list(counted.map(inSentence))}` : "";
    const fewer = without.length > 0 ? `, sem ${list(without.map(inSentence))}` : "";
    const why = others + fewer || ", com outros membros";
    return `${group.names.pt}: a própria fonte (${source}) indica ${amount} milhões ${em(period)}${why}.`;
  },
  contained: (whole, parts) =>
    capital(`${inSentence(whole)} inclui ${list(parts.map(inSentence))}: os valores sobrepõem-se e não se somam.`),
  leftOut: (n) => `Mais ${n} ${n === 1 ? "escolhido, não representado" : "escolhidos, não representados"}.`,
};
