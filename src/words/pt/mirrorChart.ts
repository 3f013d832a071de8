import { of, reportedBy, to as toArea } from "./forms/areas";
import { bare } from "./forms/periods";
import type { MirrorChartWords } from "../language/mirrorChart";

export const mirrorChart: MirrorChartWords = {
  title: "Dois registos do mesmo fluxo",
  flows: (reporter, flow, period) =>
    `${flow === "exports" ? "exportações" : "importações"} ${of(reporter)} por parceiro, milhões de dólares dos EUA, ${bare(period)}`,
  divided: (reporter) => `Registo do parceiro dividido pelo ${of(reporter)}`,
  gridlines: (step) => `cada linha é ${step} vezes a anterior; do lado oposto, a diferença FOB`,
  reportedBy,
  reportedByPartner: "segundo os dados do parceiro",
  freight: (band, factor, isShort) => `frete, ${band}; a tracejado: ${factor}${isShort ? "" : ", usado na diferença"}`,
  equal: "igual",
  ratio: (digits) => `rácio ${digits}`,
  gap: (amount) => `diferença ${amount}`,
  noRatio: "sem rácio relativo a zero",
  report: (counter, flow, other) =>
    `${counter.names.pt}, ${flow === "exports" ? `exportações ${toArea(other)}` : `importações ${of(other)}`}`,
  absences: {
    mirrored: "estimativa com o valor da outra parte",
    repeated: "estimativa que repete um ano anterior",
    estimated: "estimativa da fonte",
    notReported: "sem dados",
    notCollected: "não recolhido",
    impossible: "não pode existir",
    suppressed: "confidencial",
    undefined: "não convertível",
    bound: "só um limite",
    group: "um grupo não tem registo próprio",
    "no file": "sem registo nos dados",
    "not loaded": "não foi possível ler o seu ficheiro",
    "not covered": "não está nos dados",
  },
};
