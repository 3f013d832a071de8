import type { Grammar } from "../language/grammar";
import type { GrowingWords } from "../language/growing";
import { capital } from "../phrase";
import { el, en, over } from "./forms/periods";
import { placeIn } from "./forms/places";

const of = {
  turnover: "del intercambio comercial",
  exports: "de las exportaciones",
  imports: "de las importaciones",
  balance: "del saldo",
};
const plain = {
  turnover: "intercambio comercial",
  exports: "exportaciones",
  imports: "importaciones",
  balance: "saldo",
};

export const growing = (grammar: Grammar): GrowingWords => ({
  orders: {
    label: "Orden",
    percent: "por variación en porcentaje",
    amount: "por variación en dólares",
    value: "por valor",
  },
  yearly: "Por año",
  points: "Contribución, p. p.",
  places({ reporter, measure, group, order, since, period, of: all, known, places }) {
    const { area, list, partners } = grammar;
    const span = over(since, period);
    const by = {
      percent: `por crecimiento ${of[measure]} ${span}`,
      amount: `por variación ${of[measure]} en dólares ${span}`,
      value: `por ${plain[measure]} ${en(period)}`,
    }[order];
    const named = places.map((one, i) => {
      const change = `(${one.change}${order === "value" ? ` desde ${el(since)}` : ""})`;
      return `${placeIn(grammar)(one, i)} ${change}`;
    });
    const among = `entre ${partners(all)} ${area.of(reporter)}${group ? ` en ${area.inSentence(group)}` : ""}${known ? " con variación conocida" : ""}`;
    return capital(`${list(named)} ${among} ${by}`);
  },
  none: (reporter, since, period) =>
    `Las estadísticas no permiten ordenar a los socios ${grammar.area.of(reporter)} por su variación ${over(since, period)}`,
  since: (since) => `; variación desde ${el(since)}`,
  total: ({ who, before, now, change }) => `${who ?? "Todos los socios"}: de ${before} a ${now} millones (${change}).`,
  lengths: "Escala logarítmica: a igual longitud, igual variación en porcentaje.",
  tiny: (since) => `No se calcula el porcentaje si el valor era inferior a un millón de dólares ${en(since)}.`,
  folded(why, n, amongMembers) {
    const who = `${n} ${amongMembers ? "miembro" : "socio"}${n === 1 ? "" : "s"}`;
    return {
      tiny: `${who} con menos de un millón al principio`,
      idle: `${who} sin comercio en ninguno de los periodos`,
      unknown: `${who} sin datos de alguno de los periodos`,
    }[why];
  },
  fromTo: (before, now) => `de ${before} a ${now} millones de dólares de los EE. UU.`,
});
