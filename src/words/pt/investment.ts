import type { Grammar } from "../language/grammar";
import { inSentence, of, to as toArea } from "./forms/areas";
import type { Area } from "../../core/area";
import type { InvestmentWords } from "../language/investment";

const net =
  "Milhões de dólares dos EUA, deduzido o que se deve em sentido contrário dentro do mesmo investimento, por contraparte imediata";

/** “no Cazaquistão”, “nos Países Baixos”, “em Portugal”. */
const within = (area: Area): string =>
  /^[oa]s? /.test(inSentence(area)) ? `n${inSentence(area)}` : `em ${inSentence(area)}`;

export const investment = ({ area, when, period: shown, periods: shownPeriods }: Grammar): InvestmentWords => ({
  sentence: "Investimento direto: {reporter} com {partners} {time}",
  kinds: {
    inward: "posição no país, fim do ano",
    outward: "posição nos parceiros, fim do ano",
    inflow: "fluxo bruto, estatísticas",
    stated: "fluxo bruto, conforme declarado",
  },
  choice: "Investimento",
  head(kind, reporter, { from, to }) {
    const position =
      from === to ? `posição no final de ${to.year}` : `posições no final de cada ano, ${shownPeriods({ from, to })}`;
    switch (kind) {
      case "inward":
        return `Investimento direto ${within(reporter)}, ${position}`;
      case "outward":
        return `Investimento direto ${of(reporter)} no exterior, ${position}`;
      case "inflow":
        return `Fluxo bruto de investimento direto ${toArea(reporter)} ${when(from, to)}`;
      case "stated":
        return `Fluxo bruto de investimento direto ${toArea(reporter)}, conforme declarado`;
    }
  },
  basis: {
    inward: (by) => `${net}, ${by}. Uma posição pode ser inferior a zero; não é uma soma de fluxos.`,
    outward: (by) => `${net}, ${by}. Uma posição pode ser inferior a zero; não é uma soma de fluxos.`,
    inflow: (by) =>
      `Milhões de dólares dos EUA a preços correntes, por investidor imediato, ${by}; o que regressa não é deduzido. Não é um fluxo líquido nem uma posição.`,
    stated: () =>
      "Milhões de dólares dos EUA conforme declarado, com uma ponta aberta onde foi dado um limite. Os prazos diferem, pelo que nada é classificado, somado ou subtraído.",
  },
  twoSides: "Ambas as partes contam o mesmo investimento no final do ano; os dois registos nunca são fundidos.",
  at: (amount, at) => `${amount} (${shown(at)})`,
  silent: (partners) => `Os dados não contêm valores de ${partners}.`,
  confidential: (partners) => `Confidencial, e não zero: ${partners}.`,
  someAlone: (n) =>
    `Os dados contêm valores apenas com ${n} ${n === 1 ? "parceiro" : "parceiros"}; outros podem ter mais.`,
  table: (reporter, partners, all) =>
    `Investimento direto, ${area.name(reporter)} com ${partners}, ${shownPeriods(all)}`,
  tableBasis:
    "As posições no fim do ano, o fluxo bruto contado e o fluxo bruto declarado são três medidas: cada uma tem linhas próprias e nenhuma é comparada com outra.",
  nothing: (reporter) => `Os dados não contêm nada sobre o investimento direto ${of(reporter)}`,
  positions: (n, all) => `Contêm posições no fim do ano registadas por ${n} países, ${shownPeriods(all)}.`,
  statements: (reporter, partners) => `Foi declarado o fluxo bruto ${toArea(reporter)} de: ${partners}.`,
  withWhom: (partners) => `Valores nos dados: ${partners}.`,
  showThem: "Mostrar estes",
  trade: "Mostrar o comércio",
  notHere: (kind, view) => `${kind}: não está em «${view}»`,
  why: {
    stated: "Cada declaração tem o seu próprio prazo, pelo que não se ordenam nem se unem por uma linha.",
    inflow: "Um fluxo bruto não tem registo da outra parte.",
  },
});
