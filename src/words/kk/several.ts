import type { Grammar } from "../language/grammar";
import type { SeveralWords } from "../language/several";
import { capital } from "../phrase";
import { inPeriod, sincePeriod } from "./forms/periods";

const most = { exports: "экспорт ең көп", imports: "импорт ең көп", balance: "сальдо ең жоғары" };

export const several = ({ area }: Grammar): SeveralWords => ({
  forms: { label: "Сызбада", measure: "бір көрсеткіш", flows: "айналым, экспорт, импорт" },
  orders: { label: "Реті", value: "көлемі бойынша", percent: "өзгерісі бойынша", chosen: "таңдалған ретпен" },
  beside: "Қатарында",
  change: (since) => `${sincePeriod(since)} бергі өзгеріс`,
  most: ({ measure, partner, amount, count, period }) =>
    capital(
      `${inPeriod(period)} ${count} серіктестің ішінде ${most[measure]} серіктес — ${area.inSentence(partner)}: ${amount}`,
    ),
});
