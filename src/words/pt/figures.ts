import { number } from "./forms/numbers";
import { capital } from "../phrase";
import type { More } from "../language/more";
import { em, several, units, ranged } from "./forms/periods";

export const figures: More["figures"] = {
  title: "Os dados",
  copy: "Copiar a tabela",
  copied: (rows) => `${rows === 1 ? "Foi copiada 1 linha" : `Foram copiadas ${number(rows)} linhas`}.`,
  firstRows: (shown, all) => `São mostradas as primeiras ${number(shown)} linhas de ${number(all)}.`,
  showAll: "Mostrar todas as linhas",
  heads: {
    partner: "Parceiro",
    indicator: "Indicador",
    period: "Período",
    statistics: "Estatística",
    before: "Ano anterior",
    change: "Variação",
    source: "Fonte",
    status: "Estado",
    precision: "Precisão",
    stated: "Anunciado",
    allows: "Intervalo admitido",
    said: "Data do anúncio",
    verdict: "Confronto",
  },
  gaps: {
    notReported: "não declarado",
    notCollected: "sem série",
    impossible: "não pode existir",
    suppressed: "confidencial",
    undefined: "não definido",
    bound: "limite",
  },
  statuses: {
    A: "valor normal",
    B: "quebra de série",
    D: "definição diferente",
    F: "previsão",
    I: "imputado",
    K: "inclui outros dados",
    N: "menos de meia unidade",
    P: "provisório",
    U: "pouco fiável",
  },
  tinyBase: "base demasiado pequena",
  status: (code) => `estado ${code}`,
  fromEuros: (status) => `${status}, convertido de euros`,
  apart: (year, parts, sum, given) =>
    `${capital(em(year))} os ${several[parts]} dão ${sum}; a edição do próprio ${units[year.kind]}, ${given}.`,
};

export const table: More["table"] = {
  all: "Todos os dados",
  subtitle:
    "Cada valor com o seu período, fonte, precisão e estado; ao lado consta o que foi anunciado. Para ordenar, selecione o cabeçalho de uma coluna.",
  others: (n) => `mais ${n}`,
  title: (reporters, partners, { from, to }) => `Comércio ${reporters} com ${partners}, ${ranged(from, to)}`,
  every: (unit) => `Cada valor em ${unit}.`,
  first: (drawn, all) => `Os primeiros ${drawn} valores de ${all}; todos constam do CSV.`,
};
