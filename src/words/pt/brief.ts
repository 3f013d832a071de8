import type { More } from "../language/more";
import { partOf, units, bare, em, ranged, o } from "./forms/periods";

export const brief: More["brief"] = {
  brief: "Ficha",
  subtitle: "Uma página A4 por parceiro. Imprima-a ou guarde-a como PDF na janela de impressão.",
  print: "Imprimir",
  shareOfTurnover: "Quota das trocas",
  place: "Lugar",
  agenda: "Na agenda",
  method:
    "O valor anunciado é confrontado com a estatística dentro do intervalo que o seu arredondamento deixa; as somas de investimento direto de vários anos não são um stock.",
  millions: "Milhões de dólares",
  over: (like) =>
    `Comércio ${like.kind === "part" ? `em ${partOf(like)}` : `por ${units[like.kind]}`}, milhões de dólares dos EUA`,
  title: (pages, period) => `Ficha de ${pages === 1 ? "uma página" : `${pages} páginas`}, ${bare(period)}`,
  of: (partner) => `Ficha, ${partner}`,
  printed: (date) => `Ficha · impressa em ${date}`,
  head: (reporter, partner, period) => `${reporter} com ${partner} ${em(period)}`,
  basis: (reportedBy) =>
    `Milhões de dólares dos EUA a preços correntes; exportações FOB, importações CIF; ${reportedBy}.`,
  rank: (ordinal, of) => `${ordinal} de ${of}`,
  parts: (turnover, from, to) => `${turnover} e suas componentes, ${ranged(from, to)}`,
  trend: (reporters, partner, from, to) => `Comércio ${reporters} com ${partner}, ${ranged(from, to)}`,
  after: (releases, publisher) => `Por palavras nossas, a partir de: ${releases}, ${publisher}.`,
  data: (version) => `Versão dos dados: ${version}.`,
  stated: (period) => `Anunciado, ${bare(period)}`,
  otherSide: "O que declara a outra parte",
  valued: { exports: "FOB", imports: "CIF" },
  gap: (factor) =>
    `Diferença: o dado do parceiro menos o do país declarante, importações divididas por ${factor}. Nenhum é tomado por verdadeiro.`,
  lastPeriod: (period) => `Se o ${units[period.kind]} não for ${o(period)}, é o último com dados das duas partes.`,
};
