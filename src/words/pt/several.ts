import type { Grammar } from "../language/grammar";
import type { SeveralWords } from "../language/several";
import { em, o } from "./forms/periods";

const most = {
  exports: "as maiores exportações foram",
  imports: "as maiores importações foram",
  balance: "o maior saldo foi",
};

export const several = ({ area, partners }: Grammar): SeveralWords => ({
  forms: { label: "No gráfico", measure: "um indicador", flows: "trocas, exportações, importações" },
  orders: { label: "Ordem", value: "por valor", percent: "por variação", chosen: "como escolhidos" },
  beside: "Ao lado",
  change: (since) => `Variação desde ${o(since)}`,
  most: ({ measure, partner, amount, count, period }) => {
    const whom = { exports: area.to, imports: area.from, balance: area.with }[measure](partner);
    return `De ${partners(count)}, ${most[measure]} ${whom} ${em(period)}: ${amount}`;
  },
});
