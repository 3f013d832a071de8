import type { Period } from "../../core/period";
import { hasMembers } from "../../core/area";
import { plainText, capital } from "../phrase";
import { times, more, sum, byHow } from "./forms/amounts";
import { de, en, entre } from "./forms/periods";
import { of, withArea, to as toArea, inSentence, reported } from "./forms/areas";
import { list } from "./forms/lists";
import { valued } from "./forms/flows";
import { sameMembers } from "./forms/numbers";
import type { Change } from "../language/amounts";
import type { CompareWords } from "../language/compare";

const few = "dos tres cuatro cinco seis siete ocho nueve diez".split(" ");

function aloneChange(change: Change | null, since: Period): string {
  switch (change?.kind) {
    case "times":
      return `, ${times(change.times)} veces el nivel ${de(since)}`;
    case "same":
      return `, casi lo mismo que ${en(since)}`;
    case "more":
    case "less":
      return `, un ${change.percent.text} ${more[change.kind]} que ${en(since)}`;
    default:
      return "";
  }
}

export const compare: CompareWords = {
  choose: (reporter) => `Elija un socio para comparar el comercio ${of(reporter)}`,
  alone: ({ partner, amount, period, since, change }) =>
    `El intercambio comercial ${withArea(partner)} ascendió a ${plainText(sum(amount))} ${en(period)}${aloneChange(change, since)}`,
  noTrade: ([a, b], period) => `No hubo comercio ${withArea(a)} ni ${withArea(b)} ${en(period)}`,
  onlyOne: ({ partner, amount, other, period }) =>
    `El intercambio comercial ${withArea(partner)} ascendió a ${plainText(sum(amount))} ${en(period)}; ${withArea(other)} no hubo ninguno`,
  equal: ([a, b], period) => `El intercambio comercial ${withArea(a)} y ${withArea(b)} fue casi igual ${en(period)}`,
  larger: ([a, b], { percent, about }, period) =>
    `El intercambio comercial ${withArea(a)} fue ${about ? byHow.approx : "un"} ${percent} mayor que ${withArea(b)} ${en(period)}`,
  times: ([a, b], factor, period) =>
    `El intercambio comercial ${withArea(a)} fue ${times(factor)} veces el registrado ${withArea(b)} ${en(period)}`,
  onePart: ({ flow, reporter, partner, amount, period }) =>
    flow === "exports"
      ? `Las exportaciones ${of(reporter)} ${toArea(partner)} ascendieron a ${plainText(sum(amount))} ${en(period)}; las importaciones no figuran en las estadísticas`
      : `Las importaciones ${of(reporter)} procedentes ${of(partner)} ascendieron a ${plainText(sum(amount))} ${en(period)}; las exportaciones no figuran en las estadísticas`,
  largest: ({ partner, count, amount, period }) =>
    `${capital(inSentence(partner))}, el mayor intercambio comercial de los ${few[count - 2] ?? count} socios ${en(period)}: ${plainText(sum(amount))}`,
  unordered: (partners, count, period) =>
    `No se sabe cuál de los ${few[count - 2] ?? count} socios tuvo el mayor intercambio comercial ${en(period)}: falta uno de los dos flujos (${list(partners.map(({ names }) => names.es))})`,
  subtitle(shown, reporter) {
    if (shown === "share")
      return `Cuota en el intercambio comercial, las exportaciones y las importaciones totales ${of(reporter)}, en porcentaje; precios corrientes, ${valued}, ${reported(reporter)}.`;
    const head = `Intercambio comercial, exportaciones e importaciones en millones de dólares estadounidenses a precios corrientes; ${valued}, ${reported(reporter)}.`;
    if (shown === "own") return `${head} Cada socio tiene su propia escala: las barras no se comparan entre socios.`;
    if (shown === "log")
      return `${head} Escala logarítmica: cada línea es diez veces la anterior, de modo que las distancias muestran proporciones, no importes.`;
    return head;
  },
  members: (group, all, missing, year) =>
    `${group.names.es}: ${all} ${hasMembers(group) ? `miembros a finales de ${year}` : "países"}${missing ? `; ${missing} de ellos no ${missing === 1 ? "figura" : "figuran"} en la fuente` : ""}.`,
  partial: (group, members) =>
    `${group.names.es}: la fuente da uno solo de los dos flujos (${list(members.map(({ names }) => names.es))}); una suma a la que falta el otro es un límite inferior.`,
  same: sameMembers,
  alike: (group, alike, from, to) =>
    `${group.names.es}: variación ${entre(from, to)} con ${alike ? sameMembers(alike) : "los miembros de cada año"}.`,
  apart: (partners, source, main) =>
    `${list(partners.map(({ names }) => names.es))}: cifras de otra fuente (${source}), que no se comparan con las de ${main}.`,
  printed({ group, period, source, amount, with: counted, without }) {
    const others = counted.length > 0 ? `, con ${list(counted.map(inSentence))}` : "";
    const fewer = without.length > 0 ? `, sin ${list(without.map(inSentence))}` : "";
    const why = others + fewer || ", con otros miembros";
    return `${group.names.es}: la propia fuente (${source}) da ${amount} millones ${en(period)}${why}.`;
  },
  contained: (whole, parts) =>
    capital(`${inSentence(whole)} incluye ${list(parts.map(inSentence))}: las cifras se solapan y no se suman.`),
  leftOut: (n) =>
    `Se ${n === 1 ? "ha elegido 1 socio" : `han elegido ${n} socios`} más, no ${n === 1 ? "representado" : "representados"}.`,
};
