import { ofPeriod } from "./forms/periods";
import type { RankedWords } from "../language/ranked";

export const ranked: RankedWords = {
  rank: "Орын",
  partner: "Серіктес",
  rankAndPartner: "Орын, серіктес",
  share: "Үлес",
  rankIn: (period) => `${ofPeriod(period)} орын`,
  folded(why, n, measure, amongMembers) {
    const who = `${n} ${amongMembers ? "мүше" : "серіктес"}`;
    const without = { exports: "экспорты", imports: "импорты", turnover: "саудасы", balance: "саудасы" }[measure];
    return {
      between: `аралықта ${who}`,
      after: `одан кейін ${who}`,
      partial: `бір ағыны туралы дерегі жоқ ${who}`,
      idle: `${without} жоқ ${who}`,
      unreported: `дерегі жоқ ${who}`,
    }[why];
  },
  unranked: (why, measure) =>
    why === "nothing"
      ? { exports: "экспорт жоқ", imports: "импорт жоқ", turnover: "сауда жоқ", balance: "сауда жоқ" }[measure]
      : { suppressed: "құпия", "not reported": "дерек жоқ", bound: "бір ағын туралы дерек жоқ" }[why],
  all: "барлығы",
  under: (limit) => `< ${limit}`,
  below: (limit) => `${limit} және одан төмен`,
  above: (limit) => `${limit} және одан көп`,
  between: (from, to) => `${from} – ${to}`,
  notReported: "дерек жоқ",
  legend: "Млн АҚШ доллары",
  balanceLegend: "Сальдо, млн АҚШ доллары; минус — тапшылық",
};
