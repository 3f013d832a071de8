import type { More } from "../language/more";
import { partOf, several, bare, en, ranged, units, el } from "./forms/periods";

export const brief: More["brief"] = {
  brief: "Ficha",
  subtitle: "Una página A4 por socio. Imprímala o guárdela como PDF en el cuadro de impresión.",
  print: "Imprimir",
  shareOfTurnover: "Cuota del intercambio",
  place: "Puesto",
  agenda: "En la agenda",
  method:
    "La cifra anunciada se coteja con la estadística dentro del intervalo que deja su redondeo; las sumas de inversión directa de varios años no son un saldo acumulado.",
  millions: "Millones de dólares",
  over: (like) =>
    `Comercio ${like.kind === "part" ? `en ${partOf(like)}` : `por ${several[like.kind]}`}, millones de dólares estadounidenses`,
  title: (pages, period) => `Ficha de ${pages === 1 ? "una página" : `${pages} páginas`}, ${bare(period)}`,
  of: (partner) => `Ficha, ${partner}`,
  printed: (date) => `Ficha · impresa el ${date}`,
  head: (reporter, partner, period) => `${reporter} con ${partner} ${en(period)}`,
  basis: (reportedBy) =>
    `Millones de dólares estadounidenses a precios corrientes; exportaciones FOB, importaciones CIF; ${reportedBy}.`,
  rank: (ordinal, of) => `${ordinal} de ${of}`,
  parts: (turnover, from, to) => `${turnover} y sus componentes, ${ranged(from, to)}`,
  trend: (reporters, partner, from, to) => `Comercio ${reporters} con ${partner}, ${ranged(from, to)}`,
  after: (releases, publisher) => `Con nuestras palabras, a partir de: ${releases}, ${publisher}.`,
  data: (version) => `Versión de los datos: ${version}.`,
  stated: (period) => `Anunciado, ${bare(period)}`,
  otherSide: "Lo que declara la otra parte",
  valued: { exports: "FOB", imports: "CIF" },
  gap: (factor) =>
    `Diferencia: el dato del socio menos el del país declarante, importaciones divididas por ${factor}. Ninguno se toma por el verdadero.`,
  lastPeriod: (period) => `Si el ${units[period.kind]} no es ${el(period)}, es el último con datos de ambas partes.`,
};
