import type { Grammar } from "../language/grammar";
import type { SeveralWords } from "../language/several";
import { el, en } from "./forms/periods";

const most = {
  exports: "las mayores exportaciones fueron",
  imports: "las mayores importaciones fueron",
  balance: "el mayor saldo fue",
};

export const several = ({ area, partners }: Grammar): SeveralWords => ({
  forms: { label: "En el gráfico", measure: "un indicador", flows: "intercambio, exportaciones, importaciones" },
  orders: { label: "Orden", value: "por valor", percent: "por variación", chosen: "según lo elegido" },
  beside: "Al lado",
  change: (since) => `Variación desde ${el(since)}`,
  most: ({ measure, partner, amount, count, period }) => {
    const whom = { exports: area.to, imports: area.from, balance: area.with }[measure](partner);
    return `De ${partners(count)}, ${most[measure]} ${whom} ${en(period)}: ${amount}`;
  },
});
