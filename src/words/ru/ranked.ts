import { inPeriod } from "./forms/periods";
import { form } from "./forms/numbers";
import type { RankedWords } from "../language/ranked";

export const ranked: RankedWords = {
  rank: "Место",
  partner: "Партнёр",
  rankAndPartner: "Место, партнёр",
  share: "Доля",
  rankIn: (period) => `Место ${inPeriod(period).replace(/ год[ау]$/, "")}`,
  folded(why, n, measure, amongMembers) {
    const who = amongMembers
      ? `${n} ${form(n, "участник", "участника", "участников")}`
      : `${n} ${form(n, "партнёр", "партнёра", "партнёров")}`;
    const without = { exports: "экспорта", imports: "импорта", turnover: "торговли", balance: "торговли" }[measure];
    return {
      between: `${who} между ними`,
      after: `${who} далее`,
      partial: `${who} без данных об одном потоке`,
      idle: `${who} без ${without}`,
      unreported: `${who} без данных`,
    }[why];
  },
  unranked: (why, measure) =>
    why === "nothing"
      ? { exports: "экспорта нет", imports: "импорта нет", turnover: "торговли нет", balance: "торговли нет" }[measure]
      : { suppressed: "конфиденциально", "not reported": "нет данных", bound: "нет данных об одном потоке" }[why],
  all: "все",
  under: (limit) => `менее ${limit}`,
  below: (limit) => `${limit} и ниже`,
  above: (limit) => `${limit} и более`,
  between: (from, to) => `от ${from} до ${to}`,
  notReported: "нет данных",
  legend: "Млн долл. США",
  balanceLegend: "Сальдо, млн долл. США; минус — дефицит",
};
