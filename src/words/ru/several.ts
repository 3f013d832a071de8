import type { Grammar } from "../language/grammar";
import type { SeveralWords } from "../language/several";
import { capital } from "../phrase";
import { genitiveOf } from "./forms/numbers";
import { inPeriod, sincePeriod } from "./forms/periods";

const most = { exports: "наибольший экспорт", imports: "наибольший импорт", balance: "наибольшее сальдо" };

export const several = ({ area }: Grammar): SeveralWords => ({
  forms: { label: "На графике", measure: "один показатель", flows: "оборот, экспорт, импорт" },
  orders: { label: "Порядок", value: "по величине", percent: "по изменению", chosen: "как выбраны" },
  beside: "Рядом",
  change: (since) => `Изменение ${sincePeriod(since)}`,
  most: ({ measure, partner, amount, count, period }) => {
    const whom = { exports: area.to, imports: area.from, balance: area.with }[measure](partner);
    return capital(
      `${inPeriod(period)} из ${count} ${genitiveOf(count, "партнёра", "партнёров")} ${most[measure]} — ${whom}: ${amount}`,
    );
  },
});
