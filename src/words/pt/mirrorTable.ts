import type { More } from "../language/more";
import { oRange, units, o, bare } from "./forms/periods";

export const mirrorTable: More["mirror"] = {
  partnersSource: "Fonte dos parceiros",
  factor: "Fator CIF/FOB",
  unit: "milhões de dólares dos EUA, preços correntes",
  partnerReports: "Declara o parceiro",
  year: "Ano",
  partnerFob: "Parceiro, FOB",
  gapFob: "Diferença, FOB",
  inPercent: "Em percentagem",
  ratio: "Rácio",
  asymmetry: "Assimetria",
  never: "Os dados não os contêm para nenhum ano. A declaração da outra parte vem no seu próprio ficheiro.",
  others: " e outros",
  reporterFob: (reporters) => `Dados ${reporters}, FOB`,
  sources: (reporter) => `Fontes: ${reporter}; parceiro`,
  fromEuros: (source) => `${source}, de euros`,
  note: (reporters, factor) =>
    `A diferença é o valor do parceiro menos o ${reporters}, em percentagem deste último, depois de as importações serem divididas por ${factor}; a assimetria é a mesma diferença em percentagem da média dos dois. O rácio é o dos dados publicados. Nenhuma das partes é tida por verdadeira e não se apresenta qualquer média.`,
  noReport: (partners, periods) => `Sem dados da outra parte para ${oRange(periods)}: ${partners}`,
  nearest: (period) => `O ${units[period.kind]} mais próximo com dados da outra parte é ${o(period)}.`,
};

export const gaps: More["gaps"] = {
  title: "Parceiros por diferença",
  rankAll: "Classificar todos os parceiros",
  reading: "A ler os ficheiros de todos os parceiros",
  stop: "Parar",
  gap: "Diferença",
  inQuestion: "Na pergunta",
  chosen: "escolhido",
  add: "adicionar",
  scope: (isAll, flow, period, factor) =>
    `${isAll ? "Todos os parceiros de que há dados" : "Os parceiros escolhidos"}, ${flow === "exports" ? "exportações" : "importações"}, ${bare(period)}; milhões de dólares dos EUA, ambas as partes em FOB com o fator ${factor}.`,
  absent: (n, period) =>
    n === 1
      ? `Um parceiro não tem dados das duas partes nesse ${units[period.kind]} nem lugar.`
      : `${n} parceiros não têm dados das duas partes nesse ${units[period.kind]} nem lugar.`,
  first: (listed, all) => `Constam os primeiros ${listed} de ${all}.`,
  failed: (n) => `Ficheiros que não foi possível ler: ${n}.`,
  reads: (files, n) => `${n === 1 ? "será lido" : "serão lidos"} ${files} ${n === 1 ? "ficheiro" : "ficheiros"}`,
  read: (done, all) => `${done} de ${all} ficheiros lidos`,
  addPartner: (partner) => `Adicionar ${partner}`,
};
