import type { Grammar } from "../language/grammar";
import type { GrowingWords } from "../language/growing";
import { capital } from "../phrase";
import { form, genitiveOf } from "./forms/numbers";
import { asPeriod, inPeriod, inPeriods, sincePeriod } from "./forms/periods";
import { placeIn } from "./forms/places";

const whole = { turnover: "товарооборота", exports: "экспорта", imports: "импорта", balance: "сальдо" };
const dative = { turnover: "товарообороту", exports: "экспорту", imports: "импорту", balance: "сальдо" };

export const growing = (grammar: Grammar): GrowingWords => ({
  orders: {
    label: "Порядок",
    percent: "по изменению в процентах",
    amount: "по изменению в долларах",
    value: "по объёму",
  },
  yearly: "В год",
  points: "Вклад, п. п.",
  places({ reporter, measure, group, order, since, period, of, known, places }) {
    const { area } = grammar;
    const span = inPeriods({ from: since, to: period });
    const by = {
      percent: `по приросту ${whole[measure]} ${span}`,
      amount: `по изменению ${whole[measure]} в долларах ${span}`,
      value: `по ${dative[measure]} ${inPeriod(period)}`,
    }[order];
    const which = known ? " с известным изменением" : "";
    const among = group
      ? `среди ${of} ${genitiveOf(of, "партнёра", "партнёров")} ${area.of(reporter)} из состава ${area.of(group)}${which}`
      : `среди ${of} ${genitiveOf(of, "партнёра", "партнёров")} ${area.of(reporter)}${which}`;
    const named = places.map((one, i) => {
      const change = `(${one.change}${order === "value" ? ` ${sincePeriod(since)}` : ""})`;
      return `${placeIn(grammar)(one, i)} ${change}`;
    });
    return capital(`${named.join(", ")} ${among} ${by}`);
  },
  none: (reporter, since, period) =>
    `Статистика не даёт изменения ${inPeriods({ from: since, to: period })}, по которому можно расположить партнёров ${grammar.area.of(reporter)}`,
  since: (since) => `; изменение ${sincePeriod(since)}`,
  total: ({ who, before, now, change }) => `${who ?? "Все партнёры"}: с ${before} до ${now} млн (${change}).`,
  lengths: "Логарифмическая шкала: равные отрезки — равные изменения в процентах.",
  tiny: (since) => `Если за ${asPeriod(since)} было менее 1 млн долл. США, процент не вычисляется.`,
  folded(why, n, amongMembers) {
    const who = amongMembers
      ? `${n} ${form(n, "участник", "участника", "участников")}`
      : `${n} ${form(n, "партнёр", "партнёра", "партнёров")}`;
    return {
      tiny: `${who}: вначале менее 1 млн долл. США`,
      idle: `${who} без торговли в обоих периодах`,
      unknown: `${who} без данных за один из периодов`,
    }[why];
  },
  fromTo: (before, now) => `с ${before} до ${now} млн долл. США`,
});
