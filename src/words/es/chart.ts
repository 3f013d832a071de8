import { words } from "./forms/amounts";
import { bare, en } from "./forms/periods";
import { of, to as toArea } from "./forms/areas";
import type { ChartWords } from "../language/chart";

export const chart: ChartWords = {
  millions: (digits, unit) => `${digits} millones de ${words[unit]}`,
  millionsIn: (period) => `millones de dólares estadounidenses, ${bare(period)}`,
  percentIn: (period) => `porcentaje, ${bare(period)}`,
  scales: { common: "En una misma escala", own: "Cada uno en su escala", log: "En escala logarítmica" },
  shareOf: (reporter) => `Cuota del total ${of(reporter)}`,
  composition: ["Cómo se compone", "cuota del intercambio"],
  compositionAnd: ["Cómo se compone, y", "entrada bruta de inversión directa"],
  investment: (reporter) => [
    "Entrada bruta de inversión directa",
    `${toArea(reporter)}, acumulada, según lo anunciado`,
  ],
  investmentShort: ["Entrada bruta de IED", "acumulada, según lo anunciado"],
  spans: ["Cada cifra, de su propio período:", "no se ordenan ni se restan."],
  spansShort: "Cada cifra, de su propio período: no se ordenan.",
  nothingStated: "nada anunciado",
  stated: (literal) => `anunciado ${literal}`,
  standing: (rank, total, amongSome) => `${rank}.º de ${total} ${amongSome ? "con ambos flujos" : "socios"}`,
  turnoverShare: (percent, reporter) => `${percent} del intercambio${reporter ? ` ${of(reporter)}` : ""}`,
  unlisted: "no figura en la fuente",
  unknown: "no figura en los datos",
  magnified: (factor) => `ampliado ${factor} veces`,
  magnifies: (factor) => `este panel amplía ${factor} veces`,
  heightOf: (panel) => `altura del panel «${panel}»`,
  inPeriod: (shown, period) => `${shown} ${en(period)}`,
  noFigure: "sin dato",
  key: {
    stated: "según lo anunciado",
    range: "margen de su redondeo",
    open: "«más de»: extremo abierto",
    gap: "sin dato, que no es cero",
    atLeast: "al menos esto: falta una parte de los datos",
    atMost: "como máximo esto: falta una parte de los datos",
  },
  turnoverInMillions: "Intercambio, millones",
  turnoverOver: (partner, figures) =>
    `Intercambio comercial, ${partner}, millones de dólares estadounidenses: ${figures}`,
  heads: {
    partner: "Socio",
    indicator: "Indicador",
    period: "Período",
    statistics: "Estadística",
    change: "Variación",
    stated: "Anunciado",
    verdict: "Cotejo",
  },
  tinyBase: "base demasiado pequeña",
};
