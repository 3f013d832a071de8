import type { WorkbookWords } from "../language/workbook";
import { ao } from "./forms/periods";

export const workbook: WorkbookWords = {
  sheets: { shown: "Como na página", periods: "Por períodos", terms: "Fontes e termos" },
  code: "Código",
  changeOn: (period) => `Variação face ${ao(period)}`,
  total: (name) => `Total: ${name}`,
  inFull: (sheet) =>
    `Montantes em milhões; a precisão e a fonte de cada valor constam da folha «${sheet}», em unidades completas.`,
  sources: "Fontes",
  sourceHeads: { id: "Na folha dos valores", source: "Fonte", terms: "Condições de utilização", link: "Ligação" },
  definitions: "Termos",
  address: "Endereço",
  version: "Versão dos dados",
  created: "Criado",
  terms: {
    change: {
      term: "Variação",
      meaning:
        "Em percentagem do período anterior indicado ou, se nenhum for indicado, do mesmo período do ano anterior; segundo a mesma fonte. Num grupo, a dos membros com dados nos dois períodos. Não se calcula se a base for inferior a um milhão de dólares.",
    },
    asymmetry: {
      term: "Assimetria",
      meaning:
        "A diferença entre as duas declarações, ambas FOB, em percentagem da sua média. As importações são divididas pelo fator CIF/FOB.",
    },
    bound: {
      term: "<, >, ≤, ≥",
      meaning: "Um limite: o valor só é conhecido de um lado. É texto, para que nenhuma fórmula o tome por um número.",
    },
    flagged: {
      term: "Estimado, provisório",
      meaning: "A própria fonte estima o valor ou ainda pode corrigi-lo.",
    },
    total: {
      term: "Total",
      meaning: "O mundo ou um grupo. Os totais estão abaixo dos parceiros e não fazem parte da lista filtrada.",
    },
  },
};
