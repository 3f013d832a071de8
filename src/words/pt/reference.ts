import { closed } from "../phrase";
import type { More } from "../language/more";
import { ao } from "./forms/periods";

export const reference: More["reference"] = {
  formula: "Fórmula",
  writtenLabel: "Parágrafos",
  written: { each: "um por parceiro", together: "um para todos" },
  title: "Para referência",
  afterLabel: "Base do parágrafo",
  languageLabel: "Língua do parágrafo",
  withoutNotes: "sem notas",
  after: { stated: "como anunciado", statistics: "segundo a estatística", both: "ambos" },
  copy: "Copiar parágrafo",
  copied: "Copiado",
  statement: "Comunicado",
  now: "Estatística atual",
  inflow: "Fluxo de IDE",
  by: (publisher, date) => closed(`Anunciado por: ${publisher}, ${date}`),
  inNews: (date) => closed(`Segundo uma notícia, ${date}`),
  copyOf: (partner) => `Copiar parágrafo, ${partner}`,
  about: (partner) => `O que foi anunciado e a estatística: ${partner}`,
  growth: (of) =>
    ({
      turnover: "Variação das trocas",
      exports: "Variação das exportações",
      imports: "Variação das importações",
    })[of],
  otherPeriod: (about, stated, asked) =>
    `Os comunicados disponíveis ${about} referem-se ${ao(stated)}, não ${ao(asked)}.`,
  silent: (about) => `Não consta nenhum comunicado oficial ${about}.`,
};
