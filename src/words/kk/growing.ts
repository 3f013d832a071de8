import type { Grammar } from "../language/grammar";
import type { GrowingWords } from "../language/growing";
import { capital } from "../phrase";
import { attributive, inPeriods, ofPeriod, sincePeriod } from "./forms/periods";
import { placeIn } from "./forms/places";

const whole = {
  turnover: "тауар айналымының",
  exports: "экспорттың",
  imports: "импорттың",
  balance: "сальдоның",
};
const plain = { turnover: "тауар айналымы", exports: "экспорт", imports: "импорт", balance: "сальдо" };

export const growing = (grammar: Grammar): GrowingWords => ({
  orders: {
    label: "Реті",
    percent: "пайызбен өзгерісі бойынша",
    amount: "доллармен өзгерісі бойынша",
    value: "көлемі бойынша",
  },
  yearly: "Жылына",
  points: "Қосқан үлесі, п. т.",
  places({ reporter, measure, group, order, since, period, of, known, places }) {
    const { area } = grammar;
    const span = attributive(inPeriods({ from: since, to: period }));
    const by = {
      percent: `${whole[measure]} ${span} өсімі бойынша`,
      amount: `${whole[measure]} ${span} доллармен өзгерісі бойынша`,
      value: `${ofPeriod(period)} ${plain[measure]} бойынша`,
    }[order];
    const which = known ? "өзгерісі белгілі " : "";
    const among = group
      ? `${area.of(reporter)} ${area.inSentence(group)} құрамындағы ${which}${of} серіктесі арасында`
      : `${area.of(reporter)} ${which}${of} серіктесі арасында`;
    const named = places.map((one) => {
      const change = order === "value" ? `${sincePeriod(since)} бері ${one.change}` : one.change;
      return `${placeIn(grammar)(one)} (${change})`;
    });
    return capital(`${among} ${by} ${named.join(", ")}`);
  },
  none: (reporter, since, period) =>
    `Статистика бойынша ${grammar.area.of(reporter)} серіктестерін ${attributive(inPeriods({ from: since, to: period }))} өзгеріске қарай реттеу мүмкін емес`,
  since: (since) => `; ${sincePeriod(since)} бергі өзгеріс`,
  total: ({ who, before, now, change }) => `${who ?? "Барлық серіктес"}: ${before} → ${now} млн (${change}).`,
  lengths: "Логарифмдік шкала: тең ұзындық — пайызбен тең өзгеріс.",
  tiny: (since) => `${ofPeriod(since)} көлем 1 млн АҚШ долларынан аз болса, пайыз есептелмейді.`,
  folded(why, n, amongMembers) {
    const who = `${n} ${amongMembers ? "мүше" : "серіктес"}`;
    return {
      tiny: `${who}: басында 1 млн АҚШ долларынан аз`,
      idle: `${who}: екі кезеңде де сауда болмаған`,
      unknown: `${who}: бір кезең туралы дерек жоқ`,
    }[why];
  },
  fromTo: (before, now) => `${before} → ${now} млн АҚШ доллары`,
});
