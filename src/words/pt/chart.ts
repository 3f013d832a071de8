import { words } from "./forms/amounts";
import { bare, em } from "./forms/periods";
import { of, to as toArea } from "./forms/areas";
import type { ChartWords } from "../language/chart";

export const chart: ChartWords = {
  millions: (digits, unit) => `${digits} milhões de ${words[unit]}`,
  millionsIn: (period) => `milhões de dólares dos EUA, ${bare(period)}`,
  percentIn: (period) => `percentagem, ${bare(period)}`,
  scales: { common: "Na mesma escala", own: "Cada um na sua escala", log: "Em escala logarítmica" },
  shareOf: (reporter) => `Quota do total ${of(reporter)}`,
  composition: ["Como se compõe", "quota das trocas"],
  compositionAnd: ["Como se compõe, e", "fluxo bruto de investimento direto"],
  investment: (reporter) => [
    "Fluxo bruto de investimento direto",
    `${toArea(reporter)}, acumulado, conforme anunciado`,
  ],
  investmentShort: ["Fluxo bruto de IDE", "acumulado, conforme anunciado"],
  spans: ["Cada valor, do seu próprio período:", "não se ordenam nem se subtraem."],
  spansShort: "Cada valor, do seu próprio período: não se ordenam.",
  nothingStated: "nada anunciado",
  stated: (literal) => `anunciado ${literal}`,
  standing: (rank, total, amongSome) => `${rank}.º de ${total} ${amongSome ? "com ambos os fluxos" : "parceiros"}`,
  turnoverShare: (percent, reporter) => `${percent} das trocas comerciais${reporter ? ` ${of(reporter)}` : ""}`,
  unlisted: "não consta da fonte",
  unknown: "não consta dos dados",
  magnified: (factor) => `ampliado ${factor} vezes`,
  magnifies: (factor) => `este painel amplia ${factor} vezes`,
  heightOf: (panel) => `altura do painel «${panel}»`,
  inPeriod: (shown, period) => `${shown} ${em(period)}`,
  noFigure: "sem dados",
  key: {
    stated: "conforme anunciado",
    range: "margem do seu arredondamento",
    open: "«mais de»: extremo aberto",
    gap: "sem dados, o que não é zero",
    atLeast: "pelo menos isto: falta uma parte dos dados",
    atMost: "no máximo isto: falta uma parte dos dados",
  },
  turnoverInMillions: "Trocas, milhões",
  turnoverOver: (partner, figures) => `Trocas comerciais, ${partner}, milhões de dólares dos EUA: ${figures}`,
  heads: {
    partner: "Parceiro",
    indicator: "Indicador",
    period: "Período",
    statistics: "Estatística",
    change: "Variação",
    stated: "Anunciado",
    verdict: "Confronto",
  },
  tinyBase: "base demasiado pequena",
};
