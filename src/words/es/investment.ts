import type { Grammar } from "../language/grammar";
import { inSentence, of, to as toArea } from "./forms/areas";
import type { InvestmentWords } from "../language/investment";

const net =
  "Millones de dólares estadounidenses, descontado lo que se debe en sentido contrario dentro de la misma inversión, por contraparte inmediata";

export const investment = ({ area, when, period: shown, periods: shownPeriods }: Grammar): InvestmentWords => ({
  sentence: "Inversión directa: {reporter} con {partners} {time}",
  kinds: {
    inward: "posición en el país, fin de año",
    outward: "posición en los socios, fin de año",
    inflow: "entrada bruta, estadísticas",
    stated: "entrada bruta, según lo declarado",
  },
  choice: "Inversión",
  head(kind, reporter, { from, to }) {
    const position =
      from === to
        ? `posición a finales de ${to.year}`
        : `posiciones al final de cada año, ${shownPeriods({ from, to })}`;
    switch (kind) {
      case "inward":
        return `Inversión directa en ${inSentence(reporter)}, ${position}`;
      case "outward":
        return `Inversión directa ${of(reporter)} en el exterior, ${position}`;
      case "inflow":
        return `Entrada bruta de inversión directa ${toArea(reporter)} ${when(from, to)}`;
      case "stated":
        return `Entrada bruta de inversión directa ${toArea(reporter)}, según lo declarado`;
    }
  },
  basis: {
    inward: (by) => `${net}, ${by}. Una posición puede ser inferior a cero; no es una suma de entradas.`,
    outward: (by) => `${net}, ${by}. Una posición puede ser inferior a cero; no es una suma de salidas.`,
    inflow: (by) =>
      `Millones de dólares estadounidenses a precios corrientes, por inversor inmediato, ${by}; lo que retorna no se descuenta. No es un flujo neto ni una posición.`,
    stated: () =>
      "Millones de dólares estadounidenses según lo declarado, con un extremo abierto donde se dio un límite. Los plazos difieren, por lo que nada se clasifica, suma ni resta.",
  },
  twoSides: "Ambas partes cuentan la misma inversión al final del año; los dos registros nunca se fusionan.",
  at: (amount, at) => `${amount} (${shown(at)})`,
  silent: (partners) => `Los datos no contienen cifras de ${partners}.`,
  confidential: (partners) => `Confidencial, y no cero: ${partners}.`,
  someAlone: (n) =>
    `Los datos contienen cifras con ${n} ${n === 1 ? "socio" : "socios"} solamente; otros pueden tener más.`,
  table: (reporter, partners, all) => `Inversión directa, ${area.name(reporter)} con ${partners}, ${shownPeriods(all)}`,
  tableBasis:
    "Las posiciones a fin de año, la entrada bruta contada y la entrada bruta declarada son tres medidas: cada una tiene filas propias y ninguna se compara con otra.",
  nothing: (reporter) => `Los datos no contienen nada sobre la inversión directa ${of(reporter)}`,
  positions: (n, all) => `Contienen posiciones a fin de año declaradas por ${n} países, ${shownPeriods(all)}.`,
  statements: (reporter, partners) => `Se declaró la entrada bruta ${toArea(reporter)} de: ${partners}.`,
  withWhom: (partners) => `Cifras en los datos: ${partners}.`,
  showThem: "Mostrar estos",
  trade: "Mostrar el comercio",
  notHere: (kind, view) => `${kind}: no está en «${view}»`,
  why: {
    stated: "Cada declaración tiene su propio plazo, por lo que no se ordenan ni se unen con una línea.",
    inflow: "Una entrada bruta no tiene registro de la otra parte.",
  },
});
