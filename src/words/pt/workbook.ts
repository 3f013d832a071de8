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
    turnover: {
      term: "Trocas comerciais",
      meaning:
        "Exportações mais importações. Juntam duas bases de avaliação: as exportações são FOB e as importações são CIF.",
    },
    balance: { term: "Saldo", meaning: "Exportações menos importações; se for negativo, há défice." },
    valuation: {
      term: "FOB, CIF",
      meaning:
        "FOB: valor na fronteira do país exportador. CIF: valor na fronteira do país importador, com frete e seguro.",
    },
    share: { term: "Quota", meaning: "O valor em percentagem do total indicado na folha." },
    rank: {
      term: "Lugar",
      meaning:
        "O lugar entre os parceiros com valor conhecido, do maior para o menor. Valores iguais partilham o lugar. Um grupo não tem lugar.",
    },
    change: {
      term: "Variação",
      meaning:
        "Em percentagem do mesmo período do ano anterior, segundo a mesma fonte. Num grupo, a dos membros com dados nos dois períodos. Não se calcula se a base for inferior a um milhão de dólares.",
    },
    mirror: {
      term: "Dados espelho",
      meaning:
        "O que o parceiro declara sobre o mesmo comércio. Nenhuma das partes é tomada como a verdadeira e não se mostra qualquer média.",
    },
    asymmetry: {
      term: "Assimetria",
      meaning:
        "A diferença entre as duas declarações, ambas FOB, em percentagem da sua média. As importações são divididas pelo fator CIF/FOB.",
    },
    inflow: {
      term: "Fluxo bruto de investimento direto",
      meaning:
        "Tudo o que os investidores diretos aplicam no período, sem dedução do que sai. Não é um fluxo líquido nem uma posição.",
    },
    position: {
      term: "Posição de investimento direto",
      meaning:
        "O que os investidores diretos detêm no fim do ano, menos o que as filiais lhes emprestam, pelo que pode ser negativo.",
    },
    notReported: { term: "..", meaning: "Não há valor: não foi declarado ou não pode ser calculado. Não é zero." },
    zero: { term: "0", meaning: "Segundo a fonte, não houve." },
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
