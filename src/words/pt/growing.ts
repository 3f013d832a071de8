import type { Grammar } from "../language/grammar";
import type { GrowingWords } from "../language/growing";
import { capital } from "../phrase";
import { em, o, over } from "./forms/periods";
import { placeIn } from "./forms/places";

const of = {
  turnover: "das trocas comerciais",
  exports: "das exportações",
  imports: "das importações",
  balance: "do saldo",
};
const plain = { turnover: "trocas comerciais", exports: "exportações", imports: "importações", balance: "saldo" };

export const growing = (grammar: Grammar): GrowingWords => ({
  orders: {
    label: "Ordem",
    percent: "por variação em percentagem",
    amount: "por variação em dólares",
    value: "por valor",
  },
  yearly: "Por ano",
  points: "Contributo, p.p.",
  places({ reporter, measure, group, order, since, period, of: all, known, places }) {
    const { area, list, partners } = grammar;
    const span = over(since, period);
    const by = {
      percent: `em crescimento ${of[measure]} ${span}`,
      amount: `em variação ${of[measure]} em dólares ${span}`,
      value: `em ${plain[measure]} ${em(period)}`,
    }[order];
    const named = places.map((one, i) => {
      const change = `(${one.change}${order === "value" ? ` desde ${o(since)}` : ""})`;
      return `${placeIn(grammar)(one, i)} ${change}`;
    });
    const among = `entre ${partners(all)} ${area.of(reporter)}${group ? ` dos países ${area.of(group)}` : ""}${known ? " com variação conhecida" : ""}`;
    return capital(`${list(named)} ${among} ${by}`);
  },
  none: (reporter, since, period) =>
    `As estatísticas não permitem ordenar os parceiros ${grammar.area.of(reporter)} pela variação ${over(since, period)}`,
  since: (since) => `; variação desde ${o(since)}`,
  total: ({ who, before, now, change }) =>
    `${who ?? "Todos os parceiros"}: de ${before} para ${now} milhões (${change}).`,
  lengths: "Escala logarítmica: a comprimentos iguais correspondem variações iguais em percentagem.",
  tiny: (since) => `Não se calcula a percentagem quando o valor era inferior a um milhão de dólares ${em(since)}.`,
  folded(why, n, amongMembers) {
    const who = `${n} ${amongMembers ? "membro" : "parceiro"}${n === 1 ? "" : "s"}`;
    return {
      tiny: `${who} com menos de um milhão no início`,
      idle: `${who} sem comércio em qualquer dos períodos`,
      unknown: `${who} sem dados de um dos períodos`,
    }[why];
  },
  fromTo: (before, now) => `de ${before} para ${now} milhões de dólares dos EUA`,
});
